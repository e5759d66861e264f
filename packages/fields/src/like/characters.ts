import { firstOutside, type CharacterSet, type FieldContext, type JsonSchema, type ValueIssue } from "@formgeber/core";
import { textOption } from "./option.ts";
import { issue } from "./value-issue.ts";

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

// What phones, word processors and PDF viewers put in place of what was typed, and what it stands for.
const substitutes: readonly (readonly [found: RegExp, typed: string])[] = [
  [/[„“”‟]/, "\""],
  [/[‚‘‛‹›′]/, "'"],
  [/[‐‑‒–—―−•]/, "-"],
  [/…/, "..."],
  [/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/, " "],
  // Marks without a shape of their own, which come along when text is copied.
  [/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/, ""],
];
const substitutable = new RegExp([/[\uFB00-\uFB06]/, ...substitutes.map(([found]) => found)].map(({ source }) => source).join("|"), "gu");

/**
 * The text in NFC, with substitutes that the set does not hold turned back into what was meant: „Text“ into "Text",
 * a dash into a hyphen. Nothing that a person can see is dropped.
 */
export function asTyped(text: string, set: CharacterSet): string {
  return text.normalize("NFC").replace(substitutable, (found) => {
    if (firstOutside(found, set) === undefined) return found;
    // Ligatures have their letters as compatibility form.
    return substitutes.find(([one]) => one.test(found))?.[1] ?? found.normalize("NFKC");
  }).normalize("NFC");
}

/** An issue naming the first character that the field's set does not hold. @source DIN 91379:2022-08 */
export function checkCharacters(text: string, context: FieldContext): ValueIssue | undefined {
  const found = firstOutside(text, charactersOf(context));
  if (found === undefined) return undefined;
  const code = charactersOf(context) === "A" ? "answer/characters-of-names" : "answer/characters";
  return issue(code, { found: /^[\p{C}\p{Z}]/u.test(found) ? codePoint(found) : found });
}

function codePoint(found: string): string {
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
