import type { Rule } from "@formgeber/core";

/** A name no element may have. Told by `checkMapping`. */
export const xmlName: Rule = {
  code: "xml-name",
  severity: "error",
  looksFor: "A name of an element or of the message with umlauts, spaces or colons.",
  why: "Names of XÖV are ASCII (NDR-11); with a space in it the message is no XML.",
};
