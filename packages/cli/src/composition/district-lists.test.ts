import { fileURLToPath } from "node:url";
import { checkSubmission, recordOf, type CodeLists, type Form, type Json } from "@formgeber/core";
import { beforeAll, expect, test } from "vitest";
import { compiler } from "./compiler.ts";
import { formOf } from "./form-of.ts";
import { readCodeLists } from "./load-form.ts";

const districts = "urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:kreis";
const municipalities = "urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:rs";
const definition = {
  id: "where", version: "1.0.0", language: "de", title: "Wo liegt das Grundstück?",
  schema: {
    type: "object", required: ["district", "place"], unevaluatedProperties: false,
    properties: { district: { type: "string", title: "Landkreis" }, place: { type: "string", title: "Gemeinde" } },
  },
  fields: {
    "/district": { type: "code-list", options: { list: districts } },
    "/place": { type: "municipality", options: { list: municipalities, filter: { column: "district", by: "/district" } } },
  },
} as const;

let codeLists: CodeLists;
let form: Form;
beforeAll(async () => {
  codeLists = await readCodeLists(fileURLToPath(new URL("../../../../examples/code-lists", import.meta.url)));
  form = await formOf(await compiler.compile(definition, codeLists));
});
const issues = (answers: Json) => checkSubmission(form, { form: form.package.form, language: "de", answers, choices: {} }, {}).issues.map(({ pointer, code }) => `${pointer} ${code}`);

test("the 418 municipalities of Saxony are loaded by themselves, the 13 districts come with the form", () => {
  expect(codeLists[municipalities]?.entries).toHaveLength(418);
  expect(codeLists[districts]?.entries).toHaveLength(13);
  expect(form.package.lists).toMatchObject({ byReference: { [municipalities]: expect.stringMatching(/^[0-9a-f]{64}$/) as string }, reads: { "/place": ["/district"] } });
  expect(Object.keys(form.package.lists?.byReference ?? {})).toEqual([municipalities]);
});

test("every municipality lies in a district that there is", () => {
  const known = new Set(codeLists[districts]?.entries.map(({ code }) => code));
  expect(codeLists[municipalities]?.entries.filter(({ values }) => !known.has(values?.["district"] ?? ""))).toEqual([]);
});

test("a municipality of the district is taken, one of another is to be chosen anew", () => {
  expect(issues({ district: "14521", place: "145210010010" })).toEqual([]);
  expect(issues({ district: "14521", place: "145110000000" })).toEqual(["/place answer/choice-not-offered"]);
});

test("the message carries key and name", () => {
  const evaluation = form.evaluator().update({ district: "14521", place: "145210010010" });
  expect(recordOf(form, evaluation, { files: {} }).root).toMatchObject({ members: [{ key: "district" }, { key: "place", value: { kind: "code", code: "145210010010", name: "Amtsberg", list: { uri: municipalities, version: "2026-06-30" } } }] });
});
