import type { FormDefinition, SchemaObject } from "@formgeber/core";
import { expect, test } from "vitest";
import { compiler } from "./compiler.ts";

const uri = "urn:example:places";
const codeLists = { [uri]: { uri, version: "2", title: "Orte", language: "de", columns: [{ id: "code", role: "code" }, { id: "label", role: "label" }, { id: "land" }], entries: [{ code: "1", label: "Aue", values: { land: "1" } }, { code: "2", label: "Buch", values: { land: "2" } }] } } as const;
const string = { type: "string", title: "Ort" } as const;
const rows = { type: "array", title: "Orte", maxItems: 5, items: { type: "object", properties: { a: { ...string, title: "A" }, b: { ...string, title: "B" } } } } as const;
const properties: SchemaObject["properties"] = { first: { ...string, title: "Erster" }, second: { ...string, title: "Zweiter" }, rows, more: rows };

const listed = (by?: string, column = "land") => ({ type: "code-list", options: { list: uri, ...(by !== undefined && { filter: { column, by } }) } });
const found = (fields: NonNullable<FormDefinition["fields"]>, more: Partial<FormDefinition> = {}): readonly string[] =>
  compiler.check({ id: "a", version: "1.0.0", language: "de", title: "A", schema: { type: "object", properties }, fields, ...more }, codeLists)
    .filter(({ code }) => /reads-|code-list/.test(code)).map(({ code, location }) => `${code} ${location}`);

test.each([
  ["one that is there", "/second", listed("/first"), []],
  ["one that is not", "/second", listed("/third"), ["definition/reads-no-answer /fields/~1second/options"]],
  ["one of the same row", "/rows/*/b", listed("/rows/*/a"), []],
  ["one outside the rows", "/rows/*/b", listed("/first"), []],
  ["one in rows that it does not stand in", "/second", listed("/rows/*/a"), ["definition/reads-no-answer /fields/~1second/options"]],
  ["one of other rows", "/rows/*/b", listed("/more/*/a"), ["definition/reads-no-answer /fields/~1rows~1*~1b/options"]],
  ["itself", "/first", listed("/first"), ["definition/reads-cycle /fields/~1first/options"]],
  ["one by a column that the list does not have", "/second", listed("/first", "country"), ["definition/code-list-no-column /fields/~1second/options"]],
])("a list that depends on %s", (_, pattern, settings, expected) => {
  expect(found({ [pattern]: settings })).toEqual(expected);
});

test("lists that wait for each other are told once, at the first", () => {
  expect(found({ "/first": listed("/second"), "/second": listed("/first") })).toEqual(["definition/reads-cycle /fields/~1first/options"]);
});

test("a form that insists on a version of a list is not published with another", () => {
  expect(found({ "/first": listed() }, { codeListUse: { [uri]: { version: "1" } } })).toEqual([`definition/code-list-other-version /codeListUse/${uri}/version`]);
  expect(found({ "/first": listed() }, { codeListUse: { [uri]: { version: "2" } } })).toEqual([]);
});
