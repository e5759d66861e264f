import type { AnnouncedFile, FileFacts, Pointer, ValueIssue } from "@formgeber/core";
import type { UploadView } from "../face/field-face.ts";
import type { Arrival, FileTransport } from "../transport/file-transport.ts";
import { TransportProblem, type Transport } from "../transport/transport.ts";
import { announced, withoutPlace } from "./prepare-file.ts";

/** Who is told of a file on its way. */
export interface UploadListener {
  changed(): void;
  arrived(upload: Upload, file: FileFacts): void;
}

/** Small enough that little is sent twice on a bad line, large enough that asking costs nothing on a good one. @unit bytes */
const PIECE_BYTES = 1 << 20;
const FIRST_WAIT_SECONDS = 1;
const LONGEST_WAIT_SECONDS = 30;
/** So often the service may be of another opinion than we without a byte arriving between. */
const MOST_DISAGREEMENTS = 3;

/** One file on its way, from the moment it was chosen until it has arrived or was taken back. */
export class Upload {
  /** Moves with its row while the file is on its way. */
  pointer: Pointer;
  view: UploadView;
  readonly #file: File;
  readonly #transport: Transport | undefined;
  readonly #listener: UploadListener;
  #content: Blob | undefined;
  #place: Place | undefined;
  #arrival: Arrival | undefined;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #disagreements = 0;

  constructor(pointer: Pointer, key: string, file: File, transport: Transport | undefined, listener: UploadListener) {
    this.pointer = pointer;
    this.#file = file;
    this.#transport = transport;
    this.#listener = listener;
    const { name, sizeBytes } = announced(file);
    this.view = { key, name, sizeBytes, state: "queued", progress: 0 };
  }

  get state(): UploadView["state"] { return this.view.state; }

  /** It will not arrive unless the person does something. */
  refuse({ code, facts }: ValueIssue): void {
    this.#show({ state: "failed", problem: { code, facts: { name: this.view.name, ...facts } } });
  }

  pause(): void {
    this.#halt();
    this.#show({ state: "paused" });
  }

  /** Takes its place among those that wait to be sent, once more or at last. */
  queue(): void {
    if (this.state === "sending" || this.state === "queued") return;
    clearTimeout(this.#timer);
    // Whoever was told that a place cannot be taken out, and goes on, sends the picture as it is.
    if (this.state === "asking") this.#content = this.#file;
    const { problem: _, ...view } = this.view;
    this.view = { ...view, state: "queued" };
    this.#listener.changed();
  }

  /** Forgets the file, here and at the service. */
  stop(): void {
    this.#halt();
    this.#place?.files.discard(this.#place.name);
    this.#place = undefined;
  }

  async send(): Promise<void> {
    const abort = this.#abort = new AbortController();
    this.#show({ state: "sending" });
    try {
      const file = await this.#sendAll(abort.signal);
      if (abort.signal.aborted || !file) return;
      // It is the answer's now, not ours to discard.
      this.#place = undefined;
      this.#listener.arrived(this, file);
    } catch (error) {
      if (!abort.signal.aborted) this.#fail(error);
    }
  }

  async #sendAll(signal: AbortSignal): Promise<FileFacts | undefined> {
    const { mediaType, name } = announced(this.#file);
    this.#content ??= await withoutPlace(this.#file, mediaType);
    if (!this.#content) {
      this.#show({ state: "asking" });
      return undefined;
    }
    const { files, name: place } = this.#place ??= await this.#announce({ name, mediaType, sizeBytes: this.#content.size }, signal);
    let arrival = this.#arrival ??= await files.arrival(place, signal);
    while (!arrival.file) {
      const { offset } = arrival;
      const piece = await this.#content.slice(offset, offset + PIECE_BYTES).arrayBuffer();
      arrival = await files.send(place, offset, piece, (bytes) => this.#progress(offset + bytes), signal);
      this.#arrival = arrival;
      this.#failures = this.#disagreements = 0;
      this.#progress(arrival.offset);
    }
    return arrival.file;
  }

  async #announce(file: AnnouncedFile, signal: AbortSignal): Promise<Place> {
    const files = await this.#transport?.files?.();
    if (!files) throw new TransportProblem("refused", { message: "there is no transport" });
    const name = await files.announce(file, signal);
    this.#arrival = { offset: 0 };
    return { files, name };
  }

  #fail(error: unknown): void {
    // Where the service stands is asked before anything else is sent.
    this.#arrival = undefined;
    if (error instanceof DOMException) return this.refuse({ code: "upload-unreadable", facts: {} });
    const problem = error instanceof TransportProblem ? error : new TransportProblem("unreachable", { cause: error });
    switch (problem.kind) {
      case "unreachable": case "busy":
        this.#failures += 1;
        return this.#wait(problem.retryAfterSeconds ?? Math.min(FIRST_WAIT_SECONDS * 2 ** (this.#failures - 1), LONGEST_WAIT_SECONDS));
      case "out-of-step":
        this.#disagreements += 1;
        // The second time it has no memory of the file: it begins anew.
        if (this.#disagreements > 1) this.#place = undefined;
        if (this.#disagreements < MOST_DISAGREEMENTS) return this.#wait(0);
        return this.refuse({ code: "upload-refused", facts: {} });
      case "file-too-large": return this.refuse({ code: "upload-too-large", facts: {} });
      case "file-type": return this.refuse({ code: "upload-type", facts: {} });
      default: return this.refuse({ code: this.#transport?.files ? "upload-refused" : "upload-unconnected", facts: {} });
    }
  }

  #wait(seconds: number): void {
    this.#show({ state: "waiting" });
    this.#timer = setTimeout(() => this.queue(), seconds * 1000);
  }

  #progress(offset: number): void {
    const progress = offset / (this.#content?.size || 1);
    if (progress !== this.view.progress) this.#show({ progress });
  }

  #halt(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#arrival = undefined;
  }

  #show(change: Partial<UploadView>): void {
    this.view = { ...this.view, ...change };
    this.#listener.changed();
  }
}

/** Where the service keeps a file. */
interface Place {
  readonly files: FileTransport;
  readonly name: string;
}
