import type { CodeList } from "./code-list.ts";

/** What a form at work gets from outside for its code lists: those it came without, and the day. */
export interface CodeListSupply {
  /** A list of `ListPlan.byReference`. Asking for it the first time sends for it. */
  get(uri: string): CodeList | "coming" | "failed";
  /** Sends again for a list that could not be loaded. */
  reload(uri: string): void;
  /** Another object each time a list has arrived or failed. */
  readonly state: object;
  /** Calls back each time the state is another. Gives what ends that. */
  watch(changed: () => void): () => void;
  /** ISO date. */
  today(): string;
}
