import { formOf, neutralTypes, textType } from "@formgeber/testkit";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { fieldTypeSet } from "../field-type/field-type-set.ts";
import type { FieldType } from "../field-type/field-type.ts";
import type { Form } from "../form/form.ts";
import { canonicalJson } from "../json/canonical-json.ts";
import type { Json } from "../json/json.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import { ROOT, type Pointer } from "../pointer/pointer.ts";
import { choicePointer } from "../relevance/branch-choice.ts";
import { walk } from "../walk/walk-form.ts";
import type { WalkedField } from "../walk/walk.ts";
import { currentEvaluation } from "./current-evaluation.ts";
import { rawAt } from "./raw-at.ts";
import type { Session, SessionStep } from "./session.ts";
import { startSession } from "./start-session.ts";
import { transition } from "./transition.ts";

const schema: JsonSchema = {
  type: "object",
  required: ["rows"],
  properties: {
    kind: { enum: ["a", "b"] },
    amount: { type: "number" },
    file: { type: "string" },
    group: { type: "object", properties: { note: { type: "string" }, deep: { type: "object", properties: { x: { type: "string" } } } } },
    rows: { type: "array", minItems: 1, maxItems: 4, items: { type: "object", properties: { name: { type: "string" }, amount: { type: "number" }, phones: { type: "array", items: { type: "string" } } } } },
    extra: { type: "array", minItems: 1, items: { type: "string" } },
  },
  if: { required: ["kind"], properties: { kind: { const: "b" } } },
  then: { required: ["more"], properties: { more: { type: "array", minItems: 2, items: { type: "string" } } } },
};
const file = { id: "f1", name: "a.pdf", mediaType: "application/pdf", sizeBytes: 3, sha256: "00" };

let form: Form;
let start: Session;
beforeAll(async () => {
  form = await formOf(schema, { fields: { "/file": { type: "file" } }, translations: { en: { "/title": "Test form" } } });
  start = startSession(form);
});

const at = (pointer: string) => pointer as Pointer;
const type = (pointer: string, raw: Json): SessionStep => ({ kind: "answer", pointer: at(pointer), raw });
const after = (session: Session, ...steps: readonly SessionStep[]) => steps.reduce((now, step) => transition(form, now, step), session);

test("a session starts on the first page with the rows that must be there", () => {
  expect(start).toMatchObject({ page: "form", language: "de", answers: { rows: [{}] }, typed: {}, left: [], checked: [] });
  expect(startSession(form, "en").language).toBe("en");
  expect(startSession(form, "en-GB").language).toBe("en");
  expect(startSession(form, "fr").language).toBe("de");
});

test("typing reads at once, and keeps what is not as the value is written", () => {
  const typing = after(start, type("/amount", "1,50"));
  expect(typing).toMatchObject({ answers: { amount: 1.5 }, typed: { "/amount": "1,50" } });
  expect(after(typing, type("/amount", "1,5"))).toMatchObject({ answers: { amount: 1.5 }, typed: {} });
  expect(after(typing, type("/amount", ""))).toEqual(start);
});

test("what cannot be read is no answer, and stays typed after leaving", () => {
  const session = after(start, type("/amount", "1"), type("/amount", "1x"), { kind: "leave", pointer: at("/amount") });
  expect(session.answers).toEqual(start.answers);
  expect(session).toMatchObject({ typed: { "/amount": "1x" }, left: ["/amount"] });
});

test("leaving normalises what can be read", () => {
  const session = after(start, type("/group/note", "  x "), { kind: "leave", pointer: at("/group/note") });
  expect(session).toMatchObject({ answers: { group: { note: "x" } }, typed: {}, left: ["/group/note"] });
});

test("clearing an answer clears the groups it was alone in", () => {
  expect(after(start, type("/group/deep/x", "1"), type("/group/deep/x", ""))).toEqual(start);
  expect(after(start, type("/group/note", "n"), type("/group/deep/x", "1"), type("/group/deep/x", "")).answers).toMatchObject({ group: { note: "n" } });
});

test("a row that loses its last answer stays", () => {
  expect(after(start, type("/rows/0/name", "n"), type("/rows/0/name", ""))).toEqual(start);
});

test("removing a row moves what is kept by pointer", () => {
  const add: SessionStep = { kind: "add-row", pointer: at("/rows") };
  const session = after(start, add, add,
    type("/rows/0/amount", "0x"), type("/rows/1/amount", "1x"), type("/rows/2/amount", "2x"), type("/rows/2/name", "zwei"),
    { kind: "leave", pointer: at("/rows/1/amount") }, { kind: "leave", pointer: at("/rows/2/amount") });
  const fewer = after(session, { kind: "remove-row", pointer: at("/rows"), index: 1 });
  expect(fewer.answers).toEqual({ rows: [{}, { name: "zwei" }] });
  expect(fewer.typed).toEqual({ "/rows/0/amount": "0x", "/rows/1/amount": "2x" });
  expect(fewer.left).toEqual(["/rows/1/amount"]);
});

test("moving a row takes along what is kept by pointer", () => {
  const add: SessionStep = { kind: "add-row", pointer: at("/rows") };
  const session = after(start, add, add, type("/rows/0/amount", "0x"), type("/rows/1/name", "eins"), type("/rows/2/amount", "2x"), { kind: "leave", pointer: at("/rows/0/amount") });
  const moved = after(session, { kind: "move-row", pointer: at("/rows"), index: 0, to: 2 });
  expect(moved.answers).toEqual({ rows: [{ name: "eins" }, {}, {}] });
  expect(moved.typed).toEqual({ "/rows/1/amount": "2x", "/rows/2/amount": "0x" });
  expect(moved.left).toEqual(["/rows/2/amount"]);
});

test("rows keep to their limit, and those that must be there come back empty", () => {
  const add: SessionStep = { kind: "add-row", pointer: at("/rows") };
  expect(after(start, add, add, add, add, add).answers).toEqual({ rows: [{}, {}, {}, {}] });
  expect(after(start, type("/rows/0/name", "n"), { kind: "remove-row", pointer: at("/rows"), index: 0 })).toEqual(start);
});

test("rows that a condition asks for are there as soon as it holds, and their answers return with it", () => {
  const open = after(start, type("/kind", '"b"'), type("/more/1", "x"));
  expect(open.answers).toMatchObject({ more: [null, "x"] });
  const closed = after(open, type("/kind", '"a"'));
  expect(closed.answers).toMatchObject({ more: [null, "x"] });
  expect(form.evaluator().update(closed.answers).pruned).not.toHaveProperty("more");
});

test("rows that nobody asks for are not made", () => {
  expect(start.answers).not.toHaveProperty("extra");
});

test("a group that lies in itself is opened level by level, and stays open while it is cleared", async () => {
  const person: JsonSchema = { type: "object", properties: { name: { type: "string" }, boss: { $ref: "#/$defs/person" } } };
  const deep = await formOf({ type: "object", properties: { who: { $ref: "#/$defs/person" } }, $defs: { person } });
  const shown = (session: Session) => walk(deep, currentEvaluation(deep, session), { ...session, offers: true }).flatMap(({ nodes }) => JSON.stringify(nodes).match(/"pointer":"[^"]*"/g)?.map((found) => found.slice(11, -1)) ?? []);
  const open = (pointer: string): SessionStep => ({ kind: "unfold-group", pointer: at(pointer) });
  const begun = transition(deep, startSession(deep), type("/who/name", "A"));
  expect(shown(begun)).toEqual(["/who", "/who/name", "/who/boss"]);
  const opened = transition(deep, begun, open("/who/boss"));
  expect(shown(opened)).toEqual(["/who", "/who/name", "/who/boss", "/who/boss/name", "/who/boss/boss"]);
  expect(transition(deep, opened, open("/who/boss"))).toBe(opened);
  expect(currentEvaluation(deep, opened).pruned).toEqual({ who: { name: "A" } });
  const typed = transition(deep, opened, type("/who/boss/name", "B"));
  expect(transition(deep, typed, type("/who/boss/name", ""))).toEqual(opened);
  expect(walk(deep, currentEvaluation(deep, begun), begun)).toMatchObject([{ nodes: [{ nodes: [{ pointer: "/who/name" }] }] }]);
});

test("a file is attached and detached with its facts", () => {
  const session = after(start, { kind: "attach", pointer: at("/file"), file });
  expect(session).toMatchObject({ answers: { file: "f1" }, files: { f1: file } });
  expect(after(session, { kind: "attach", pointer: at("/file"), file: { ...file, id: "f2" } }).files).toEqual({ f2: { ...file, id: "f2" } });
  expect(after(session, { kind: "detach", pointer: at("/file") })).toEqual(start);
});

test("another language keeps the value and what cannot be read", () => {
  const session = after(start, type("/amount", "1,50"), type("/rows/0/amount", "x"), { kind: "set-language", language: "en" });
  expect(session).toMatchObject({ language: "en", answers: { amount: 1.5 }, typed: { "/rows/0/amount": "x" } });
  expect(rawOf(session, "/amount")).toBe("1.5");
});

test("raw is what was typed, else the value as written", () => {
  const session = after(start, type("/amount", "2,50"), type("/group/note", "n"));
  expect([rawOf(session, "/amount"), rawOf(session, "/group/note"), rawOf(session, "/rows/0/name")]).toEqual(["2,50", "n", ""]);
});

test("pages are gone to and checked; unknown ones are not", () => {
  const session = after(start, { kind: "check-page", page: "form" }, { kind: "go-to", page: "check" });
  expect(session).toMatchObject({ page: "check", checked: ["form"] });
  expect(after(start, { kind: "go-to", page: "nobody" })).toBe(start);
  expect(after(start, { kind: "go-to", page: "form" })).toBe(start);
});

test("a page is gone to at one of its questions, and left without", () => {
  const session = after(start, { kind: "go-to", page: "form", question: at("/amount") });
  expect(session.question).toBe("/amount");
  expect(after(session, { kind: "go-to", page: "form" })).toEqual(start);
});

test("a choice among branches is kept by its own step and as an answer, and can be taken back", async () => {
  const other = await formOf({ type: "object", anyOf: [{ properties: { a: { type: "string" } } }, { properties: { b: { type: "string" } } }] });
  const pointer = choicePointer(ROOT, "#/anyOf");
  const empty = startSession(other);
  const chosen = transition(other, empty, { kind: "choose-branch", pointer, branch: 1 });
  expect(chosen.choices).toEqual({ [pointer]: 1 });
  expect(transition(other, empty, { kind: "answer", pointer, raw: "1" })).toEqual(chosen);
  expect(transition(other, chosen, { kind: "answer", pointer, raw: "" })).toEqual(empty);
  expect(transition(other, chosen, { kind: "choose-branch", pointer, branch: 7 })).toBe(chosen);
});

test.each<[string, SessionStep]>([
  ["an answer that is not asked for", type("/more/0", "x")],
  ["an answer nobody knows", type("/nobody", "x")],
  ["a row of what has none", { kind: "add-row", pointer: at("/group") }],
  ["a row that is not there", { kind: "remove-row", pointer: at("/rows"), index: 5 }],
  ["moving a row that is not there", { kind: "move-row", pointer: at("/rows"), index: 3, to: 0 }],
  ["moving a row to where none is", { kind: "move-row", pointer: at("/rows"), index: 0, to: 2 }],
  ["moving a row to its own place", { kind: "move-row", pointer: at("/rows"), index: 0, to: 0 }],
  ["the same language", { kind: "set-language", language: "de" }],
  ["a language without texts", { kind: "set-language", language: "fr" }],
  ["an empty answer where there is none", type("/amount", "")],
  ["detaching nothing", { kind: "detach", pointer: at("/file") }],
])("%s gives the same session", (_, step) => {
  expect(transition(form, start, step)).toBe(start);
});

const anyPointer = fc.constantFrom("/kind", "/amount", "/file", "/group/note", "/group/deep/x", "/rows/0/name", "/rows/1/amount", "/rows/2/phones/0", "/more/1", "/extra/0", "/rows", "/nobody").map(at);
const anyRows = fc.constantFrom("/rows", "/extra", "/rows/0/phones", "/rows/1/phones", "/more").map(at);
const anyStep: fc.Arbitrary<SessionStep> = fc.oneof(
  fc.record({ kind: fc.constant("answer" as const), pointer: anyPointer, raw: fc.constantFrom("", "1", "1,50", "x", " x ", '"a"', '"b"') }),
  fc.record({ kind: fc.constant("leave" as const), pointer: anyPointer }),
  fc.record({ kind: fc.constant("add-row" as const), pointer: anyRows }),
  fc.record({ kind: fc.constant("remove-row" as const), pointer: anyRows, index: fc.nat(3) }),
  fc.record({ kind: fc.constant("move-row" as const), pointer: anyRows, index: fc.nat(3), to: fc.nat(3) }),
  fc.record({ kind: fc.constant("attach" as const), pointer: fc.constant(at("/file")), file: fc.constant(file) }),
  fc.record({ kind: fc.constant("detach" as const), pointer: fc.constant(at("/file")) }),
  fc.record({ kind: fc.constant("set-language" as const), language: fc.constantFrom("de", "en") }),
);
const anySession = fc.array(anyStep, { maxLength: 12 }).map((steps) => after(start, ...steps.filter((step) => !("raw" in step) || step.pointer === "/kind" || !String(step.raw).startsWith('"'))
  .filter((step) => !("raw" in step) || step.pointer !== "/kind" || String(step.raw).startsWith('"') || step.raw === "")));

test("no step changes the session it is given", () => {
  fc.assert(fc.property(anySession, anyStep, (session, step) => {
    fc.pre(!("raw" in step) || step.pointer !== "/kind" || step.raw === "" || String(step.raw).startsWith('"'));
    const before = JSON.stringify(session);
    transition(form, deepFrozen(session), step);
    expect(JSON.stringify(session)).toBe(before);
  }));
});

test("a session is plain data: read back from its text it goes on the same", () => {
  fc.assert(fc.property(anySession, anyRows, (session, pointer) => {
    const copy = JSON.parse(JSON.stringify(session)) as Session;
    expect(copy).toEqual(session);
    expect(transition(form, copy, { kind: "add-row", pointer })).toEqual(transition(form, session, { kind: "add-row", pointer }));
  }));
});

test("adding a row and removing it again is nothing", () => {
  fc.assert(fc.property(anySession, anyRows, (session, pointer) => {
    const more = transition(form, session, { kind: "add-row", pointer });
    fc.pre(more !== session);
    const index = (JSON.parse(canonicalJson(valueOf(more, pointer))) as Json[]).length - 1;
    expect(transition(form, more, { kind: "remove-row", pointer, index })).toEqual(session);
  }));
});

test("moving a row and moving it back is nothing", () => {
  const pointer = at("/rows");
  fc.assert(fc.property(anySession, fc.nat(2), fc.nat(2), (few, index, to) => {
    const session = after(few, { kind: "add-row", pointer }, { kind: "add-row", pointer });
    const moved = after(session, { kind: "move-row", pointer, index, to });
    expect(moved === session).toBe(index === to);
    expect(after(moved, { kind: "move-row", pointer, index: to, to: index })).toEqual(session);
  }));
});

function valueOf(session: Session, pointer: string): Json {
  return pointer.slice(1).split("/").reduce<Json>((value, key) => (value as { readonly [key: string]: Json })[key] ?? null, session.answers);
}

function rawOf(session: Session, pointer: string): unknown {
  const evaluation = form.evaluator().update(session.answers);
  const fields: WalkedField[] = [];
  JSON.stringify(walk(form, evaluation, session), (_, node: WalkedField) => (node?.kind === "field" && fields.push(node), node));
  const field = fields.find((one) => one.pointer === pointer);
  return field && rawAt(form, evaluation, session, field);
}

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const each of Object.values(Object.freeze(value))) deepFrozen(each);
  return value;
}

test("a notice is given on leaving, goes with its row, and ends when the answer changes", async () => {
  const told: FieldType = {
    ...textType,
    name: "told",
    read: (raw, context) => {
      const reading = textType.read(raw, context);
      return reading.kind === "value" && typeof raw === "string" && raw.includes("–")
        ? { kind: "value", value: raw.replaceAll("–", "-"), notice: { code: "notice/replaced", facts: { found: ["–"], put: ["-"] } } }
        : reading;
    },
  };
  const tellingForm = await formOf(schema, { types: fieldTypeSet([told, ...neutralTypes.types]), fields: { "/rows/*/name": { type: "told" } } });
  const run = (session: Session, ...steps: readonly SessionStep[]) => steps.reduce((now, step) => transition(tellingForm, now, step), session);
  const leave = (pointer: string): SessionStep => ({ kind: "leave", pointer: at(pointer) });
  const begun = run(startSession(tellingForm), { kind: "add-row", pointer: at("/rows") }, type("/rows/1/name", "a–b"));
  expect(begun.notices).toBeUndefined();
  const left = run(begun, leave("/rows/1/name"));
  expect(left).toMatchObject({ typed: {}, notices: { "/rows/1/name": { code: "notice/replaced" } } });
  expect(JSON.parse(JSON.stringify(left))).toEqual(left);
  expect(run(left, leave("/rows/1/name"))).toBe(left);
  expect(run(left, { kind: "remove-row", pointer: at("/rows"), index: 0 }).notices).toEqual({ "/rows/0/name": left.notices?.["/rows/1/name"] });
  expect(run(left, type("/rows/1/name", "a-b c")).notices).toEqual({});
});
