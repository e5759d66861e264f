import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { characterSets, firstOutside, type CharacterSet } from "../din91379/din91379.ts";
import { asTyped, characterIssue, replacementNotice } from "./typed-text.ts";

const list = `${process.env["FORMGEBER_CORPORA"] ?? ""}/standards/data/din91379/latin_list_1.3.txt`;

describe("asTyped", () => {
  test.each([
    ["„Text“", "C", "\"Text\""],
    ["„Text“", "E", "„Text“"],
    ["‚so‘", "C", "'so'"],
    ["O’Connor", "A", "O’Connor"],
    ["Müller–Lüdenscheidt", "A", "Müller-Lüdenscheidt"],
    ["und so weiter…", "C", "und so weiter..."],
    ["und so weiter…", "E", "und so weiter…"],
    ["Schiﬀ", "A", "Schiff"],
    ["weich\u00ADes", "A", "weiches"],
    ["Null\u200Bbreite", "A", "Nullbreite"],
    ["e\u0301", "A", "é"],
    ["5\u00A0€", "B", "5 €"],
    ["5\u00A0€", "C", "5\u00A0€"],
    ["mir\u02BCs", "A", "mir's"],
    ["❤\uFE0F", "C", "❤"],
    ["😀", "C", "😀"],
  ] as const)("turns %j in %s into %j", (typed, set, expected) => {
    expect(asTyped(typed, set)).toBe(expected);
  });
});

describe("the notice of what was replaced", () => {
  test.each([
    ["Müller", "A", undefined],
    ["Mu\u0308ller", "A", undefined],
    ["O’Connor", "A", undefined],
    ["Müller–Lüdenscheidt", "A", { code: "notice/replaced", facts: { count: 1, found: ["–"], put: ["-"] } }],
    ["„so“ – „und so“", "C", { code: "notice/replaced", facts: { count: 3, found: ["„", "“", "–"], put: ["\"", "\"", "-"] } }],
    ["Schiﬀ", "A", { code: "notice/replaced", facts: { count: 1, found: ["ﬀ"], put: ["ff"] } }],
    ["5\u00A0Euro", "B", { code: "notice/invisible", facts: {} }],
    ["weich\u00ADes", "C", { code: "notice/invisible", facts: {} }],
    ["❤\uFE0F", "C", { code: "notice/invisible", facts: {} }],
    ["weich\u00ADes…", "C", { code: "notice/replaced", facts: { count: 1, found: ["…"], put: ["..."] } }],
    ["“Ωμέγα”", "D", undefined],
  ] as const)("of %j in %s is %j", (typed, set, notice) => {
    expect(replacementNotice(typed, set)).toEqual(notice);
  });

  test("is given exactly when something was put in place of what was typed", () => {
    const signs = fc.string({ unit: fc.constantFrom(..."aÄ1 –—…„“”’‘ʼ\u00AD\u00A0\u200B\uFE0Fﬀ😀Ωж\u0308") });
    fc.assert(fc.property(signs, fc.constantFrom(...characterSets), (typed, set) => {
      expect(replacementNotice(typed, set) === undefined).toBe(asTyped(typed, set) === typed.normalize("NFC"));
    }));
  });

  test("is not given again for what was put there", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom(...characterSets), (typed, set) => {
      expect(replacementNotice(asTyped(typed, set), set)).toBeUndefined();
    }));
  });
});

describe("the issue of a character", () => {
  test.each([
    ["Anna 2", "A", "answer/characters-of-names", "2", 6, "U+0032"],
    ["Анна", "A", "answer/characters", "А", 1, "U+0410"],
    ["Danke 😀", "C", "answer/characters", "😀", 7, "U+1F600"],
    ["a\u0007b", "C", "answer/invisible-character", "U+0007", 2, "U+0007"],
    ["Ku\u0308he x\u0301\u0302", "E", "answer/characters", "x\u0301\u0302", 6, "U+0078"],
    ["C\u0323 €", "A", "answer/characters-of-names", "€", 3, "U+20AC"],
  ] as const)("in %j for %s is %s at its place", (text, set, code, found, position, codePoint) => {
    expect(characterIssue(text, set)).toEqual({ code, facts: { found, position, codePoint } });
  });

  test("is not there for a text that fits", () => {
    expect(characterIssue("Müller-Lüdenscheidt", "A")).toBeUndefined();
    expect(characterIssue("", "A")).toBeUndefined();
  });
});

// The groups of the norm and the data types that hold them.
const setsOf: { readonly [group: string]: string } = { bll: "ABCDE", bnlreq: "ABCDE", bnl: "BCDE", bnlopt: "CDE", bnlnot: "CE", gl: "DE", cl: "E", enl: "DE" };

describe.skipIf(!existsSync(list))("every entry of DIN 91379", () => {
  const entries = readIfThere(list).split("\n").map((line) => line.split(";").map((part) => part.trim())).filter(([group = ""]) => group in setsOf)
    .map(([group = "", , points = ""]) => ({ group, entry: String.fromCodePoint(...(points.match(/[0-9A-F]{4,}/g) ?? []).map((point) => Number.parseInt(point, 16))) }));

  test("is there", () => {
    expect(entries).toHaveLength(910);
  });

  test.each(characterSets)("stays as it is in a text of type %s that holds it, and there alone", (set: CharacterSet) => {
    const wrong = entries.filter(({ group, entry }) => {
      const belongs = (setsOf[group] ?? "").includes(set);
      const isKept = asTyped(`a${entry}b`, set) === `a${entry}b` && firstOutside(`a${entry}b`, set) === undefined;
      return belongs !== isKept;
    });
    expect(wrong).toEqual([]);
  });

  test.each(characterSets)("that type %s does not hold is replaced with a notice, or named", (set: CharacterSet) => {
    for (const { group, entry } of entries) {
      if ((setsOf[group] ?? "").includes(set)) continue;
      const kept = asTyped(entry, set);
      const named = characterIssue(kept, set)?.facts["found"];
      expect([group, entry, named ?? replacementNotice(entry, set)?.code]).not.toContain(undefined);
    }
  });
});

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
