import { definitionOf, neutralTypes } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { checkDefinition } from "../compile/check-definition.ts";
import type { Json } from "../json/json.ts";
import { definitionFrom } from "./definition-from.ts";

test("a bare JSON Schema is a form already", () => {
  const schema = { $schema: "https://json-schema.org/draft/2020-12/schema", title: "Antrag", type: "object", properties: { name: { type: "string" } } };
  const definition = definitionFrom(schema, "Mein Änderungs-Antrag 2");
  expect(definition).toEqual({ id: "mein-anderungs-antrag-2", version: "0.0.0", language: "de", title: "Antrag", schema });
  expect(checkDefinition(definition, neutralTypes).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a schema without title is called by its file", () => {
  expect(definitionFrom({ $ref: "#/$defs/a", $defs: {} }, "antrag")).toMatchObject({ id: "antrag", title: "antrag" });
  expect(definitionFrom({ type: "object" }, "2026")).toMatchObject({ id: "form", title: "2026" });
});

test.each([definitionOf({}) as unknown as Json, {}, [], null, "x", { schema: 1, type: "object" }])("%j is taken as it is", (file) => {
  expect(definitionFrom(file, "x")).toBe(file);
});
