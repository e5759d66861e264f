import type { FieldSettings, FormDefinition } from "@formgeber/core";
import { expect, test } from "vitest";
import { namedTypes } from "./named-types.ts";

const definition = (fields: { readonly [place: string]: FieldSettings }): FormDefinition => ({ id: "form", version: "1.0.0", language: "de", title: "Form", schema: {}, fields });

test("a form names the types in its settings", () => {
  expect([...namedTypes(definition({ "/a": { type: "iban" }, "/b": { width: 5 } }))]).toEqual(["iban"]);
});

test("an address with a list of countries shows one of its members as a code list, another address does not", () => {
  expect([...namedTypes(definition({ "/home": { type: "address" } }))]).toEqual(["address"]);
  expect([...namedTypes(definition({ "#/$defs/place": { type: "address" }, "/home": { options: { countries: "urn:countries" } } }))]).toEqual(["address", "code-list"]);
});

test("a choice of more answers than can be taken in at a glance is searched as a code list is, wherever it stands", () => {
  const places = Array.from({ length: 8 }, (_, i) => `Ort ${i}`);
  const among = (values: readonly string[]): FormDefinition => ({ ...definition({}), schema: { properties: { rows: { items: { properties: { place: { enum: values } } } } } } });
  expect([...namedTypes(among(places))]).toEqual(["code-list"]);
  expect([...namedTypes(among(places.slice(1)))]).toEqual([]);
});
