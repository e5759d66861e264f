import type { Json } from "@formgeber/core";
import type { ImportChange } from "../report/change.ts";

/** One thing that is written differently in 2020-12. In another document than the one upgraded, its URI stands before the pointer. */
export interface SchemaChange extends ImportChange {
  /** Which kind of change; docs/upgrade.md has a section for each. */
  readonly kind: ChangeKind;
  /** Why, in one sentence. */
  readonly why: string;
  /** What is not in the new schema any more, as it stood. */
  readonly loss?: Json;
}

export type ChangeKind =
  | "draft" | "identifier" | "definitions" | "reference" | "reference-sibling" | "remote-reference" | "lifted"
  | "tuple" | "dependencies" | "exclusive-limit" | "type" | "required" | "draft-03" | "format" | "pattern"
  | "newer-keyword" | "unknown-keyword" | "example" | "option-labels" | "malformed" | "wrapped";
