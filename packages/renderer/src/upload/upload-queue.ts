import type { FileFacts, Pointer, ValueIssue } from "@formgeber/core";
import type { UploadView } from "../face/field-face.ts";
import type { Shift } from "../state/row-shift.ts";
import type { Transport } from "../transport/transport.ts";
import type { AttachRules } from "./chosen.ts";
import { announced } from "./prepare-file.ts";
import { Upload } from "./upload.ts";

/** Who is told how the files are doing. */
export interface QueueListener {
  changed(): void;
  arrived(pointer: Pointer, file: FileFacts): void;
}

/** So many are sent at the same time; on a slow line more would only make all of them late. */
const AT_ONCE = 2;
const NONE: readonly UploadView[] = [];

/** All files on their way to the service. */
export class UploadQueue {
  readonly #listener: QueueListener;
  #uploads: readonly Upload[] = [];
  #views: ReadonlyMap<Pointer, readonly UploadView[]> = new Map();
  #count = 0;

  constructor(listener: QueueListener) {
    this.#listener = listener;
  }

  /** Those of an answer; the same array as before when nothing changed. */
  at(pointer: Pointer): readonly UploadView[] {
    return this.#views.get(pointer) ?? NONE;
  }

  /** What keeps a file from arriving that only a person can change. */
  get problems(): readonly (ValueIssue & { readonly pointer: Pointer })[] {
    return this.#uploads.flatMap(({ pointer, view: { state, problem, name } }) => {
      if (state === "asking") return [{ pointer, code: "upload-place", facts: { name } }];
      return problem ? [{ pointer, ...problem }] : [];
    });
  }

  /** True while a file may still arrive without anybody doing something about it. */
  get running(): boolean {
    return this.#uploads.some(({ state }) => state !== "failed" && state !== "asking");
  }

  add(pointer: Pointer, files: readonly File[], rules: AttachRules, transport: Transport | undefined): void {
    if (rules.replaces) this.#drop((upload) => upload.pointer === pointer);
    else this.#drop((upload) => upload.pointer === pointer && upload.state === "failed");
    const room = rules.most - (rules.replaces ? 0 : rules.attached + this.at(pointer).length);
    const added = files.map((file, i) => {
      const upload = new Upload(pointer, `upload-${this.#count += 1}`, file, transport, { changed: () => this.#changed(), arrived: (from, facts) => this.#arrived(from, facts) });
      const refusal = i >= room ? { code: "upload-too-many", facts: { limit: rules.most } } : file.size === 0 ? { code: "upload-empty", facts: {} } : rules.refusal(announced(file));
      if (refusal) upload.refuse(refusal);
      return upload;
    });
    this.#uploads = [...this.#uploads, ...added];
    this.#changed();
  }

  pause(key: string): void {
    this.#find(key)?.pause();
  }

  resume(key: string): void {
    this.#find(key)?.queue();
  }

  /** Everything that waits is tried now: the line is back. */
  retry(): void {
    for (const upload of this.#uploads) if (upload.state === "waiting") upload.queue();
  }

  /** Nothing stays paused: the person wants to send. */
  resumeAll(): void {
    for (const upload of this.#uploads) if (upload.state === "paused") upload.queue();
    this.#changed();
  }

  /** Takes a file back; false when it is none of these. */
  drop(key: string): boolean {
    return this.#drop(({ view }) => view.key === key);
  }

  move(shift: Shift): void {
    for (const upload of this.#uploads) {
      const now = shift(upload.pointer);
      if (now === undefined) this.#drop((each) => each === upload);
      else upload.pointer = now;
    }
    this.#changed();
  }

  stop(): void {
    this.#drop(() => true);
  }

  #arrived(upload: Upload, file: FileFacts): void {
    this.#uploads = this.#uploads.filter((each) => each !== upload);
    this.#listener.arrived(upload.pointer, file);
    this.#changed();
  }

  #drop(isMeant: (upload: Upload) => boolean): boolean {
    const gone = this.#uploads.filter(isMeant);
    this.#uploads = this.#uploads.filter((upload) => !gone.includes(upload));
    for (const upload of gone) upload.stop();
    if (gone.length > 0) this.#changed();
    return gone.length > 0;
  }

  #changed(): void {
    const free = AT_ONCE - this.#uploads.filter(({ state }) => state === "sending").length;
    const [next] = free > 0 ? this.#uploads.filter(({ state }) => state === "queued") : [];
    // Sending is a change too, and calls us again.
    if (next) return void next.send();
    const views = new Map<Pointer, readonly UploadView[]>();
    for (const { pointer, view } of this.#uploads) views.set(pointer, [...views.get(pointer) ?? [], view]);
    this.#views = views;
    this.#listener.changed();
  }

  #find(key: string): Upload | undefined {
    return this.#uploads.find(({ view }) => view.key === key);
  }
}
