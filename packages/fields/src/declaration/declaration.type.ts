import { plainText, type FieldContext } from "@formgeber/core";
import { flagLike } from "../like/flag-like.ts";
import { words } from "./declaration.words.ts";

/**
 * A statement the citizen makes by a mark; only the mark is an answer. The hint is the wording and stands in the documents
 * as a whole; without one the label is the wording.
 */
export const declaration = flagLike({
  name: "declaration",
  suits: ({ keywords }) => keywords.const === true,
  canDeny: false,
  present: (value, context) => ({ kind: "mark", marked: value === true, text: wordingOf(context) }),
  words,
});

function wordingOf({ hint, label }: FieldContext): string {
  return hint ? plainText(hint) : label;
}
