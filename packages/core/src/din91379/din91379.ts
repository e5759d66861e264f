import { groups, sequences } from "./characters.ts";

/**
 * A data type of DIN 91379:2022-08, which says what characters a text may hold: A names of persons (no digits), B places,
 * streets and house numbers, C running text with line breaks (all normative characters), D names of legal persons and
 * products (with Greek letters), E everything, across borders.
 */
export type CharacterSet = "A" | "B" | "C" | "D" | "E";

/** Code points from the first to the last, both included. */
export type CodePointRange = readonly [first: number, last: number];

const { latinLetters, signsOfNames, signs, rareSigns, spaces, greekLetters, cyrillicLetters, furtherSigns } = groups;
const groupsOf: { readonly [set in CharacterSet]: readonly string[] } = {
  A: [latinLetters, signsOfNames],
  B: [latinLetters, signsOfNames, signs],
  C: [latinLetters, signsOfNames, signs, rareSigns, spaces],
  D: [latinLetters, signsOfNames, signs, rareSigns, greekLetters, furtherSigns],
  E: [latinLetters, signsOfNames, signs, rareSigns, spaces, greekLetters, cyrillicLetters, furtherSigns],
};

/** The sets from narrow to wide. A is in B, B in C and D, C and D in E; D lacks the line breaks of C. */
export const characterSets: readonly CharacterSet[] = ["A", "B", "C", "D", "E"];

/** The single characters of a set, as ranges in ascending order that neither touch nor overlap. */
export function characterRanges(set: CharacterSet): readonly CodePointRange[] {
  const ranges = groupsOf[set].flatMap((group) => group.split(" ")).map(parseRange).sort(([a], [b]) => a - b);
  const merged: [number, number][] = [];
  for (const [first, last] of ranges) {
    const before = merged.at(-1);
    if (before && first === before[1] + 1) before[1] = last;
    else merged.push([first, last]);
  }
  return merged;
}

/** The character sequences that every set holds besides its single characters, longest first. */
export const characterSequences: readonly string[] = sequences.split(" ")
  .map((sequence) => sequence.split("+").map((point) => String.fromCodePoint(Number.parseInt(point, 16))).join(""))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** True when every text of the set `inner` fits the set `outer`. */
export function isWithinSet(inner: CharacterSet, outer: CharacterSet): boolean {
  return inner === outer || (inner === "C" ? outer === "E" : inner < outer);
}

/**
 * The first character of a text that its set does not hold, with the combining characters that follow it; undefined when
 * the text fits. The norm speaks of text in NFC, so a text is normalised first.
 */
export function firstOutside(text: string, set: CharacterSet): string | undefined {
  const normal = text.normalize("NFC");
  const unit = unitOf(set);
  let before = 0;
  for (let at = 0; at < normal.length; [before, at] = [at, unit.lastIndex]) {
    unit.lastIndex = at;
    if (!unit.test(normal)) return letterAround(normal, before, at);
  }
  return undefined;
}

const units = new Map<CharacterSet, RegExp>();

function unitOf(set: CharacterSet): RegExp {
  const known = units.get(set);
  if (known) return known;
  const single = characterRanges(set).map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join("");
  const unit = new RegExp(`(?:${characterSequences.join("|")}|[${single}])`, "uy");
  units.set(set, unit);
  return unit;
}

/** What a reader takes for one letter: the character at `at`, or the one before it when `at` is a combining one. */
function letterAround(text: string, before: number, at: number): string | undefined {
  return /^[^]\p{M}*/u.exec(text.slice(/^\p{M}/u.test(text.slice(at)) ? before : at))?.[0];
}

function parseRange(text: string): CodePointRange {
  const [first = "", last = first] = text.split("-");
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
