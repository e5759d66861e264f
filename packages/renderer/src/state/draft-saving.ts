import type { Session } from "@formgeber/core";
import { TransportProblem, type DraftHandle, type Transport } from "../transport/transport.ts";

/** Where saving a draft stands. */
export type DraftState =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly handle: DraftHandle }
  | { readonly kind: "failed"; readonly problem: unknown };

/** Saves a session with the service, always under the handle the service gave for it first. */
export class DraftSaving {
  state: DraftState = { kind: "idle" };
  handle: DraftHandle | undefined;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The service takes another version of the form by now. */
  get isOutdated(): boolean {
    return this.state.kind === "failed" && this.state.problem instanceof TransportProblem && this.state.problem.kind === "version";
  }

  /** Gives the handle, or undefined when it did not work or is being done already. */
  async save(session: Session, transport: Transport): Promise<DraftHandle | undefined> {
    if (this.state.kind === "saving" || !transport.saveDraft) return undefined;
    this.#set({ kind: "saving" });
    try {
      this.handle = await transport.saveDraft(session, this.handle);
      this.#set({ kind: "saved", handle: this.handle });
      return this.handle;
    } catch (problem) {
      this.#set({ kind: "failed", problem });
      return undefined;
    }
  }

  #set(state: DraftState): void {
    this.state = state;
    this.#changed();
  }
}
