import type { CharacterSet, FieldContext, JsonSchema, ValueIssue } from "@formgeber/core";
import { characterIssue } from "@formgeber/core/administration/typed-text";
import { textOption } from "./option.ts";

/** The option `characters` of a text: which data type of DIN 91379 it must fit. */
export const charactersOption: JsonSchema = {
  title: "Zeichen nach DIN 91379",
  oneOf: [
    { const: "A", title: "A – Namen von Personen (ohne Ziffern)" },
    { const: "B", title: "B – Orte, Straßen, Hausnummern" },
    { const: "C", title: "C – fortlaufender Text" },
    { const: "D", title: "D – Firmen und Produkte (auch griechisch)" },
    { const: "E", title: "E – alle, auch kyrillisch" },
  ],
};

/** The set the option names; running text (C) when it names none. */
export function charactersOf(context: FieldContext): CharacterSet {
  return (textOption(context, "characters") ?? "C") as CharacterSet;
}

/** An issue naming the first character that the field's set does not hold. @source DIN 91379:2022-08 */
export function checkCharacters(text: string, context: FieldContext): ValueIssue | undefined {
  return characterIssue(text, charactersOf(context));
}
