import { firstOutside, placeOutside, type CharacterSet } from "../din91379/din91379.ts";
import type { ValueIssue } from "../issue/issue.ts";
import { issue } from "../issue/value-issue.ts";

// What phones, word processors and PDF viewers put in place of what was typed, and what it stands for.
const substitutes: readonly (readonly [found: RegExp, typed: string])[] = [
  [/[„“”‟]/, "\""],
  [/[‚‘‛‹›′ʼ]/, "'"],
  [/[‐‑‒–—―−•]/, "-"],
  [/…/, "..."],
  [/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/, " "],
  // Marks without a shape of their own, which come along when text is copied or an emoji is taken back.
  [/[\uFE0E-\uFE0F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/, ""],
];
const substitutable = new RegExp([/[\uFB00-\uFB06]/, ...substitutes.map(([found]) => found)].map(({ source }) => source).join("|"), "gu");

/**
 * The text in NFC, with substitutes that the set does not hold turned back into what was meant: „Text“ into "Text",
 * a dash into a hyphen. Nothing that a person can see is dropped. `replaced` hears of every character that was not kept.
 * @source DIN 91379:2022-08
 */
export function asTyped(text: string, set: CharacterSet, replaced?: (found: string, put: string) => void): string {
  return text.normalize("NFC").replace(substitutable, (found) => {
    if (firstOutside(found, set) === undefined) return found;
    // Ligatures have their letters as compatibility form.
    const put = substitutes.find(([one]) => one.test(found))?.[1] ?? found.normalize("NFKC");
    replaced?.(found, put);
    return put;
  }).normalize("NFC");
}

/**
 * What to tell the person about characters that `asTyped` did not keep; undefined when it kept all. `notice/replaced` names the
 * different characters in `found` and what stands there now in `put`; `notice/invisible` is said where no other is.
 */
export function replacementNotice(text: string, set: CharacterSet): ValueIssue | undefined {
  const puts = new Map<string, string>();
  asTyped(text, set, (found, put) => puts.set(put.trim() && found, put));
  const isInvisible = puts.delete("");
  if (puts.size > 0) return { code: "notice/replaced", facts: { count: puts.size, found: [...puts.keys()], put: [...puts.values()] } };
  return isInvisible ? { code: "notice/invisible", facts: {} } : undefined;
}

/**
 * The first character of a text that a data type does not hold: `found`, which of the text's characters it is (`position`,
 * from 1), and its `codePoint`. `answer/characters-of-names` where only names (A) do not have it, `answer/invisible-character`
 * where it has no shape to show, else `answer/characters`.
 * @source DIN 91379:2022-08
 */
export function characterIssue(text: string, set: CharacterSet): ValueIssue | undefined {
  const place = placeOutside(text, set);
  if (place === undefined) return undefined;
  const { character: found, position } = place;
  const codePoint = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (/^[\p{C}\p{Z}]/u.test(found)) return issue("answer/invisible-character", { found: codePoint, position, codePoint });
  return issue(set === "A" && firstOutside(found, "C") === undefined ? "answer/characters-of-names" : "answer/characters", { found, position, codePoint });
}
