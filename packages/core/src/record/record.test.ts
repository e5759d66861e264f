import { formOf } from "@formgeber/testkit";
import { beforeAll, expect, test } from "vitest";
import type { Form } from "../form/form.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import type { Lexical, LexicalShape } from "../meaning/lexical.ts";
import type { Pointer } from "../pointer/pointer.ts";
import { questionAt } from "../walk/question.ts";
import { recordOf } from "./record-of.ts";
import { recordShape } from "./record-shape.ts";

const schema: JsonSchema = {
  type: "object",
  required: ["rows", "name"],
  properties: {
    name: { type: "string", title: "Name", minLength: 1, maxLength: 9 },
    group: { type: "object", required: ["amount"], properties: { proof: { type: "string" }, amount: { type: "number" } } },
    rows: { type: "array", minItems: 1, maxItems: 4, items: { type: "object", required: ["a"], properties: { a: { type: "string" }, b: { type: "string" } } } },
    tags: { type: "array", items: { enum: ["x", "y"] } },
  },
  if: { required: ["name"], properties: { name: { const: "lang" } } },
  then: { required: ["more"], properties: { more: { type: "string", maxLength: 5 } } },
  else: { properties: { more: { type: "string", maxLength: 8 } } },
};
const file = { id: "f1", name: "a.pdf", mediaType: "application/pdf", sizeBytes: 3, sha256: "00" };

let form: Form;
beforeAll(async () => {
  form = await formOf(schema, { layout: [{ page: "all", title: "Alles", show: ["/tags", "/more", "/rows", "/group", "/name"] }], fields: { "/group/proof": { type: "file" } } });
});

const literal = (text: string, datatype = "text") => ({ kind: "literal", datatype, text });

test("a record holds what counts in schema order, whatever the layout shows where", () => {
  const answers = { tags: ["y"], rows: [{ b: "2" }, { a: "1" }], group: { amount: 3, proof: "f1" }, name: "N", nobody: 1 };
  const record = recordOf(form, form.evaluator().update(answers), { files: { f1: file } });
  expect(record).toMatchObject({ title: "Testformular", form: { id: "test-form", version: "1.0.0" }, files: [file] });
  expect(record.root).toEqual({
    kind: "members",
    members: [
      { key: "name", value: literal("N") },
      { key: "group", value: { kind: "members", members: [{ key: "proof", value: { kind: "file", file } }, { key: "amount", value: literal("3", "decimal") }] } },
      {
        key: "rows",
        value: { kind: "items", items: [
          { kind: "members", members: [{ key: "b", value: literal("2") }] },
          { kind: "members", members: [{ key: "a", value: literal("1") }] },
        ] },
      },
      { key: "tags", value: { kind: "items", items: [{ kind: "code", code: "y" }] } },
    ],
  });
});

test("a record of nothing has no members", () => {
  expect(recordOf(form, form.evaluator().update({}), { files: {} }).root).toEqual({ kind: "members", members: [] });
});

test("the shape holds every answer that can exist, with limits that hold in every case", () => {
  const { root } = recordShape(form);
  expect(root).toMatchObject({
    kind: "members",
    members: [
      { key: "name", required: true, label: "Name", shape: { kind: "literal", facets: { minLength: 1, maxLength: 9 } } },
      { key: "group", required: false, shape: { kind: "members", members: [{ key: "proof", required: false, shape: { kind: "file" } }, { key: "amount", required: true }] } },
      { key: "rows", required: true, shape: { kind: "items", minItems: 1, maxItems: 4, item: { kind: "members", members: [{ key: "a", required: true }, { key: "b", required: false }] } } },
      { key: "tags", required: false, shape: { kind: "items", item: { kind: "code", codes: ["x", "y"] } } },
      { key: "more", required: false, shape: { kind: "literal", facets: { maxLength: 8 } } },
    ],
  });
});

test.each([
  { name: "N", more: "acht8888", rows: [{ a: "1" }] },
  { name: "lang", more: "fünf5", rows: [{ a: "1", b: "2" }, { a: "3" }], group: { amount: 1, proof: "f1" }, tags: ["x"] },
])("every record of valid answers has the shape: %j", (answers) => {
  const evaluation = form.evaluator().update(answers);
  expect(evaluation.issues()).toEqual([]);
  expect(hasShape(recordOf(form, evaluation, { files: { f1: file } }).root, recordShape(form).root)).toBe(true);
});

function hasShape(lexical: Lexical, shape: LexicalShape): boolean {
  if (lexical.kind !== shape.kind) return false;
  if (lexical.kind === "members" && shape.kind === "members") {
    return lexical.members.every(({ key, value }) => shape.members.some((member) => member.key === key && hasShape(value, member.shape)))
      && shape.members.every(({ key, required }) => !required || lexical.members.some((member) => member.key === key));
  }
  if (lexical.kind === "items" && shape.kind === "items") return lexical.items.length >= shape.minItems && lexical.items.every((item) => hasShape(item, shape.item));
  if (lexical.kind === "literal" && shape.kind === "literal") return lexical.datatype === shape.datatype && lexical.text.length <= (shape.facets.maxLength ?? Infinity);
  return true;
}

test("the shape of records, which knows all alternatives of an answer, does not change what is asked", async () => {
  const alternatives = await formOf({ type: "object", oneOf: [{ properties: { way: { const: "a" }, one: { type: "string" } } }, { properties: { way: { const: "b" } } }] });
  recordShape(alternatives);
  const options = questionAt(alternatives, alternatives.evaluator().update({}), "/way" as Pointer, "de")?.facts.choices?.map(({ value }) => value);
  expect(options).toEqual(["a", "b"]);
});
