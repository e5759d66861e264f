import type { Pointer } from "../pointer/pointer.ts";
import type { Json } from "../json/json.ts";

/** Facts an issue's sentence may name: "{limit}", "{found}". A fact `count` chooses between one and other. */
export type Facts = { readonly [name: string]: Json };

/**
 * Something a citizen can mend. Data in a list, never thrown. The sentence is made elsewhere, from code and facts.
 * Codes read `answer/what-is-wrong`.
 */
export interface Issue {
  readonly code: string;
  /** The answer that is to be mended; for a missing answer the place where it belongs. */
  readonly pointer: Pointer;
  readonly facts: Facts;
  /** The sentence of the author's rule that is broken; absent: the sentence follows from the code. */
  readonly message?: RuleMessage;
}

/** Where in the definition a sentence stands, and where the answers are that it may name. */
export interface RuleMessage {
  readonly at: string;
  readonly answers: { readonly [name: string]: Pointer };
}

/** An issue of one value, before anyone knows where the value stands. */
export type ValueIssue = Omit<Issue, "pointer" | "message">;

/**
 * Something an author can mend in a definition. `location` is a pointer into the definition file; line and column are
 * added where the text of the file is known.
 */
export interface DefinitionIssue {
  readonly code: string;
  readonly location: string;
  readonly severity: "error" | "warning";
  readonly expected: string;
  readonly found: string;
  /** What to do. */
  readonly fix: string;
}
