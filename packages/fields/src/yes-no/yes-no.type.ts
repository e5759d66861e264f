import { fillIn, wordIn, type FieldContext } from "@formgeber/core";
import { flagLike } from "../like/flag-like.ts";
import { words } from "./yes-no.words.ts";

/** A question that is answered by yes or no. */
export const yesNo = flagLike({
  name: "yes-no",
  suits: ({ types, choices }) => choices === undefined && types.includes("boolean") && types.every((type) => type === "boolean" || type === "null"),
  canDeny: true,
  present: (value, context) => (value === undefined ? { kind: "nothing" } : { kind: "text", text: answer(value, context) }),
  words,
});

function answer(value: boolean, { language }: FieldContext): string {
  return fillIn(wordIn(words, language, value ? "yes" : "no") ?? "", {}, language);
}
