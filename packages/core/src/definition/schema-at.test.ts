import { definitionOf } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { inPlace, schemaAt } from "./schema-at.ts";

const definition = definitionOf({
  properties: { a: { $ref: "#/$defs/a" }, yes: true },
  $defs: { a: { allOf: [{ title: "x" }, { $ref: "#/$defs/b" }] }, b: { $ref: "#/$defs/a" }, "c/d": { title: "y" } },
});

test("a location leads to a schema object", () => {
  expect(schemaAt(definition, "#/properties/a")).toEqual({ $ref: "#/$defs/a" });
  expect(schemaAt(definition, "#/$defs/c~1d")).toEqual({ title: "y" });
  expect(schemaAt(definition, "#")).toBe(definition.schema);
  for (const nowhere of ["#/properties/yes", "#/properties/nobody", "#/constructor"]) expect(schemaAt(definition, nowhere)).toBeUndefined();
});

test("in place says what a location refers to, each once, a site before its target", () => {
  expect(inPlace(definition, "#/properties/a")).toEqual(["#/properties/a", "#/$defs/a", "#/$defs/a/allOf/0", "#/$defs/a/allOf/1", "#/$defs/b"]);
});
