import { definitionOf } from "@formgeber/testkit";
import { expect, test } from "vitest";
import type { JsonSchema } from "../json/json-schema.ts";
import { fieldFacts } from "./field-facts.ts";
import { weakestFacts } from "./weakest-facts.ts";

const facts = (defs: { readonly [name: string]: JsonSchema }, language = "de", translations = {}) =>
  fieldFacts(definitionOf({ $defs: defs }, { translations }), Object.keys(defs).map((name) => ({ location: `#/$defs/${name}` })), language);

test("of several limits the narrowest wins, of annotations the first", () => {
  const { keywords, types } = facts({ a: { type: "number", title: "Eins", minimum: 1, maximum: 9 }, b: { title: "Zwei", type: "integer", minimum: 3, maximum: 12, pattern: "x" } });
  expect(keywords).toEqual({ type: "integer", title: "Eins", minimum: 3, maximum: 9, pattern: "x" });
  expect(types).toEqual(["integer"]);
});

test("a closed choice is an enum, or oneOf or anyOf of const alone", () => {
  expect(facts({ a: { enum: ["x", 2] } }).choices).toEqual([{ value: "x", label: "x" }, { value: 2, label: "2" }]);
  expect(facts({ a: { oneOf: [{ const: "x", title: "Iks" }] } }).choices).toEqual([{ value: "x", label: "Iks" }]);
  expect(facts({ a: { anyOf: [{ const: "x" }] } }).choices).toEqual([{ value: "x", label: "x" }]);
  expect(facts({ a: { oneOf: [{ const: "x" }, { type: "string" }] } }).choices).toBeUndefined();
});

test("places in force together leave the options that all of them allow, labelled by the first", () => {
  expect(facts({ a: { oneOf: [{ const: "x", title: "Iks" }, { const: "y" }] }, b: { enum: ["x", "z"] } }).choices).toEqual([{ value: "x", label: "Iks" }]);
  expect(facts({ a: { enum: ["x", "y"] }, b: { const: "y" } }).choices).toEqual([{ value: "y", label: "y" }]);
});

test("alternatives of one oneOf are united, and their titles are labels of options", () => {
  const definition = definitionOf({ $defs: { own: { title: "Art" }, one: { const: "x", title: "Iks" }, two: { const: "y" } } });
  const united = fieldFacts(definition, [
    { location: "#/$defs/own" },
    { location: "#/$defs/one", alternative: "#/oneOf" },
    { location: "#/$defs/two", alternative: "#/oneOf" },
  ], "de");
  expect(united.choices).toEqual([{ value: "x", label: "Iks" }, { value: "y", label: "y" }]);
  expect(united.keywords).toEqual({ title: "Art" });
});

test("branches that close the choice by enum offer their options; one that excludes values leaves it open", () => {
  expect(facts({ a: { oneOf: [{ type: "boolean", enum: [true] }, { enum: ["x", "y"] }] } }).choices).toEqual([{ value: true, label: "true" }, { value: "x", label: "x" }, { value: "y", label: "y" }]);
  const definition = definitionOf({ $defs: { one: { enum: ["x"] }, rest: { type: "string", not: { enum: ["x"] } } } });
  expect(fieldFacts(definition, [{ location: "#/$defs/one", alternative: "#/oneOf" }, { location: "#/$defs/rest", alternative: "#/oneOf" }], "de").choices).toBeUndefined();
});

test("labels are translated; a label without translation says its language", () => {
  const defs = { a: { oneOf: [{ const: "x", title: "Eins" }, { const: "y", title: "Zwei" }] } };
  const translations = { en: { "/schema/$defs/a/oneOf/0/title": "One" } };
  expect(facts(defs, "en", translations).choices).toEqual([{ value: "x", label: "One" }, { value: "y", label: "Zwei", lang: "de" }]);
});

test("an array tells the facts of its items, through $ref and allOf", () => {
  const { items, structural, types } = facts({ list: { type: "array", items: { $ref: "#/$defs/item" } }, item: { allOf: [{ enum: ["a", "b"] }], title: "Tag" } });
  expect(items).toMatchObject({ choices: [{ value: "a" }, { value: "b" }], keywords: { title: "Tag" } });
  expect([structural, types]).toEqual([true, ["array"]]);
});

test("an array of itself ends", () => {
  expect(facts({ list: { type: "array", items: { $ref: "#/$defs/list" } } }).items?.types).toEqual(["array"]);
});

test("a choice without type tells the types of its options", () => {
  expect(facts({ a: { enum: ["x", 1, true] } }).types).toEqual(["string", "integer", "boolean"]);
  expect(facts({ a: { const: true } }).types).toEqual(["boolean"]);
  expect(facts({ a: {} }).types).toEqual([]);
});

test("under different conditions only what holds in every case is a fact", () => {
  const definition = definitionOf({
    $defs: { a: { $ref: "#/$defs/shared", maxLength: 5, pattern: "x" }, shared: { type: "string", minLength: 2 }, b: { type: "string", maxLength: 9, minLength: 1 } },
  });
  const weak = weakestFacts(definition, ["#/$defs/a", "#/$defs/shared", "#/$defs/b"], "de");
  expect(weak.keywords).toEqual({ type: "string", minLength: 1, maxLength: 9 });
});

test("under different conditions all options can be chosen", () => {
  const definition = definitionOf({ $defs: { a: { enum: ["x", "y"] }, b: { enum: ["y", "z"] }, c: { type: "string" } } });
  expect(weakestFacts(definition, ["#/$defs/a", "#/$defs/b"], "de").choices?.map(({ value }) => value)).toEqual(["x", "y", "z"]);
  expect(weakestFacts(definition, ["#/$defs/a", "#/$defs/c"], "de").choices).toBeUndefined();
});
