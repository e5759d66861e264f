import { formOf } from "@formgeber/testkit";
import { beforeAll, expect, test } from "vitest";
import type { Form } from "../form/form.ts";
import type { Json } from "../json/json.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import type { Pointer } from "../pointer/pointer.ts";
import { issueSentence } from "./issue-sentence.ts";
import { issuesOf, issuesOfPage } from "./issues-of.ts";

const schema: JsonSchema = {
  type: "object",
  required: ["last", "first"],
  properties: {
    last: { type: "string", title: "Zuletzt" },
    first: { type: "string", title: "Zuerst", maxLength: 3 },
    amount: { type: "number", title: "Betrag", minimum: 2 },
    rows: { type: "array", title: "Zeilen", items: { type: "object", properties: { amount: { type: "number", title: "Zahl" } } } },
    kind: { enum: ["a", "b"] },
  },
  if: { required: ["kind"], properties: { kind: { const: "b" } } },
  then: { properties: { hidden: { type: "number" } } },
};

let form: Form;
beforeAll(async () => {
  form = await formOf(schema, {
    layout: [
      { page: "one", title: "Eins", show: ["/kind", "/first", "/hidden"] },
      { page: "two", title: "Zwei", show: ["/rows", "/amount", "/last"] },
    ],
    fields: { "/last": { label: "Ende", messages: { "answer/required": "Sagen Sie etwas zu {label}." } }, "#/properties/amount": { messages: { "answer/too-small": "Mehr als {limit}!" } } },
    translations: { en: { "/fields/~1last/messages/answer~1required": "Say something about {label}.", "/fields/~1last/label": "End" } },
  });
});

const source = (typed: { readonly [pointer: string]: Json } = {}) => ({ language: "de", typed, files: {} });
const issues = (answers: Json, typed?: { readonly [pointer: string]: Json }) => issuesOf(form, form.evaluator().update(answers), source(typed)).map(({ code, pointer }) => `${pointer} ${code}`);
const sentences = (answers: Json, language: string, typed?: { readonly [pointer: string]: Json }) => {
  const evaluation = form.evaluator().update(answers);
  return issuesOf(form, evaluation, source(typed)).map((issue) => issueSentence(form, evaluation, issue, language));
};

test("issues stand in the order of the walk, whatever found them", () => {
  expect(issues({ rows: [{ amount: 13 }, {}], first: "zu lang" }, { "/amount": "x", "/rows/1/amount": "y" })).toEqual([
    "/first answer/too-long",
    "/rows/0/amount answer/unlucky",
    "/rows/1/amount answer/not-a-number",
    "/amount answer/not-a-number",
    "/last answer/required",
  ]);
});

test("typed input of an answer that is not relevant has no issue", () => {
  expect(issues({ first: "a", last: "b" }, { "/hidden": "x" })).toEqual([]);
  expect(issues({ first: "a", last: "b", kind: "b" }, { "/hidden": "x" })).toEqual(["/hidden answer/not-a-number"]);
});

test("what cannot be read is not also missing; what the schema refuses is not checked further", async () => {
  const strict = await formOf({ type: "object", required: ["n"], properties: { n: { type: "number", maximum: 5 } } });
  const told = (answers: Json, typed: { readonly [pointer: string]: Json }) => issuesOf(strict, strict.evaluator().update(answers), source(typed)).map(({ code }) => code);
  expect(told({}, { "/n": "x" })).toEqual(["answer/not-a-number"]);
  expect(told({ n: 13 }, {})).toEqual(["answer/too-large"]);
});

test("typed input that can be read is no issue, though it is not as the value is written", () => {
  expect(issues({ first: "a", last: "b", amount: 3.5 }, { "/amount": "3,50" })).toEqual([]);
});

test("the issues of a page are those of its answers", () => {
  const evaluation = form.evaluator().update({ rows: [{ amount: 13 }] });
  expect(issuesOfPage(form, evaluation, source(), "one").map(({ pointer }) => pointer)).toEqual(["/first"]);
  expect(issuesOfPage(form, evaluation, source(), "two").map(({ pointer }) => pointer)).toEqual(["/rows/0/amount", "/last"]);
});

test("the author's sentence comes first, then the field type's, then core's, each in the language", () => {
  expect(sentences({ first: "lang" }, "de")).toEqual(["Kürzen Sie „Zuerst“ auf höchstens 3 Zeichen.", "Sagen Sie etwas zu Ende."]);
  expect(sentences({}, "de")).toEqual(["Geben Sie „Zuerst“ ein.", "Sagen Sie etwas zu Ende."]);
  expect(sentences({}, "en")).toEqual(["Enter “Zuerst”.", "Say something about End."]);
  expect(sentences({ first: "a", last: "b", amount: 1 }, "de")).toEqual(["Mehr als 2!"]);
});

test("an answer in one of several rows is named with its row, and a row by its number", () => {
  expect(sentences({ first: "a", last: "b" }, "de", { "/rows/1/amount": "x" })).toEqual([]);
  expect(sentences({ first: "a", last: "b", rows: [{}] }, "de", { "/rows/0/amount": "x" })).toEqual(["Geben Sie bei „Zahl“ eine Zahl ein."]);
  expect(sentences({ first: "a", last: "b", rows: [{}, {}] }, "de", { "/rows/1/amount": "x" })).toEqual(["Geben Sie bei „Zahl (Eintrag 2)“ eine Zahl ein."]);
  const evaluation = form.evaluator().update({ rows: [{}] });
  expect(issueSentence(form, evaluation, { code: "answer/rule", pointer: "/rows/0" as Pointer, facts: {} }, "en")).toBe("Check “Entry 1”. The answers do not fit together.");
});

test("a code nobody has a sentence for still says where to look", () => {
  expect(sentences({ first: "a", last: "b", amount: 13 }, "de")).toEqual(["Prüfen Sie „Betrag“. Die Angaben passen nicht zusammen."]);
});

test("an issue of the whole form names the form", () => {
  const evaluation = form.evaluator().update({});
  const issue = { code: "answer/rule", pointer: "" as never, facts: {} };
  expect(issueSentence(form, evaluation, issue, "de")).toBe("Prüfen Sie „Testformular“. Die Angaben passen nicht zusammen.");
});
