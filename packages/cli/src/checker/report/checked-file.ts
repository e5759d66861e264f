import type { PlacedIssue } from "../../composition/check-form.ts";

/** What the checker found in one file. */
export interface CheckedFile {
  /** As it was named. */
  readonly path: string;
  /** In the order of the text. */
  readonly issues: readonly PlacedIssue[];
}

/** One way to say what was found. */
export type CheckReporter = (files: readonly CheckedFile[]) => string;
