import type { Pointer, ValueIssue } from "@formgeber/core";
import type { UploadView } from "../face/field-face.ts";
import type { Transport } from "../transport/transport.ts";
import type { AttachRules } from "../upload/chosen.ts";
import type { QueueListener, UploadQueue } from "../upload/upload-queue.ts";
import type { Shift } from "./row-shift.ts";

type Problem = ValueIssue & { readonly pointer: Pointer };

const NONE: readonly never[] = [];

/** The files on their way to the service. Not part of the session: what has arrived is. What sends them is loaded with the first. */
export class Uploads {
  readonly #listener: QueueListener;
  #queue: UploadQueue | undefined;
  #unloaded: readonly Problem[] = NONE;

  #then: (() => void) | undefined;

  constructor({ arrived, changed }: QueueListener) {
    this.#listener = {
      arrived,
      changed: () => {
        changed();
        const then = this.running ? undefined : this.#then;
        if (!then) return;
        this.#then = undefined;
        then();
      },
    };
  }

  /** True while something is to happen when all files have arrived. */
  get isAwaited(): boolean { return this.#then !== undefined; }

  /** Does something once no file is on its way; none stays paused. Undefined: nothing is waited for any more. */
  whenArrived(then: (() => void) | undefined): void {
    this.#then = then;
    if (then) this.#queue?.resumeAll();
  }

  /** Those of an answer; the same array as before when nothing changed. */
  at(pointer: Pointer): readonly UploadView[] {
    return this.#queue?.at(pointer) ?? NONE;
  }

  /** What keeps a file from arriving that only a person can change. */
  get problems(): readonly Problem[] {
    return this.#queue?.problems ?? this.#unloaded;
  }

  /** True while a file may still arrive without anybody doing something about it. */
  get running(): boolean {
    return this.#queue?.running ?? false;
  }

  async add(pointer: Pointer, files: readonly File[], rules: AttachRules, transport: Transport | undefined): Promise<void> {
    try {
      const { UploadQueue: Queue } = await import("../upload/upload-queue.ts");
      this.#queue ??= new Queue(this.#listener);
      this.#queue.add(pointer, files, rules, transport);
    } catch {
      this.#unloaded = [{ pointer, code: "upload-unreachable", facts: {} }];
      this.#listener.changed();
    }
  }

  pause(key: string): void { this.#queue?.pause(key); }
  resume(key: string): void { this.#queue?.resume(key); }

  /** The line is back, so whatever waits for it is tried at once. */
  retry(): void { this.#queue?.retry(); }

  /** Takes a file back; false when it is not on its way. */
  drop(key: string): boolean { return this.#queue?.drop(key) ?? false; }

  move(shift: Shift): void { this.#queue?.move(shift); }
  stop(): void { this.#queue?.stop(); }
}
