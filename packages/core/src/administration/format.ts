import type { Language } from "../definition/definition.ts";
import type { ValueIssue } from "../issue/issue.ts";

/**
 * A format of administration: how a text of one kind is tidied, checked and shown. Pure functions over text; they know no
 * form, no clock and no list that changes faster than a standard does.
 */
export interface Format {
  /**
   * What is kept of typed text. Idempotent, and takes what `present` gives in German back to the value. Text that is not of this
   * kind is left as it is, so that the person can see what to mend; empty text stays empty.
   */
  normalise(typed: string): string;
  /** The first thing to mend in a normalised text, by code and facts; undefined when there is nothing. */
  check(value: string): ValueIssue | undefined;
  /** How people read it: in the groups the norm or habit gives it. */
  present(value: string, language: Language): string;
}
