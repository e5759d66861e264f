import { fillIn, plainText, wordIn, type FieldContext } from "@formgeber/core";
import { flagLike } from "../like/flag-like.ts";
import { optionSchema } from "../like/option-schema.ts";
import { textOption } from "../like/option.ts";
import { words } from "./consent.words.ts";

/**
 * A consent that may be left ungiven; only the mark is an answer. The hint is the wording, without one the label is; that it is
 * voluntary and can be withdrawn is said with it everywhere.
 * @source Regulation (EU) 2016/679, Art. 4(11) and 7
 */
export const consent = flagLike({
  name: "consent",
  options: optionSchema({ withdrawal: { type: "string", maxLength: 200, title: "Wo widerrufen wird (Anschrift oder E-Mail-Adresse)" } }),
  canDeny: false,
  present: (value, context) => ({ kind: "mark", marked: value === true, text: `${context.hint ? plainText(context.hint) : context.label} ${freedomOf(context)}` }),
  words,
});

/** That the consent is voluntary and how it is withdrawn, in the language asked for. */
export function freedomOf(context: FieldContext): string {
  const at = textOption(context, "withdrawal");
  const word = wordIn(words, context.language, at === undefined ? "freedom" : "freedom-at") ?? "";
  return fillIn(word, at === undefined ? {} : { at }, context.language);
}
