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
  const ranges = [...groupsOf[set].join("").matchAll(/(.)(?:-(.))?/gsu)].map(([, first = "", last = first]) => [codeOf(first), codeOf(last)] as const).sort(([a], [b]) => a - b);
  const merged: [number, number][] = [];
  for (const [first, last] of ranges) {
    const before = merged.at(-1);
    if (before && first === before[1] + 1) before[1] = last;
    else merged.push([first, last]);
  }
  return merged;
}

/** The character sequences that every set holds besides its single characters, longest first. */
export const characterSequences: readonly string[] = sequences.split(" ");

/** True when every text of the set `inner` fits the set `outer`. */
export function isWithinSet(inner: CharacterSet, outer: CharacterSet): boolean {
  return inner === outer || (inner === "C" ? outer === "E" : inner < outer);
}

/** A character of a text, and where it stands. */
export interface CharacterPlace {
  /** With the combining characters that follow it: what a reader takes for one letter. */
  readonly character: string;
  /** Which character of the text it is, from 1, as a reader counts them. */
  readonly position: number;
}

/** The character of `placeOutside` alone. */
export function firstOutside(text: string, set: CharacterSet): string | undefined {
  return placeOutside(text, set)?.character;
}

/**
 * The first character of a text that its set does not hold; undefined when the text fits. The norm speaks of text in NFC,
 * so a text is normalised first.
 */
export function placeOutside(text: string, set: CharacterSet): CharacterPlace | undefined {
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
  const unit = new RegExp(`${characterSequences.join("|")}|[${groupsOf[set].join("")}]`, "uy");
  units.set(set, unit);
  return unit;
}

/** The character at `at`, or the one before it when `at` is a combining one. */
function letterAround(text: string, before: number, at: number): CharacterPlace {
  const from = /^\p{M}/u.test(text.slice(at)) ? before : at;
  return { character: /^[^]\p{M}*/u.exec(text.slice(from))?.[0] ?? "", position: [...text.slice(0, from).replace(/\p{M}/gu, "")].length + 1 };
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
