import { formOf, neutralTypes } from "@formgeber/testkit";
import { describe, expect, test } from "vitest";
import type { Rules } from "../definition/definition.ts";
import type { FieldType } from "../field-type/field-type.ts";
import { fieldTypeSet } from "../field-type/field-type-set.ts";
import type { Form } from "../form/form.ts";
import type { Json } from "../json/json.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import type { Pointer } from "../pointer/pointer.ts";
import { issueSentence } from "../issue/issue-sentence.ts";
import { issuesOf, issuesOfPage } from "../issue/issues-of.ts";
import { recordOf } from "../record/record-of.ts";
import { startSession } from "../session/start-session.ts";
import { transition } from "../session/transition.ts";
import { checkSubmission } from "../submission/check-submission.ts";
import { transcribe } from "../transcript/transcribe.ts";

const number: JsonSchema = { type: "number" };
const date: JsonSchema = { type: "string", format: "date" };
const text: JsonSchema = { type: "string" };

const schema: JsonSchema = {
  type: "object",
  properties: {
    begin: date, end: { ...date, title: "Ende" }, days: number, mail: text, phone: text,
    rate: number,
    costs: { type: "array", items: { type: "object", properties: { what: text, each: number, count: number, total: number, from: date, to: date } } },
    total: number, fee: number,
    kind: { enum: ["a", "b"] },
  },
  allOf: [
    { if: { required: ["kind"], properties: { kind: { const: "b" } } }, then: { properties: { discount: number } } },
    { if: { required: ["total"], properties: { total: { minimum: 100 } } }, then: { properties: { reason: text } } },
  ],
};

const v = (pointer: string): Json => ({ var: pointer });
const rules: Rules = {
  computed: {
    // Written before what it needs: publishing finds the order.
    "/fee": { value: { "-": [{ "*": [v("/total"), v("/rate")] }, { "??": [v("/discount"), 0] }] } },
    "/total": { value: { sum: v("/costs/*/total") } },
    "/costs/*/total": { value: { "*": [v("/costs/*/each"), v("/costs/*/count")] } },
    "/days": { value: { "+": [{ daysBetween: [v("/begin"), v("/end")] }, 1] } },
  },
  assertions: [
    { id: "end-after-begin", holds: { ">=": [v("/end"), v("/begin")] }, at: "/end", message: "„{label}“ darf nicht vor dem {begin} liegen." },
    { id: "reachable", holds: { atLeastOne: [v("/mail"), v("/phone")] }, at: ["/mail", "/phone"], message: "Geben Sie E-Mail-Adresse oder Telefonnummer an." },
    { id: "row-order", holds: { "<=": [v("/costs/*/from"), v("/costs/*/to")] }, at: "/costs/*/to", message: "Prüfen Sie „{label}“." },
    { id: "not-past", holds: { ">=": [v("/begin"), { today: [] }] }, at: "/begin", message: "Der Beginn ({begin}) ist vorbei." },
  ],
};

const form = (parts: Partial<Rules> = rules, own: JsonSchema = schema, today?: () => string): Promise<Form> => formOf(own, { rules: parts, ...(today && { today }) });
const broken = (made: Form, answers: Json) => made.evaluator().update(answers).issues().map(({ pointer, facts }) => `${pointer} ${JSON.stringify(facts["rule"])}`);

describe("computed answers", () => {
  test("are part of the answers that count, in the order in which they need each other", async () => {
    const { pruned } = (await form()).evaluator().update({ rate: 0.1, costs: [{ each: 0.1, count: 3 }, { each: 2, count: 4 }, { each: 5 }], begin: "2026-02-27", end: "2026-03-01" });
    expect(pruned).toEqual({ begin: "2026-02-27", end: "2026-03-01", days: 3, rate: 0.1, costs: [{ each: 0.1, count: 3, total: 0.3 }, { each: 2, count: 4, total: 8 }, { each: 5 }], total: 8.3, fee: 0.83 });
  });

  test("are absent while something they need is absent, and call no group into being", async () => {
    expect((await form()).evaluator().update({}).pruned).toEqual({});
    expect((await form()).evaluator().update({ costs: [{}] }).pruned).toEqual({ costs: [{}] });
  });

  test("are recomputed whatever was given for them", async () => {
    const made = await form();
    const { pruned } = checkSubmission(made, { form: made.package.form, language: "de", answers: { total: 7, costs: [{ each: 1, count: 2, total: 99 }], mail: "m" }, choices: {} }, {});
    expect(pruned).toEqual({ costs: [{ each: 1, count: 2, total: 2 }], total: 2, mail: "m" });
  });

  test("are seen by conditions, and follow when what they read is hidden", async () => {
    const evaluator = (await form()).evaluator();
    const open = evaluator.update({ kind: "b", rate: 1, costs: [{ each: 50, count: 2 }], discount: 30, reason: "so" });
    expect(open.pruned).toMatchObject({ total: 100, fee: 70, reason: "so" });
    const closed = evaluator.update({ kind: "a", rate: 1, costs: [{ each: 40, count: 2 }], discount: 30, reason: "so" });
    expect(closed.pruned).toEqual({ kind: "a", rate: 1, costs: [{ each: 40, count: 2, total: 80 }], total: 80, fee: 80 });
    expect(open.pruned).toMatchObject({ total: 100, fee: 70, reason: "so" });
  });

  test("follow rows that come, go and move", async () => {
    const evaluator = (await form()).evaluator();
    const [a, b, c] = [{ each: 1, count: 1 }, { each: 2, count: 1 }, { each: 3, count: 1 }];
    const totals = (rows: readonly Json[]) => (evaluator.update({ costs: rows }).pruned as { total?: number }).total;
    expect([[a, b, c], [a, c], [c], [], [b, a]].map(totals)).toEqual([6, 4, 3, undefined, 3]);
    expect(evaluator.update({ costs: [b, a] }).pruned).toMatchObject({ costs: [{ total: 2 }, { total: 1 }] });
  });

  test("that are required and missing are told of when nothing else is to be mended, and hold up no page", async () => {
    const made = await formOf(
      { type: "object", required: ["sum", "a"], properties: { sum: { ...number, title: "Summe" }, a: number, b: number } },
      { rules: { computed: { "/sum": { value: { "+": [v("/a"), v("/b")] } } } }, layout: [{ page: "one", title: "Eins", show: ["/sum"] }, { page: "two", title: "Zwei", show: ["/a", "/b"] }] },
    );
    const source = { language: "de", typed: {}, files: {} };
    const codes = (answers: Json) => issuesOf(made, made.evaluator().update(answers), source).map(({ pointer, code }) => `${pointer} ${code}`);
    expect(codes({})).toEqual(["/a answer/required"]);
    expect(codes({ a: 1 })).toEqual(["/sum answer/not-computed"]);
    expect(codes({ a: 1, b: 2 })).toEqual([]);
    expect(issuesOfPage(made, made.evaluator().update({}), source, "one")).toEqual([]);
  });

  test("stand in transcript and record, and in no session", async () => {
    const made = await form();
    const answers = { costs: [{ each: 1, count: 2 }] };
    const evaluation = made.evaluator().update(answers);
    expect(JSON.stringify(transcribe(made, evaluation, { language: "de", files: {} }))).toContain('"/total"');
    expect(recordOf(made, evaluation, { files: {} }).root).toMatchObject({ members: [{ key: "costs" }, { key: "total", value: { text: "2" } }] });
    const session = { ...startSession(made), answers };
    expect(transition(made, session, { kind: "answer", pointer: "/total" as Pointer, raw: "7" })).toBe(session);
  });
});

describe("amounts kept as decimal text", () => {
  const base = neutralTypes.get("number");
  const amount: FieldType = {
    ...base,
    name: "amount",
    shape: () => ({ kind: "literal", datatype: "decimal", facets: { fractionDigits: 2 } }),
    present: (value) => (value === undefined ? { kind: "nothing" } : { kind: "text", text: `${JSON.stringify(value)} €` }),
  };
  const types = fieldTypeSet([...neutralTypes.types, amount]);
  const made = () => formOf({
    type: "object",
    properties: { rows: { type: "array", items: { type: "object", properties: { each: text } } }, total: text, half: text, number, asked: text },
  }, {
    types,
    fields: Object.fromEntries(["/rows/*/each", "/total", "/half", "/asked"].map((pattern) => [pattern, { type: "amount" }])),
    rules: {
      computed: { "/total": { value: { sum: v("/rows/*/each") } }, "/half": { value: { "/": [v("/total"), 2] } }, "/number": { value: { max: [v("/total"), 1.5] } } },
      assertions: [{ id: "most", holds: { "<=": [v("/asked"), v("/half")] }, at: "/asked", message: "Höchstens {half}." }],
    },
  });

  test("are added up exactly, and kept as text again with the digits of their type", async () => {
    const { pruned } = (await made()).evaluator().update({ rows: [{ each: "1200.10" }, { each: "0.25" }] });
    expect(pruned).toMatchObject({ total: "1200.35", half: "600.18", number: 1200.35 });
    expect((await made()).evaluator().update({ rows: [{ each: "1" }, { each: "oops" }] }).pruned).not.toHaveProperty("total");
  });

  test("stand in messages as their type presents them", async () => {
    const one = await made();
    const evaluation = one.evaluator().update({ rows: [{ each: "10.00" }], asked: "5.01" });
    expect(evaluation.issues().map((issue) => issueSentence(one, evaluation, issue, "de"))).toEqual(['Höchstens "5.00" €.']);
  });
});

describe("assertions", () => {
  test("are issues at their places, in the author's words with the answers filled in", async () => {
    const made = await form(rules, schema, () => "2025-01-01");
    const evaluation = made.evaluator().update({ begin: "2026-03-02", end: "2026-03-01", mail: "m" });
    const [issue, ...others] = issuesOf(made, evaluation, { language: "de", typed: {}, files: {} });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: "answer/rule-broken", pointer: "/end" });
    expect(issue && issueSentence(made, evaluation, issue, "de")).toBe("„Ende“ darf nicht vor dem 2. März 2026 liegen.");
  });

  test("are not judged while something they need is absent, unless presence is what they are about", async () => {
    expect(broken(await form(), { begin: "2027-01-01" })).toEqual(["/mail \"reachable\"", "/phone \"reachable\""]);
  });

  test("of rows are judged row by row, and move with their row", async () => {
    const evaluator = (await form({ assertions: (rules.assertions ?? []).slice(2, 3) })).evaluator();
    const [good, bad] = [{ from: "2026-01-01", to: "2026-01-02" }, { from: "2026-01-03", to: "2026-01-02" }];
    const at = (costs: readonly Json[]) => evaluator.update({ costs }).issues().map(({ pointer }) => pointer);
    expect([[good, bad], [bad, good], [good], [good, good, bad, bad], []].map(at)).toEqual([["/costs/1/to"], ["/costs/0/to"], [], ["/costs/2/to", "/costs/3/to"], []]);
  });

  test("know the day they were given and follow it", async () => {
    let today = "2026-03-01";
    const made = await form(rules, schema, () => today);
    const evaluator = made.evaluator();
    const answers = { begin: "2026-03-01", mail: "m" };
    const before = evaluator.update(answers);
    expect(before.issues()).toEqual([]);
    today = "2026-03-02";
    expect(evaluator.update(answers).issues()).toMatchObject([{ facts: { rule: "not-past" } }]);
    expect(before.issues()).toEqual([]);
    expect(made.evaluator("2026-02-01").update(answers).issues()).toEqual([]);
  });

  test("say nothing where nobody is asked", async () => {
    const own = { assertions: [{ id: "small", holds: { "<": [v("/rate"), 10] }, at: "/discount", message: "Kleiner." }] };
    expect(broken(await form(own), { rate: 20, kind: "b" })).toEqual(["/discount \"small\""]);
    expect(broken(await form(own), { rate: 20, kind: "a" })).toEqual([]);
  });

  test("about groups see whether anything is in them", async () => {
    const own = { assertions: [{ id: "some", holds: { present: v("/group") }, at: "/group", message: "Etwas." }] };
    const evaluator = (await form(own, { type: "object", required: ["group"], properties: { group: { type: "object", properties: { a: text, b: { type: "object", properties: { c: text } } } } } })).evaluator();
    const count = (answers: Json) => evaluator.update(answers).issues().length;
    expect([{}, { group: { a: "x" } }, { group: {} }, { group: { b: { c: "y" } } }, { group: { b: {} } }].map(count)).toEqual([1, 0, 1, 0, 1]);
  });
});
