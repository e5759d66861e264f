import type { CharacterSet, Facets, LiteralType } from "@formgeber/core";

/**
 * A form's message as it will look, whatever the answers: the shape of the record with the mapping applied. Message and
 * schema are two readings of it, so neither can disagree with the other.
 */
export interface MessagePlan {
  readonly members: readonly PlannedElement[];
  /** Patterns of answers that the mapping leaves out. */
  readonly leftOut: ReadonlySet<string>;
}

/** One element of the message, or a run of them. */
export interface PlannedElement {
  /** Key of the answer in its group. */
  readonly key: string;
  /** Answer pattern. */
  readonly pattern: string;
  readonly name: string;
  /** Documentation, in the definition's language. */
  readonly label: string;
  /** A valid message may lack fewer than this many. 0: may be absent. */
  readonly minOccurs: number;
  readonly maxOccurs: number | "unbounded";
  /** True when the answer is a list and every row is an element of this name. */
  readonly repeats: boolean;
  readonly content: PlannedContent;
}

export type PlannedContent =
  | { readonly kind: "literal"; readonly datatype: LiteralType; readonly facets: Facets; readonly characters: CharacterSet }
  | { readonly kind: "code"; readonly list: PlannedList; readonly codes?: readonly string[] }
  | { readonly kind: "members"; readonly members: readonly PlannedElement[] }
  /** A list whose rows are lists: one element for a row, with the inner elements in it. */
  | { readonly kind: "rows"; readonly row: PlannedElement }
  | { readonly kind: "file" };

/** How a code names its list. XÖV code types: 1 and 2 with URI and version, 3 with the URI only, 4 with neither. */
export interface PlannedList {
  readonly uri?: string;
  readonly version?: string;
}
