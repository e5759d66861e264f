import type { Rule } from "@formgeber/core";

/** An element of nothing. Told by `checkMapping`. */
export const xmlUnknownAnswer: Rule = {
  code: "xml-unknown-answer",
  severity: "error",
  looksFor: "An entry of the mapping whose pattern names no answer of the form.",
  why: "The name has no effect: the answer that was meant is sent under another one.",
};
