import type { FileFacts, Pointer } from "@formgeber/core";
import type { UploadView } from "../face/field-face.ts";
import { TransportProblem, type Transport } from "../transport/transport.ts";
import type { Complaint } from "./complaint.ts";
import type { Shift } from "./row-shift.ts";
import type { Say } from "../words/speaker.ts";

interface Upload {
  /** Moves with its row while the file is on its way. */
  pointer: Pointer;
  view: UploadView;
  /** Key of the sentence when it did not work. */
  failure?: string;
  readonly abort: AbortController;
}

/** The files on their way to the service. Not part of the session: what has arrived is. */
export class Uploads {
  readonly #changed: () => void;
  readonly #arrived: (pointer: Pointer, file: FileFacts) => void;
  #uploads: readonly Upload[] = [];

  constructor(changed: () => void, arrived: (pointer: Pointer, file: FileFacts) => void) {
    this.#changed = changed;
    this.#arrived = arrived;
  }

  /** How the file of an answer is doing; undefined when none is on its way. */
  at(pointer: Pointer): UploadView | undefined {
    return this.#find(pointer)?.view;
  }

  /** What has gone wrong, and, when `waiting`, what has not arrived yet. */
  complaints(say: Say, waiting: boolean): readonly Complaint[] {
    return this.#uploads.flatMap(({ pointer, failure }) => {
      const key = failure ?? (waiting ? "upload-running" : undefined);
      return key === undefined ? [] : [{ pointer, sentence: say(key), facts: {} }];
    });
  }

  get running(): boolean {
    return this.#uploads.some(({ failure }) => failure === undefined);
  }

  async start(pointer: Pointer, file: File, transport: Transport | undefined): Promise<void> {
    this.drop(pointer);
    const upload: Upload = { pointer, abort: new AbortController(), view: { state: "sending", name: file.name, progress: 0 } };
    this.#uploads = [...this.#uploads, upload];
    this.#changed();
    try {
      if (!transport) throw new Error("there is no transport");
      const facts = await transport.upload(file, (part) => {
        upload.view = { ...upload.view, progress: part };
        this.#changed();
      }, upload.abort.signal);
      if (!this.#uploads.includes(upload)) return;
      this.drop(upload.pointer);
      this.#arrived(upload.pointer, facts);
    } catch (error) {
      upload.failure = failureOf(error, transport);
      upload.view = { state: "failed", name: file.name };
    }
    this.#changed();
  }

  /** Forgets the file of an answer and stops sending it. */
  drop(pointer: Pointer): void {
    this.#find(pointer)?.abort.abort();
    this.#uploads = this.#uploads.filter((upload) => upload.pointer !== pointer);
  }

  move(shift: Shift): void {
    for (const upload of this.#uploads) {
      const now = shift(upload.pointer);
      if (now === undefined) this.drop(upload.pointer);
      else upload.pointer = now;
    }
  }

  stop(): void {
    for (const { pointer } of this.#uploads) this.drop(pointer);
  }

  #find(pointer: Pointer): Upload | undefined {
    return this.#uploads.find((upload) => upload.pointer === pointer);
  }
}

function failureOf(error: unknown, transport: Transport | undefined): string {
  if (!transport) return "upload-unconnected";
  switch (error instanceof TransportProblem ? error.kind : "unreachable") {
    case "file-too-large": return "upload-too-large";
    case "file-type": return "upload-type";
    case "unreachable": case "busy": return "upload-unreachable";
    default: return "upload-refused";
  }
}
