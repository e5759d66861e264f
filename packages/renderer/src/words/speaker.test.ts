import { expect, test } from "vitest";
import { languageName, speaker, spokenIn, writtenFrom } from "./speaker.ts";

test("a language without own sentences is spoken to in the one it varies", () => {
  expect(speaker("de-CH")("next")).toBe("Weiter");
  expect(speaker("en-GB")("next")).toBe("Continue");
});

test("languages are called by their own names", () => {
  expect(["de", "en", "hsb", "de-x-leicht", "pl"].map(languageName)).toEqual(["Deutsch", "English", "Hornjoserbšćina", "Leichte Sprache", "polski"]);
});

test("where we have no sentences in a language we speak German", () => {
  expect(["ar", "en-GB", "hsb", "de-x-leicht"].map(spokenIn)).toEqual(["de", "en-GB", "hsb", "de-x-leicht"]);
  expect(speaker("ar")("summary-title", { count: 2 })).toContain("2 Angaben");
});

test("a language is written from the side its script begins at", () => {
  expect(["ar", "fa", "he", "ur", "ckb", "az", "az-IR", "de-x-leicht", "hsb"].map(writtenFrom)).toEqual(["rtl", "rtl", "rtl", "rtl", "rtl", "ltr", "rtl", "ltr", "ltr"]);
});
