import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../json/json-schema.ts";
import { buildTable } from "./build-table.ts";
import type { StaticNode } from "./evaluator.ts";
import { staticNodes } from "./static-nodes.ts";

const tree = (schema: JsonSchema): StaticNode => staticNodes(buildTable(schema).table);
const flat = (node: StaticNode): readonly StaticNode[] => [node, ...node.children.flatMap(flat)];

const SCHEMA: JsonSchema = {
  type: "object",
  properties: { kind: { enum: ["p", "q"] }, rows: { type: "array", items: { type: "object", properties: { n: { type: "integer" } }, required: ["n"] } }, note: { type: "string" } },
  required: ["kind", "note"],
  if: { required: ["kind"], properties: { kind: { const: "p" } } },
  then: { properties: { more: { type: "object", properties: { x: true, y: true }, required: ["x"] } }, required: ["more"] },
  else: { properties: { note: false } },
};

describe("staticNodes", () => {
  it("has every answer there can be, rows as *, in schema order", () => {
    expect(flat(tree(SCHEMA)).map(({ pattern, kind }) => `${pattern} ${kind}`)).toEqual([" group", "/kind value", "/rows rows", "/rows/* group", "/rows/*/n value", "/note value", "/more group", "/more/x value", "/more/y value"]);
  });

  it("calls always required only what no condition asks for, hides or forbids, given its parent", () => {
    expect(flat(tree(SCHEMA)).filter(({ alwaysRequired }) => alwaysRequired).map(({ pattern }) => pattern)).toEqual(["", "/kind", "/rows/*/n", "/more/x"]);
  });

  it("names the locations that can describe an answer, without those that forbid it", () => {
    expect(flat(tree(SCHEMA)).find(({ pattern }) => pattern === "/note")?.locations).toEqual(["#/properties/note"]);
  });

  it("ends where a schema lies in itself", () => {
    const parts = flat(tree({ $ref: "#/$defs/part", $defs: { part: { type: "object", properties: { name: true, parts: { type: "array", items: { $ref: "#/$defs/part" } } } } } }));
    expect(parts.map(({ pattern, recursive }) => `${pattern}${recursive ? " again" : ""}`)).toEqual(["", "/name", "/parts", "/parts/* again"]);
  });
});
