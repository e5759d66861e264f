import { expect, test } from "vitest";
import { rendererWords } from "./renderer.words.ts";
import { languageName, speaker } from "./speaker.ts";

const facts = (sentence: unknown): string[] => JSON.stringify(sentence).match(/\{\w+\}/g)?.sort() ?? [];

test("everything that is said is said in German and English, with the same facts", () => {
  expect(Object.keys(rendererWords.en).sort()).toEqual(Object.keys(rendererWords.de).sort());
  for (const [key, sentence] of Object.entries(rendererWords.de)) {
    expect(new Set(facts(rendererWords.en[key])), key).toEqual(new Set(facts(sentence)));
  }
});

test("a language without own sentences is spoken to in the one it varies", () => {
  expect(speaker("de-x-leicht")("next")).toBe("Weiter");
  expect(speaker("en-GB")("next")).toBe("Continue");
});

test("languages are called by their own names", () => {
  expect(["de", "en", "hsb", "de-x-leicht", "pl"].map(languageName)).toEqual(["Deutsch", "English", "Hornjoserbšćina", "Leichte Sprache", "polski"]);
});
