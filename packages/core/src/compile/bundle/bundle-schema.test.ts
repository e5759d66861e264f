import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../../json/json-schema.ts";
import { checkProfile } from "../check-profile.ts";
import { bundleSchema } from "./bundle-schema.ts";

const block = (name: string): JsonSchema => JSON.parse(readFileSync(new URL(`../../../../../schemas/blocks/${name}.schema.json`, import.meta.url), "utf8")) as JsonSchema;

describe("bundleSchema", () => {
  it("copies a document that is referred to, once, without its own identity", () => {
    const address = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://blocks.example.org/address.schema.json", type: "object" };
    expect(bundleSchema({ properties: { a: { $ref: "https://blocks.example.org/address.schema.json" }, b: { $ref: "https://blocks.example.org/address.schema.json#" } } }, { "https://blocks.example.org/address.schema.json": address }))
      .toEqual({ properties: { a: { $ref: "#/$defs/address" }, b: { $ref: "#/$defs/address" } }, $defs: { address: { type: "object" } } });
  });

  it("brings along what a document refers to, seen from where it lies", () => {
    const documents = { "https://x.example.org/a/person.json": { properties: { town: { $ref: "../b/town.json#/$defs/name" } } }, "https://x.example.org/b/town.json": { $defs: { name: { type: "string" } } } };
    expect(bundleSchema({ $ref: "https://x.example.org/a/person.json" }, documents)).toEqual({
      $ref: "#/$defs/person", $defs: { person: { properties: { town: { $ref: "#/$defs/town/$defs/name" } } }, town: { $defs: { name: { type: "string" } } } },
    });
  });

  it("turns anchors and embedded identifiers into pointers", () => {
    expect(bundleSchema({ $id: "https://x.example.org/form", properties: { a: { $ref: "#town" }, b: { $ref: "parts" } }, $defs: { t: { $anchor: "town", type: "string" }, p: { $id: "parts", type: "array" } } })).toEqual({
      $id: "https://x.example.org/form", properties: { a: { $ref: "#/$defs/t" }, b: { $ref: "#/$defs/p" } }, $defs: { t: { type: "string" }, p: { type: "array" } },
    });
  });

  it("keeps names apart that stand under $defs already", () => {
    expect(bundleSchema({ $ref: "town.json", $defs: { town: true } }, { "town.json": { type: "string" } })).toEqual({ $ref: "#/$defs/town-2", $defs: { town: true, "town-2": { type: "string" } } });
  });

  it("lets documents refer to each other in a circle", () => {
    const bundled = bundleSchema({ $ref: "a.json" }, { "a.json": { properties: { b: { $ref: "b.json" } } }, "b.json": { properties: { a: { $ref: "a.json" } } } });
    expect(bundled).toEqual({ $ref: "#/$defs/a", $defs: { a: { properties: { b: { $ref: "#/$defs/b" } } }, b: { properties: { a: { $ref: "#/$defs/a" } } } } });
    expect(checkProfile(bundled)).toEqual([]);
  });

  it("leaves a reference that nobody can answer, for publishing to refuse at its place", () => {
    const bundled = bundleSchema({ $id: "https://x.example.org/forms/a", properties: { p: { $ref: "../person.json#/$defs/x" } } }, { "https://x.example.org/person.json": {} });
    expect(bundled).toMatchObject({ properties: { p: { $ref: "https://x.example.org/person.json#/$defs/x" } } });
    expect(checkProfile(bundled).map(({ code, location }) => `${code} ${location}`)).toEqual(["definition/remote-ref /schema/properties/p/$ref"]);
  });

  it("takes what stands in a value for a value", () => {
    const schema = { const: { $ref: "a.json", $anchor: "x" }, enum: [{ $id: "y" }], default: { $ref: "#x" } };
    expect(bundleSchema(schema, { "a.json": true })).toEqual(schema);
  });

  it("changes nothing where nothing has to be done, and is done after one time", () => {
    const schema: JsonSchema = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://x.example.org/a", properties: { "ä b": { $ref: "#/$defs/%C3%A4" } }, $defs: { ä: { type: "string" } } };
    expect(bundleSchema(schema)).toEqual(schema);
    expect(bundleSchema(false)).toBe(false);
    const once = bundleSchema({ $ref: "a b%25.json#x" }, { "a b%25.json": { $defs: { "y%": { $anchor: "x" } } } });
    expect(bundleSchema(once)).toEqual(once);
    expect(checkProfile(once)).toEqual([]);
  });

  it("bundles the building blocks", () => {
    const bundled = bundleSchema({ properties: { person: { $ref: "person.schema.json" } } }, { "person.schema.json": block("person") });
    expect(checkProfile(bundled)).toEqual([]);
  });
});
