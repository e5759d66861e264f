import { existsSync, readdirSync, readFileSync } from "node:fs";
import { definitionOf, neutralTypes } from "@formgeber/testkit";
import { expect, test } from "vitest";
import type { Json } from "../json/json.ts";
import type { SchemaObject } from "../json/json-schema.ts";
import { parseUntrusted } from "../json/parse-untrusted.ts";
import { checkCodeList } from "./check-code-list.ts";
import { checkDefinition } from "./check-definition.ts";
import { codeListSchema } from "./generated/code-list-schema.ts";
import { formDefinitionSchema } from "./generated/form-definition-schema.ts";
import { schemaFindings } from "./schema-findings.ts";

const root = new URL("../../../../", import.meta.url);
const read = (path: string): Json => parseUntrusted(readFileSync(new URL(path, root)));
const schema = (name: string) => read(`schemas/${name}.schema.json`) as SchemaObject;
const filesIn = (folder: string, ending: string): readonly string[] =>
  (existsSync(new URL(folder, root)) ? readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" }) : []).filter((file) => file.endsWith(ending)).map((file) => `${folder}/${file}`);

test("the module of the definition schema is made from the schema", () => {
  expect(formDefinitionSchema).toEqual(schema("form-definition"));
});

test("the module of the code-list schema is made from the schema", () => {
  expect(codeListSchema).toEqual(schema("code-list"));
});

test.each(filesIn("examples/code-lists", ".codelist.json"))("%s is a code list with nothing to mend", (file) => {
  expect(checkCodeList(read(file))).toEqual([]);
});

test.each(filesIn("examples/tenants", ".tenant.json"))("%s is a tenant", (file) => {
  expect(schemaFindings(schema("tenant"), read(file), "x")).toEqual([]);
});

test("what is no tenant is told where", () => {
  const broken = { ars: "1", name: " ", languages: ["de"], authority: {}, allowedOrigins: ["https://www.example.org/path"] };
  expect(schemaFindings(schema("tenant"), broken, "x").map(({ location }) => location)).toEqual(["/ars", "/name", "/authority", "/allowedOrigins/0"]);
});

test("a submission names the form it belongs to", () => {
  const submission = { form: { id: "a", version: "1.0.0", hash: "0".repeat(64) }, language: "de", answers: {}, choices: { "/a": 1 } };
  expect(schemaFindings(schema("submission"), submission, "x")).toEqual([]);
  expect(schemaFindings(schema("submission"), { ...submission, form: { id: "a" }, extra: 1 }, "x").map(({ location }) => location)).toEqual(["/form", "/extra"]);
});

test.each(filesIn("schemas/blocks", ".schema.json"))("%s can be copied into a form", (file) => {
  const { $schema: _, $id: __, ...block } = read(file) as { readonly [member: string]: Json };
  const definition = definitionOf({ type: "object", properties: { part: { $ref: "#/$defs/part" } }, $defs: { part: block as SchemaObject } });
  expect(checkDefinition(definition, neutralTypes)).toEqual([]);
});
