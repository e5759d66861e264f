import type { Rule } from "@formgeber/core";

/** A prefix no namespace may have. Told by `checkMapping`. */
export const xmlPrefix: Rule = {
  code: "xml-prefix",
  severity: "error",
  looksFor: "A prefix of the message that no namespace may have, or that the schema uses itself.",
  why: "The message would be no XML, or its schema would mean another namespace.",
};
