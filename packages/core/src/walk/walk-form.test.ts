import { formOf, pairType } from "@formgeber/testkit";
import { expect, test } from "vitest";
import type { FormDefinition } from "../definition/definition.ts";
import type { Form } from "../form/form.ts";
import type { Json } from "../json/json.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import { pageIds, pageOf, walk, walkPage } from "./walk-form.ts";
import type { WalkNode } from "./walk.ts";

const person: JsonSchema = { type: "object", title: "Person", required: ["name"], properties: { name: { type: "string", title: "Name", description: "Wie im **Ausweis**" }, born: { type: "string" } } };
const schema: JsonSchema = {
  type: "object",
  required: ["kind"],
  properties: {
    kind: { title: "Art", oneOf: [{ const: "a", title: "Erste" }, { const: "b", title: "Zweite" }] },
    owner: { $ref: "#/$defs/person", title: "Eigentümer" },
    people: { type: "array", title: "Personen", minItems: 1, maxItems: 3, items: { $ref: "#/$defs/person" } },
    tags: { type: "array", title: "Merkmale", items: { enum: ["x", "y"] } },
    phones: { type: "array", title: "Rufnummern", items: { type: "string" } },
  },
  if: { required: ["kind"], properties: { kind: { const: "b" } } },
  then: { required: ["reason"], properties: { reason: { type: "string", title: "Grund" } } },
  $defs: { person },
};

/** What stands on a page, in short. */
function outline(nodes: readonly WalkNode[]): Json {
  return nodes.map((node): Json => {
    switch (node.kind) {
      case "field": return `${node.label}${node.required ? "*" : ""}`;
      case "group": return { [node.label]: outline(node.nodes) };
      case "repeat": return { [node.label]: node.rows.map((row) => ({ [row.label]: outline(row.nodes) })) };
      case "section": return { [`# ${node.title}`]: outline(node.nodes) };
      case "note": return `(${node.tone})`;
    }
  });
}

function outlines(form: Form, answers: Json, language = "de"): Json {
  return walk(form, form.evaluator().update(answers), { language, files: {} }).map(({ page, title, nodes }) => [page, title, outline(nodes)]);
}

const withLayout = (layout: FormDefinition["layout"], parts: Partial<FormDefinition> = {}) => formOf(schema, { ...parts, ...(layout && { layout }) });

test("a schema alone gives one page for what stands outside a group, and one for each group", async () => {
  const form = await formOf(schema);
  expect(outlines(form, { people: [{}], phones: [null] })).toEqual([
    ["form", "Testformular", ["Art*", { Personen: [{ "Person 1": ["Name*", "Born"] }] }, "Merkmale", { Rufnummern: [{ "Eintrag 1": ["Eintrag 1*"] }] }]],
    ["owner", "Eigentümer", [{ Eigentümer: ["Name*", "Born"] }]],
  ]);
  expect(pageIds(form)).toEqual(["form", "owner"]);
});

test("the layout decides pages, order, sections and notes", async () => {
  const form = await withLayout([
    { page: "one", title: "Eins", show: ["/owner/born", { section: "Weiteres", show: ["/tags", "/kind"] }] },
    { page: "two", title: "Zwei", show: [{ note: "Hinweis" }, "/owner/name", "/people", "/phones", "/reason", { note: "Nur bei b", tone: "warning", if: { required: ["reason"] } }] },
  ]);
  expect(outlines(form, {})).toEqual([
    ["one", "Eins", ["Born", { "# Weiteres": ["Merkmale", "Art*"] }]],
    ["two", "Zwei", ["(info)", "Name*", { Personen: [] }, { Rufnummern: [] }]],
  ]);
  expect(outlines(form, { kind: "b", reason: "x" })).toMatchObject([{}, ["two", "Zwei", ["(info)", "Name*", { Personen: [] }, { Rufnummern: [] }, "Grund*", "(warning)"]]]);
});

test("a page whose answers are all irrelevant is left out; a page of notes stays", async () => {
  const form = await withLayout([
    { page: "notes", title: "Hinweise", show: [{ note: "Vorab" }] },
    { page: "one", title: "Eins", show: ["/kind", "/owner", "/people", "/tags", "/phones"] },
    { page: "reason", title: "Grund", show: [{ note: "Warum?" }, "/reason"] },
  ]);
  const pages = (answers: Json) => walk(form, form.evaluator().update(answers), { language: "de", files: {} }).map(({ page }) => page);
  expect(pages({})).toEqual(["notes", "one"]);
  expect(pages({ kind: "b" })).toEqual(["notes", "one", "reason"]);
  expect(walkPage(form, form.evaluator().update({}), "reason", { language: "de", files: {} })).toBeUndefined();
  expect(walkPage(form, form.evaluator().update({}), "nobody", { language: "de", files: {} })).toBeUndefined();
});

test("patterns into the same rows share one repeat", async () => {
  const form = await withLayout([
    { page: "names", title: "Namen", show: ["/kind", "/owner", "/tags", "/phones", "/reason", "/people/*/name"] },
    { page: "rest", title: "Rest", show: ["/people/*/born"] },
  ]);
  const pages = walk(form, form.evaluator().update({ people: [{}, {}] }), { language: "de", files: {} });
  expect(outline(pages.map(({ nodes }) => nodes.at(-1) as WalkNode))).toEqual([
    { Personen: [{ "Person 1": ["Name*"] }, { "Person 2": ["Name*"] }] },
    { Personen: [{ "Person 1": ["Born"] }, { "Person 2": ["Born"] }] },
  ]);
  const both = await withLayout([{ page: "all", title: "Alle", show: ["/people/*/born", "/people/*/name", "/kind", "/owner", "/tags", "/phones", "/reason"] }]);
  expect(outlines(both, { people: [{}] })).toMatchObject([["all", "Alle", [{ Personen: [{ "Person 1": ["Born", "Name*"] }] }, {}, {}, {}, {}]]]);
});

test("settings name label, hint, row and field type; a group type arranges its members and suggests their settings", async () => {
  const form = await formOf(
    { type: "object", properties: { place: { type: "object", properties: { code: { type: "string", title: "Zahl" }, town: { type: "string" } } }, rows: { type: "array", items: { type: "object", properties: { a: { type: "string" } } } } } },
    { fields: { "/place": { type: "pair", label: "Ort", hint: "Mit **Zahl**" }, "/rows": { rowLabel: "Zeile" } }, translations: { en: { "/fields/~1place/label": "Place", "/fields/~1rows/rowLabel": "Row" } } },
  );
  const [main, place] = walk(form, form.evaluator().update({ rows: [{}] }), { language: "en", files: {} });
  expect(main?.nodes[0]).toMatchObject({ kind: "repeat", rowLabel: "Row", rows: [{ label: "Row 1" }] });
  expect(place?.nodes[0]).toMatchObject({
    kind: "group",
    type: pairType,
    label: "Place",
    hint: [{ kind: "paragraph", spans: [{ kind: "plain", text: "Mit " }, { kind: "strong", text: "Zahl" }] }],
    nodes: [{ label: "Zahl", lang: "de", settings: { width: 5 } }, { label: "Town" }],
  });
});

test("values are those that count; limits of rows are told", async () => {
  const form = await formOf(schema);
  const [main] = walk(form, form.evaluator().update({ kind: "a", people: [{ name: "N" }], phones: [null] }), { language: "de", files: {} });
  expect(main?.nodes[0]).toMatchObject({ kind: "field", value: "a", pointer: "/kind" });
  expect(main?.nodes[1]).toMatchObject({ minItems: 1, maxItems: 3, rows: [{ nodes: [{ value: "N" }, { value: undefined }] }] });
  expect(main?.nodes[3]).toMatchObject({ rows: [{ nodes: [{ value: undefined }] }] });
});

test("what shows the same as before is the same object", async () => {
  const form = await withLayout([
    { page: "one", title: "Eins", show: [{ note: "Hinweis" }, "/kind", "/reason", "/owner"] },
    { page: "two", title: "Zwei", show: ["/people", { section: "Mehr", show: ["/tags", "/phones"] }] },
  ]);
  const evaluator = form.evaluator();
  const files = {};
  const answers = { kind: "a", owner: { name: "N" }, people: [{ name: "P" }] };
  const before = walk(form, evaluator.update(answers), { language: "de", files });
  const same = walk(form, evaluator.update({ ...answers }), { language: "de", files, previous: before });
  expect(same.map((page, i) => page === before[i])).toEqual([true, true]);
  const after = walk(form, evaluator.update({ ...answers, kind: "b" }), { language: "de", files, previous: before });
  expect(after[1]).toBe(before[1]);
  expect(after[0]).not.toBe(before[0]);
  expect(after[0]?.nodes[0]).toBe(before[0]?.nodes[0]);
  expect(after[0]?.nodes[1]).not.toBe(before[0]?.nodes[1]);
  expect(after[0]?.nodes.at(-1)).toBe(before[0]?.nodes.at(-1));
});

test("the page of an answer is the one that reaches nearest to it", async () => {
  const form = await withLayout([
    { page: "one", title: "Eins", show: ["/kind", "/reason"] },
    { page: "two", title: "Zwei", show: ["/owner/name", "/people/*/name"] },
    { page: "three", title: "Drei", show: ["/owner/born", "/people/*/born", "/tags", "/phones"] },
  ]);
  const pages = ["/kind", "/owner/born", "/people/0/name", "/people/12/born", "/people", "/owner", "", "/nobody"].map((pointer) => pageOf(form, pointer));
  expect(pages).toEqual(["one", "three", "two", "three", "two", "two", "one", "one"]);
});
