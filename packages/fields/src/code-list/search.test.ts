import { expect, test } from "vitest";
import { search } from "./search.ts";

const entries = ["Ägypten", "Côte d’Ivoire", "Großbritannien", "Österreich", "Republik Österreichisch-Ungarn", "Türkei", "Vereinigtes Königreich", "São Tomé"]
  .map((label, i) => ({ value: String(i), label }));
const found = (typed: string): readonly string[] => search(entries, typed).map(({ label }) => label);

test.each(["turkei", "TÜRKEI", "Tuerkei", "türk"])("umlauts are found however they are typed: %s", (typed) => {
  expect(found(typed)).toEqual(["Türkei"]);
});

test("accents and punctuation do not matter", () => {
  expect(found("cote d'ivoire")).toEqual(["Côte d’Ivoire"]);
  expect(found("sao tome")).toEqual(["São Tomé"]);
  expect(found("grossbrit")).toEqual(["Großbritannien"]);
});

test("labels that begin with what was typed come first, then words that do", () => {
  expect(found("österreich")).toEqual(["Österreich", "Republik Österreichisch-Ungarn"]);
  expect(found("reich")).toEqual(["Österreich", "Republik Österreichisch-Ungarn", "Vereinigtes Königreich"]);
  expect(found("königreich")).toEqual(["Vereinigtes Königreich"]);
});

test("nothing typed gives everything, nonsense gives nothing", () => {
  expect(found(" ")).toHaveLength(entries.length);
  expect(found("xyz")).toEqual([]);
});
