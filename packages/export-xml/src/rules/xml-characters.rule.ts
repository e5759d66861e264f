import type { Rule } from "@formgeber/core";

/** A set narrower than its field. Told by `checkMapping`. */
export const xmlCharacters: Rule = {
  code: "xml-characters",
  severity: "error",
  looksFor: "A data type of DIN 91379 in the mapping that is narrower than what the field lets in.",
  why: "What the citizen was allowed to enter would break the message when it is sent.",
};
