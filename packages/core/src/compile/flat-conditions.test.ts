import { definitionOf, neutralTypes } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { checkDefinition } from "./check-definition.ts";

test("a thousand conditions of one flat form are no growth that has to be refused", () => {
  const keys = Array.from({ length: 1_000 }, (_, i) => `a${i}`);
  const schema = {
    type: "object",
    properties: Object.fromEntries(keys.map((key) => [key, { title: key, enum: ["ja", "nein"] }])),
    allOf: keys.map((key) => ({ if: { required: [key], properties: { [key]: { const: "ja" } } }, then: { properties: { [`${key}x`]: { type: "string", title: `Mehr zu ${key}` } } } })),
  };
  const found = checkDefinition(definitionOf(schema), neutralTypes).filter(({ severity }) => severity === "error");
  expect(found.map(({ code }) => code)).toEqual([]);
});
