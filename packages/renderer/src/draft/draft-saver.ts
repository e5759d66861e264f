import type { Session } from "@formgeber/core";
import { TransportProblem, type DraftHandle, type Transport } from "../transport/transport.ts";

/** What saving needs, and who is told how it goes. */
export interface SaverDesk {
  readonly session: Session | undefined;
  readonly transport: Transport | undefined;
  readonly mayBeSaved: boolean;
  changed(): void;
  saved(handle: DraftHandle): void;
  /** The draft was saved elsewhere: afterwards it may be saved on top of that. */
  changedElsewhere(): Promise<void>;
  outdated(): void;
  gone(): void;
}

/** A change waits for others so long. @unit ms */
const PAUSE_MS = 1_500;
/** No change waits longer, so that with the way to the service less than five seconds of typing can be lost. @unit ms */
const LONGEST_PAUSE_MS = 4_000;
const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 80_000;

/** Saves a session with the service by itself, always on top of the state it has seen. */
export class DraftSaver {
  handle: DraftHandle | undefined;
  /** The state the service keeps. */
  saved: Session | undefined;
  savedAt: Date | undefined;
  problem: TransportProblem | undefined;
  /** Nothing is saved while a person has to decide. */
  isHeld = false;
  readonly #desk: SaverDesk;
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitsSince: number | undefined;
  #failures = 0;
  /** What was sent since the last answer. */
  #attempts: string[] = [];

  constructor(desk: SaverDesk) {
    this.#desk = desk;
  }

  get isSaving(): boolean { return this.#running !== undefined; }
  get isUnsaved(): boolean { return this.saved !== this.#desk.session; }

  /** Something may have changed: it is saved after a short pause in typing. */
  touch(): void {
    if (!this.isUnsaved || this.isHeld || !this.#desk.mayBeSaved || this.#failures > 0) return;
    const now = Date.now();
    this.#waitsSince ??= now;
    this.#later(Math.min(PAUSE_MS, Math.max(0, this.#waitsSince + LONGEST_PAUSE_MS - now)));
  }

  /** Saves now what is not saved. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#running) await this.#running;
    if (!this.isUnsaved || this.isHeld || !this.#desk.mayBeSaved) return;
    this.#waitsSince = undefined;
    const run = this.#save().finally(() => { if (this.#running === run) this.#running = undefined; });
    this.#running = run;
    this.#desk.changed();
    await run;
    this.#desk.changed();
    this.touch();
  }

  /** True for a state that was sent from here, though the answer never came. */
  isOwn(session: Session): boolean {
    return this.#attempts.includes(JSON.stringify(session));
  }

  /** Goes on from the state that the service turned out to have. */
  rebase(handle: DraftHandle, saved: Session): void {
    this.handle = handle;
    this.saved = saved;
    this.#attempts = [];
    this.#failures = 0;
    this.problem = undefined;
  }

  /** Nothing is saved any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.handle = this.saved = this.savedAt = this.problem = this.#waitsSince = undefined;
    this.isHeld = false;
    this.#attempts = [];
    this.#failures = 0;
  }

  async #save(): Promise<void> {
    const { session, transport } = this.#desk;
    if (!session || !transport?.saveDraft) return;
    this.#attempts.push(JSON.stringify(session));
    try {
      this.handle = await transport.saveDraft(session, this.handle);
      this.saved = session;
      this.savedAt = new Date();
      this.#failures = 0;
      this.#attempts = [];
      this.#desk.saved(this.handle);
      this.problem = undefined;
    } catch (error) {
      await this.#failed(error);
    }
  }

  async #failed(error: unknown): Promise<void> {
    const problem = error instanceof TransportProblem ? error : new TransportProblem("refused", { cause: error });
    if (problem.kind === "changed") {
      try {
        return await this.#desk.changedElsewhere();
      } catch {
        return this.#retry(new TransportProblem("unreachable"));
      }
    }
    if (problem.kind === "unreachable" || problem.kind === "busy") return this.#retry(problem);
    this.problem = problem;
    if (problem.kind === "version") this.#desk.outdated();
    if (problem.kind === "gone") this.#desk.gone();
  }

  #retry(problem: TransportProblem): void {
    this.problem = problem;
    this.#later(Math.min(FIRST_RETRY_MS * 2 ** this.#failures, LONGEST_RETRY_MS));
    this.#failures += 1;
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }
}
