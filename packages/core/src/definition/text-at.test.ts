import { definitionOf } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { textAt } from "./text-at.ts";

const definition = definitionOf({ title: "Name" }, {
  title: "Antrag",
  translations: { en: { "/title": "Application" }, "de-x-leicht": { "/title": "Antrag stellen" } },
});

test.each([
  ["de", "/title", { text: "Antrag" }],
  ["en", "/title", { text: "Application" }],
  ["en-GB", "/title", { text: "Application" }],
  ["de-x-leicht", "/title", { text: "Antrag stellen" }],
  // No translation: the definition's own text, which needs no language tag in a variety of the same language.
  ["de-x-leicht", "/schema/title", { text: "Name" }],
  ["en", "/schema/title", { text: "Name", lang: "de" }],
  ["hsb", "/title", { text: "Antrag", lang: "de" }],
])("in %s, %s is %j", (language, pointer, text) => {
  expect(textAt(definition, pointer, language)).toEqual(text);
});

test("where there is no text there is none", () => {
  expect(textAt(definition, "/nothing", "de")).toBeUndefined();
  expect(textAt(definition, "/schema", "de")).toBeUndefined();
});
