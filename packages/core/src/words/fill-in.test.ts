import { expect, test } from "vitest";
import { coreWords } from "./core.words.ts";
import { fillIn, wordIn } from "./fill-in.ts";

test("facts stand where the sentence names them", () => {
  expect(fillIn("Füllen Sie „{label}“ aus.", { label: "Name" }, "de")).toBe("Füllen Sie „Name“ aus.");
});

test("the fact count chooses between one and other", () => {
  const word = { one: "einen Eintrag", other: "{limit} Einträge" };
  expect(fillIn(word, { limit: 1, count: 1 }, "de")).toBe("einen Eintrag");
  expect(fillIn(word, { limit: 3, count: 3 }, "de")).toBe("3 Einträge");
});

test("a language with more plural forms takes the one its count asks for", () => {
  const word = { one: "{count} minuta", two: "{count} minuće", few: "{count} minuty", other: "{count} minutow" };
  const said = [1, 2, 3, 5, 101].map((count) => fillIn(word, { count }, "hsb"));
  expect(said).toEqual(["1 minuta", "2 minuće", "3 minuty", "5 minutow", "101 minuta"]);
});

test("numbers are written as the language does", () => {
  expect(fillIn("{limit}", { limit: 12000.5 }, "de")).toBe("12.000,5");
  expect(fillIn("{limit}", { limit: 12000.5 }, "en")).toBe("12,000.5");
});

test.each(["hsb", "de-x-leicht"])("numbers and dates in %s are written as in German, whatever the browser knows", (language) => {
  expect(fillIn("{limit}, {day}", { limit: 12000.5, day: "2026-05-01" }, language)).toBe("12.000,5, 1. Mai 2026");
});

test("large whole numbers are written as the formatter of numbers writes them", () => {
  for (const language of ["de", "en", "de-AT", "de-CH"]) {
    for (const number of [0, 999, 1000, 9999, 100_000, 12_345_678]) expect(fillIn("{limit}", { limit: number }, language)).toBe(new Intl.NumberFormat(language).format(number));
  }
});

test("ISO dates are written as the language does", () => {
  expect(fillIn("{limit}", { limit: "2026-03-01" }, "de")).toBe("1. März 2026");
  expect(fillIn("{limit}", { limit: "2026-03-01" }, "en")).toBe("1 March 2026");
});

test("a label with braces is not filled in again", () => {
  expect(fillIn("{label}", { label: "{limit}", limit: 3 }, "de")).toBe("{limit}");
});

test("a variety of a language takes the words of the language, an unknown language takes German", () => {
  const words = { de: { a: "eins" }, en: { a: "one" } };
  expect(wordIn(words, "en-GB", "a")).toBe("one");
  expect(wordIn(words, "de-x-leicht", "a")).toBe("eins");
  expect(wordIn(words, "hsb", "a")).toBe("eins");
  expect(wordIn(words, "de", "toString")).toBeUndefined();
});

test("every core sentence exists in German and English and names no fact the issue does not carry", () => {
  const facts = new Set(["label", "limit", "step", "key"]);
  expect(Object.keys(coreWords.en)).toEqual(Object.keys(coreWords.de));
  for (const word of [...Object.values(coreWords.de), ...Object.values(coreWords.en)]) {
    for (const text of typeof word === "string" ? [word] : Object.values(word)) {
      for (const [, name] of text.matchAll(/\{(\w+)\}/g)) expect(facts).toContain(name);
    }
  }
});
