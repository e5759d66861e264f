import type { Session } from "@formgeber/core";
import type { DraftHandle, Transport } from "../transport/transport.ts";

/** Where saving a draft stands. */
export type DraftState =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly handle: DraftHandle }
  | { readonly kind: "failed" };

/** Saves a session with the service, always under the handle the service gave for it first. */
export class DraftSaving {
  state: DraftState = { kind: "idle" };
  handle: DraftHandle | undefined;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Gives the handle, or undefined when it did not work or is being done already. */
  async save(session: Session, transport: Transport): Promise<DraftHandle | undefined> {
    if (this.state.kind === "saving" || !transport.saveDraft) return undefined;
    this.#set({ kind: "saving" });
    try {
      this.handle = await transport.saveDraft(session, this.handle);
      this.#set({ kind: "saved", handle: this.handle });
      return this.handle;
    } catch {
      this.#set({ kind: "failed" });
      return undefined;
    }
  }

  #set(state: DraftState): void {
    this.state = state;
    this.#changed();
  }
}
