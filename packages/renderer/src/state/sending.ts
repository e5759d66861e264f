import { canonicalJson, type Issue, type Json, type Receipt, type SubmissionRequest } from "@formgeber/core";
import { TransportProblem, type Transport } from "../transport/transport.ts";

/** Where a submission stands. Answers are never touched by it. */
export type SendingState =
  | { readonly kind: "idle" }
  | { readonly kind: "sending" }
  /** Files are still on their way; sending begins by itself when they have arrived. */
  | { readonly kind: "files" }
  /** It did not work; it is tried again in that many seconds. */
  | { readonly kind: "waiting"; readonly problem: "unreachable" | "busy"; readonly seconds: number }
  /** It did not work and trying again would not help. */
  | { readonly kind: "stopped"; readonly problem: "version" | "refused" }
  /** There is no transport; the submission went out as an event. */
  | { readonly kind: "unconnected" }
  | { readonly kind: "received"; readonly receipt: Receipt };

/** Who is told how sending goes. */
export interface SendingListener {
  changed(): void;
  received(receipt: Receipt): void;
  refused(issues: readonly Issue[]): void;
}

const FIRST_WAIT_SECONDS = 10;
const LONGEST_WAIT_SECONDS = 80;

/**
 * Sends one submission until it arrives. The same content always goes under the same idempotency key, so a submission
 * whose answer got lost is not made twice.
 */
export class Sending {
  state: SendingState = { kind: "idle" };
  readonly #listener: SendingListener;
  readonly #newId: () => string;
  #attempt: { readonly content: string; readonly key: string } | undefined;
  #again: (() => void) | undefined;
  #failures = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(newId: () => string, listener: SendingListener) {
    this.#newId = newId;
    this.#listener = listener;
  }

  async send(request: SubmissionRequest, transport: Transport | undefined): Promise<void> {
    if (this.state.kind === "sending" || this.state.kind === "received") return;
    this.#stopWaiting();
    if (!transport) return this.#set({ kind: "unconnected" });
    this.#again = () => void this.send(request, transport);
    this.#set({ kind: "sending" });
    try {
      const receipt = await transport.submit(request, this.#keyOf(request));
      this.#set({ kind: "received", receipt });
      this.#listener.received(receipt);
    } catch (error) {
      this.#fail(error instanceof TransportProblem ? error : new TransportProblem("refused", { cause: error }));
    }
  }

  /** Tries at once instead of waiting any longer; does nothing when nothing waits. */
  retry(): void {
    if (this.state.kind === "waiting") this.#again?.();
  }

  /** The person went back to the answers: no more trying until they send again. */
  cancel(): void {
    this.#stopWaiting();
    if (this.state.kind !== "sending" && this.state.kind !== "received") this.#set({ kind: "idle" });
  }

  #keyOf(request: SubmissionRequest): string {
    const content = canonicalJson(request as unknown as Json);
    if (this.#attempt?.content !== content) this.#attempt = { content, key: this.#newId() };
    return this.#attempt.key;
  }

  #fail(problem: TransportProblem): void {
    switch (problem.kind) {
      case "issues":
        this.#set({ kind: "idle" });
        return this.#listener.refused(problem.issues);
      case "unreachable": case "busy":
        this.#failures += 1;
        return this.#wait(problem.kind, problem.retryAfterSeconds ?? Math.min(FIRST_WAIT_SECONDS * 2 ** (this.#failures - 1), LONGEST_WAIT_SECONDS));
      case "version":
        return this.#set({ kind: "stopped", problem: "version" });
      case "refused": case "changed": case "gone": case "file-too-large": case "file-type": case "out-of-step":
        return this.#set({ kind: "stopped", problem: "refused" });
    }
  }

  #wait(problem: "unreachable" | "busy", seconds: number): void {
    this.#set({ kind: "waiting", problem, seconds });
    this.#timer = setInterval(() => {
      if (this.state.kind !== "waiting") return;
      if (this.state.seconds <= 1) this.retry();
      else this.#set({ ...this.state, seconds: this.state.seconds - 1 });
    }, 1000);
  }

  #stopWaiting(): void {
    clearInterval(this.#timer);
  }

  #set(state: SendingState): void {
    this.state = state;
    this.#listener.changed();
  }
}
