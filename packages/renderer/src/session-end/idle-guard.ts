import { endedView } from "./ended-view.ts";
import type { ClosedView } from "../views/form-view.ts";

/** The form whose session may end. */
export interface GuardedForm {
  /** True when there is something of the person to protect. */
  readonly isInUse: boolean;
  /** Until when their draft is kept; an ISO date-time. Undefined where nothing is saved. */
  readonly keptUntil: string | undefined;
  changed(): void;
  /** Saves what is not saved. */
  flush(): Promise<void>;
  close(view: ClosedView): void;
}

/** The warning stands so long before a session ends (WCAG 2.2.1 asks for 20 seconds). @unit ms */
export const WARNING_MS = 120_000;
/** What is left is said aloud at these moments only. @unit s */
const SAID_AT = [60, 20];
const TOUCHES = ["pointerdown", "keydown", "input", "wheel", "touchstart"] as const;

/** Ends a session that nobody has touched for a while, never without a warning that one press takes away. */
export class IdleGuard {
  /** Left until the session ends; undefined while nothing is warned of. @unit s */
  secondsLeft: number | undefined;
  readonly #form: GuardedForm;
  readonly #idleMs: number;
  #touchedAt = Date.now();
  #endsAt = 0;
  #watched: AbortController | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(form: GuardedForm, minutes: number) {
    this.#form = form;
    this.#idleMs = Math.max(minutes * 60_000, 2 * WARNING_MS);
  }

  watch(): void {
    const { signal } = (this.#watched = new AbortController());
    for (const touch of TOUCHES) window.addEventListener(touch, () => { this.#touchedAt = Date.now(); }, { signal, capture: true, passive: true });
    this.#timer = setInterval(() => this.#tick(), 1000);
  }

  stop(): void {
    this.#watched?.abort();
    clearInterval(this.#timer);
  }

  /** The person is there. */
  stay(): void {
    this.#touchedAt = Date.now();
    this.secondsLeft = undefined;
    this.#form.changed();
    void this.#form.flush();
  }

  async end(): Promise<void> {
    this.secondsLeft = undefined;
    // What cannot be saved now must not keep the page as it is.
    await Promise.race([this.#form.flush(), new Promise((resolve) => setTimeout(resolve, FAREWELL_MS))]);
    const { keptUntil } = this.#form;
    this.#form.close(endedView({ reason: "idle", ...(keptUntil !== undefined && { keptUntil }) }));
  }

  #tick(): void {
    if (this.secondsLeft !== undefined) return this.#count();
    if (!this.#form.isInUse || Date.now() < this.#touchedAt + this.#idleMs - WARNING_MS) return;
    // Counted from the warning: a device that slept through its time wakes up to two whole minutes.
    this.#endsAt = Date.now() + WARNING_MS;
    this.#count();
  }

  #count(): void {
    const seconds = Math.max(0, Math.ceil((this.#endsAt - Date.now()) / 1000));
    if (seconds === this.secondsLeft) return;
    this.secondsLeft = seconds;
    if (seconds === 0) void this.end();
    this.#form.changed();
  }

  /** The moment at which what is left is said aloud last; the same until the next one. @unit s */
  get said(): number | undefined {
    return SAID_AT.findLast((moment) => this.secondsLeft !== undefined && this.secondsLeft <= moment);
  }
}

/** @unit ms */
const FAREWELL_MS = 5_000;
