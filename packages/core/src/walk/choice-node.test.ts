import { formOf } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { issueSentence } from "../issue/issue-sentence.ts";
import { issuesOf } from "../issue/issues-of.ts";
import { choicePointer } from "../relevance/branch-choice.ts";
import { ROOT, type Pointer } from "../pointer/pointer.ts";
import { startSession } from "../session/start-session.ts";
import { transition } from "../session/transition.ts";
import { transcribe } from "../transcript/transcribe.ts";
import { pageOf, walk } from "./walk-form.ts";
import type { WalkNode } from "./walk.ts";

const text = (title: string) => ({ type: "string", title });
const who = { type: "object", title: "Wer", oneOf: [
  { title: "Eine Person", properties: { name: text("Name") }, required: ["name"] },
  { properties: { firm: text("Firma"), court: text("Gericht") }, required: ["firm"] },
  { $ref: "#/$defs/office" },
] };
const schema = { type: "object", properties: { first: text("Zuerst"), who }, $defs: { office: { title: "Ein Amt", properties: { office: text("Amt") }, required: ["office"] } } };
const pointer = choicePointer("/who" as Pointer, "#/properties/who/oneOf");
const reading = { language: "de", files: {} };

const pointersIn = (nodes: readonly WalkNode[]): readonly string[] => nodes.flatMap((node) => ("nodes" in node ? pointersIn(node.nodes) : node.kind === "repeat" ? node.rows.flatMap((row) => pointersIn(row.nodes)) : "pointer" in node ? [node.pointer] : []));

test("a choice is a field of its group, with the names of its branches as options and no answer yet", async () => {
  const form = await formOf(schema);
  const [, page] = walk(form, form.evaluator().update({}), reading);
  expect(page?.nodes).toMatchObject([{ kind: "group", nodes: [{ kind: "field", pointer, label: "Was trifft zu?", required: true, value: undefined, context: { facts: { choices: [
    { value: 0, label: "Eine Person" }, { value: 1, label: "Firma" }, { value: 2, label: "Ein Amt" },
  ] } } }] }]);
});

test("the fields of the branch follow the choice, and people read what was chosen", async () => {
  const form = await formOf(schema);
  const evaluation = form.evaluator().update({ who: { firm: "F" } }, { [pointer]: 1 });
  expect(walk(form, evaluation, reading).map(({ nodes }) => pointersIn(nodes))).toEqual([["/first"], [pointer, "/who/firm", "/who/court"]]);
  expect(transcribe(form, evaluation, reading).pages[1]?.entries).toMatchObject([{ kind: "group", entries: [
    { label: "Was trifft zu?", presented: { kind: "text", text: "Firma" } }, { label: "Firma" }, { label: "Gericht" },
  ] }]);
});

test("its label, hint and message come from the settings of its place, in each language", async () => {
  const form = await formOf(schema, {
    fields: { "#/properties/who/oneOf": { label: "Wer meldet an?", messages: { "answer/branch": "Sagen Sie, wer anmeldet." } } },
    translations: { en: { "/fields/#~1properties~1who~1oneOf/label": "Who registers?", "/schema/properties/who/oneOf/0/title": "A person" } },
  });
  const evaluation = form.evaluator().update({ who: { name: "x" } });
  const issues = issuesOf(form, evaluation, { language: "de", typed: {}, files: {} });
  expect(issues).toEqual([]);
  const asked = await formOf({ ...schema, required: ["who"] }, { fields: form.definition.fields ?? {} });
  const open = asked.evaluator().update({});
  expect(issuesOf(asked, open, { language: "de", typed: {}, files: {} }).map((issue) => issueSentence(asked, open, issue, "de"))).toEqual(["Sagen Sie, wer anmeldet."]);
  expect(walk(form, evaluation, { language: "en", files: {} })[1]?.nodes).toMatchObject([{ nodes: [{ label: "Who registers?", context: { facts: { choices: [{ label: "A person" }, {}, {}] } } }] }]);
});

test("without a label of its own it is called by its group where it stands alone, in rows with the row's number", async () => {
  const branches = (a: string, b: string) => [{ properties: { [a]: text(a) }, required: [a] }, { properties: { [b]: text(b) }, required: [b] }];
  const form = await formOf({ ...schema, required: ["who", "rows"], properties: { who, rows: { type: "array", minItems: 1, items: { type: "object", title: "Zeile", anyOf: branches("c", "d") } } } });
  const evaluation = form.evaluator().update({ rows: [{}, {}] });
  const sentences = issuesOf(form, evaluation, { language: "de", typed: {}, files: {} }).map((issue) => issueSentence(form, evaluation, issue, "de"));
  expect(sentences).toEqual(["Wählen Sie bei „Zeile 1“ aus, was zutrifft.", "Wählen Sie bei „Zeile 2“ aus, was zutrifft.", "Wählen Sie bei „Wer“ aus, was zutrifft."]);
});

test("where a layout shows the members by themselves, the choice stands before the first of them", async () => {
  const form = await formOf(schema, { layout: [
    { page: "one", title: "Eins", show: ["/first", { section: "Teil", show: ["/who/court"] }] }, { page: "two", title: "Zwei", show: ["/who/name", "/who/firm", "/who/office"] },
  ] });
  const evaluation = form.evaluator().update({}, { [pointer]: 1 });
  expect(walk(form, evaluation, reading).map(({ nodes }) => pointersIn(nodes))).toEqual([["/first", pointer, "/who/court"], ["/who/firm"]]);
  expect(pageOf(form, pointer)).toBe("one");
});

test("a layout can name the choice to put it elsewhere", async () => {
  const form = await formOf(schema, { layout: [{ page: "one", title: "Eins", show: [pointer, "/first"] }, { page: "two", title: "Zwei", show: ["/who/name", "/who/firm", "/who/court", "/who/office"] }] });
  expect(walk(form, form.evaluator().update({}), reading).map(({ nodes }) => pointersIn(nodes))).toEqual([[pointer, "/first"]]);
});

test("a choice of the whole form and one in rows are asked for too", async () => {
  const branches = (a: string, b: string) => [{ properties: { [a]: text(a) }, required: [a] }, { properties: { [b]: text(b) }, required: [b] }];
  const form = await formOf({ type: "object", properties: { rows: { type: "array", minItems: 1, items: { type: "object", anyOf: branches("c", "d") } } }, required: ["rows"], oneOf: branches("a", "b") }, { layout: [{ page: "one", title: "Eins", show: ["/a", "/b", "/rows/*/c", "/rows/*/d"] }] });
  const [root, row] = [choicePointer(ROOT, "#/oneOf"), choicePointer("/rows/0" as Pointer, "#/properties/rows/items/anyOf")];
  let session = startSession(form);
  session = transition(form, session, { kind: "answer", pointer: root, raw: "1" });
  session = transition(form, session, { kind: "answer", pointer: row, raw: "0" });
  const pages = walk(form, form.evaluator().update(session.answers, session.choices), reading);
  expect(pages.flatMap(({ nodes }) => pointersIn(nodes))).toEqual([root, "/b", row, "/rows/0/c"]);
});

test("while nothing else changes, a choice is the same object", async () => {
  const form = await formOf(schema);
  const evaluator = form.evaluator();
  const before = walk(form, evaluator.update({ who: { firm: "F" } }, { [pointer]: 1 }), reading);
  const choices = { [pointer]: 1 };
  const after = walk(form, evaluator.update({ who: { firm: "Fi" } }, choices), { ...reading, previous: before });
  const choiceIn = (pages: typeof before) => { const [group] = pages[1]?.nodes ?? []; return group?.kind === "group" ? group.nodes[0] : undefined; };
  expect(choiceIn(after)).toBe(choiceIn(before));
});
