import type { Rule } from "@formgeber/core";

/** Two elements of one name. Told by `checkMapping`. */
export const xmlNameTaken: Rule = {
  code: "xml-name-taken",
  severity: "error",
  looksFor: "Two elements of one group that the mapping gives the same name, or a name that every message has already.",
  why: "The receiver could not tell one answer from the other.",
};
