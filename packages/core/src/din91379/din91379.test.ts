import { describe, expect, test } from "vitest";
import { characterRanges, characterSequences, characterSets, firstOutside, isWithinSet } from "./din91379.ts";

const sizeOf = (set: "A" | "B" | "C" | "D" | "E"): number =>
  characterRanges(set).reduce((sum, [first, last]) => sum + last - first + 1, 0);

/** The verdict of the five sets on a text, A to E. */
const verdict = (text: string): string => characterSets.map((set) => (firstOutside(text, set) === undefined ? "1" : "0")).join("");

describe("the character sets of DIN 91379", () => {
  test("have the sizes the norm gives them", () => {
    expect(characterSets.map(sizeOf)).toEqual([518, 578, 588, 695, 761]);
    expect(characterSequences).toHaveLength(149);
  });

  test.each([
    ["Müller-Lüdenscheidt", "11111"],
    ["O’Connor", "11111"],
    ["Sałowska, Worćan", "11111"],
    ["Haus 5", "01111"],
    ["€ 5", "01111"],
    ["a\nb", "00101"],
    ["J\u00A0K", "00101"],
    ["Ελλάς", "00011"],
    ["Жуков", "00001"],
    ["C̣", "11111"],
    ["x́", "00000"],
    ["“q”", "00011"],
    ["–", "00000"],
    ["😀", "00000"],
    ["\u00AD", "00000"],
    ["", "11111"],
  ])("judge %j as %s", (text, expected) => {
    expect(verdict(text)).toBe(expected);
  });

  test("take a decomposed letter for the composed one", () => {
    expect(firstOutside("Mu\u0308ller", "A")).toBeUndefined();
  });

  test("name the first character that does not fit, with its combining characters", () => {
    expect(firstOutside("Abc x\u0301\u0302 😀", "C")).toBe("x\u0301\u0302");
    expect(firstOutside("Abc 😀", "C")).toBe("😀");
  });

  test("take a lone half of a surrogate pair for a character that does not fit", () => {
    expect(firstOutside("a\uD800", "E")).toBe("\uD800");
  });

  test("keep every sequence under NFC", () => {
    for (const sequence of characterSequences) expect(sequence.normalize("NFC")).toBe(sequence);
  });

  test("lie within each other as the ranges say", () => {
    const holds = (outer: "A" | "B" | "C" | "D" | "E", inner: "A" | "B" | "C" | "D" | "E"): boolean => characterRanges(inner)
      .every(([first, last]) => characterRanges(outer).some(([from, to]) => from <= first && last <= to));
    for (const inner of characterSets) for (const outer of characterSets) expect(isWithinSet(inner, outer)).toBe(holds(outer, inner));
  });
});
