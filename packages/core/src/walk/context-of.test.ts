import { formOf, neutralTypes } from "@formgeber/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import type { CodeList } from "../code-list/code-list.ts";
import { createForm } from "../form/create-form.ts";
import { fieldTypeSet } from "../field-type/field-type-set.ts";
import type { FieldContext, FieldType, OtherAnswer } from "../field-type/field-type.ts";
import type { Form } from "../form/form.ts";
import { issuesOf } from "../issue/issues-of.ts";
import type { Json } from "../json/json.ts";
import type { Pointer } from "../pointer/pointer.ts";
import { startSession } from "../session/start-session.ts";
import { transition } from "../session/transition.ts";
import { walk } from "./walk-form.ts";
import type { WalkedField, WalkedPage, WalkNode } from "./walk.ts";

const text = neutralTypes.types.find(({ name }) => name === "text") ?? (() => { throw new Error("expected a type"); })();

function otherOf({ options: { by }, other }: FieldContext): OtherAnswer | undefined {
  return typeof by === "string" ? other?.(by) : undefined;
}

/** Takes only what begins like another answer. */
const follower: FieldType = {
  ...text,
  name: "follower",
  options: { type: "object", properties: { by: { type: "string" } } },
  reads: ({ by }) => (typeof by === "string" ? [by] : []),
  read(raw, context) {
    const other = otherOf(context);
    if (raw === "") return { kind: "absent" };
    return typeof raw === "string" && other?.value === raw[0] ? { kind: "value", value: raw } : { kind: "unreadable", issue: { code: "answer/choice", facts: {} } };
  },
  check(value, context) {
    const other = otherOf(context);
    return other === undefined || (typeof value === "string" && value[0] === other.value) ? undefined : { code: "answer/choice", facts: { other: other.label } };
  },
};
const types = fieldTypeSet([...neutralTypes.types, follower]);
const string = { type: "string" } as const;

let form: Form;
beforeAll(async () => {
  form = await formOf({
    type: "object",
    properties: {
      first: { ...string, title: "Erste" },
      only: { ...string, enum: ["yes", "no"] },
      group: { type: "object", title: "Gruppe", properties: { far: string, other: string } },
      rows: { type: "array", items: { type: "object", properties: { a: { ...string, title: "A" }, b: string } } },
    },
    if: { required: ["only"], properties: { only: { const: "yes" } } },
    then: { properties: { shown: { ...string, title: "Gezeigt" } } },
  }, { types, fields: { "/group/far": { type: "follower", options: { by: "/first" } }, "/rows/*/b": { type: "follower", options: { by: "/rows/*/a" } }, "/group/other": { type: "follower", options: { by: "/shown" } } } });
});

const fieldsIn = (nodes: readonly WalkNode[]): readonly WalkedField[] => nodes.flatMap((node) => (node.kind === "field" ? [node] : node.kind === "repeat" ? node.rows.flatMap((row) => fieldsIn(row.nodes)) : "nodes" in node ? fieldsIn(node.nodes) : []));
const fieldAt = (pages: readonly WalkedPage[], pointer: string): WalkedField => fieldsIn(pages.flatMap(({ nodes }) => nodes)).find((field) => field.pointer === pointer) ?? (() => { throw new Error(pointer); })();
const read = (answers: Json, evaluator = form.evaluator(), previous?: readonly WalkedPage[]) => walk(form, evaluator.update(answers), { language: "de", files, ...(previous && { previous }) });
const files = {};
const otherAt = (answers: Json, pointer: string, by: string) => fieldAt(read(answers), pointer).context.other?.(by);

describe("another answer", () => {
  test("is given with its label and its value", () => {
    expect(otherAt({ first: "x" }, "/group/far", "/first")).toEqual({ label: "Erste", value: "x" });
    expect(otherAt({}, "/group/far", "/first")).toEqual({ label: "Erste", value: undefined });
  });

  test("of the same rows is that of the same row", () => {
    expect(otherAt({ rows: [{ a: "x", b: "xx" }, { a: "y", b: "yy" }] }, "/rows/1/b", "/rows/*/a")).toEqual({ label: "A", value: "y" });
  });

  test("that is not asked for is none", () => {
    expect(otherAt({ shown: "x" }, "/group/other", "/shown")).toBeUndefined();
    expect(otherAt({ only: "yes", shown: "x" }, "/group/other", "/shown")).toEqual({ label: "Gezeigt", value: "x" });
  });
});

describe("when another answer changes", () => {
  const evaluate = (before: Json, after: Json) => {
    const evaluator = form.evaluator();
    const first = read(before, evaluator);
    return [first, read(after, evaluator, first)] as const;
  };
  const same = (pages: readonly (readonly WalkedPage[])[], pointer: string) => fieldAt(pages[0] ?? [], pointer) === fieldAt(pages[1] ?? [], pointer);

  test("the one that reads it is another node, wherever it stands, and no other is", () => {
    const group = { far: "x", other: "o" };
    const pages = evaluate({ first: "x", group }, { first: "y", group });
    expect([same(pages, "/group/far"), same(pages, "/group/other"), same(pages, "/only")]).toEqual([false, true, true]);
    expect(fieldAt(pages[1], "/group/far").context.other?.("/first")?.value).toBe("y");
  });

  test("the one in the same row is another node, and those of other rows are not", () => {
    const [one, two, three] = [{ a: "x", b: "xx" }, { a: "y", b: "yy" }, { a: "z", b: "yy" }];
    const pages = evaluate({ rows: [one, two] }, { rows: [one, three] });
    expect([same(pages, "/rows/0/b"), same(pages, "/rows/1/b")]).toEqual([true, false]);
  });

  test("to what it was, everything is the same object", () => {
    const pages = evaluate({ first: "x", group: { far: "x" } }, { first: "x", group: { far: "x" } });
    expect(pages[1]).toEqual(pages[0]);
    expect(same(pages, "/group/far")).toBe(true);
  });

  test("that it comes to be asked for counts too", () => {
    const group = { other: "o" };
    const pages = evaluate({ group }, { only: "yes", group });
    expect([same(pages, "/group/other"), same(pages, "/group/far")]).toEqual([false, true]);
  });

  test("a value that does not fit any more stays and is an issue, on both sides", () => {
    const evaluation = form.evaluator().update({ first: "y", group: { far: "xx" } });
    expect(evaluation.pruned).toEqual({ first: "y", group: { far: "xx" } });
    expect(issuesOf(form, evaluation, { language: "de", typed: {}, files: {} })).toEqual([{ pointer: "/group/far", code: "answer/choice", facts: { other: "Erste" } }]);
  });

  test("what stands typed is read again", () => {
    const answer = (session: ReturnType<typeof startSession>, pointer: string, raw: string) => transition(form, session, { kind: "answer", pointer: pointer as Pointer, raw });
    const typed = answer(answer(startSession(form), "/first", "x"), "/group/far", "yes");
    expect([typed.answers, typed.typed]).toEqual([{ first: "x" }, { "/group/far": "yes" }]);
    expect(answer(typed, "/first", "y").answers).toEqual({ first: "y", group: { far: "yes" } });
  });
});

describe("a list that is loaded by itself", () => {
  const list: CodeList = { uri: "urn:a", version: "1", title: "A", language: "de", entries: [{ code: "1", label: "Eins" }] };
  const listed: FieldType = { ...text, name: "listed", present: (value, context) => ({ kind: "text", text: context.codeListState?.("urn:a") ?? context.codeList("urn:a")?.entries[0]?.label ?? "none" }) };

  test("is asked for when it is needed; when it has arrived, who asked is another node and nobody else", async () => {
    const whole = await formOf({ type: "object", properties: { a: string, b: string } }, { types: fieldTypeSet([...neutralTypes.types, listed]), fields: { "/a": { type: "listed" } } });
    let arrived: CodeList | "coming" = "coming";
    let state = {};
    const asked: string[] = [];
    const supply = { get: (uri: string) => { asked.push(uri); return arrived; }, reload: () => undefined, get state() { return state; }, watch: () => () => undefined, today: () => "2026-01-01" };
    const lean = createForm({ ...whole.package, lists: { byReference: { "urn:a": "hash" } } }, () => whole.checks, whole.types, undefined, undefined, supply);
    const evaluation = lean.evaluator().update({ a: "1", b: "2" });
    const at = (pages: readonly WalkedPage[], pointer: string) => fieldAt(pages, pointer);
    const shown = (field: WalkedField) => field.type.present(field.value, field.context);

    const before = walk(lean, evaluation, { language: "de", files });
    expect(asked).toEqual([]);
    expect(shown(at(before, "/a"))).toEqual({ kind: "text", text: "coming" });
    expect(at(before, "/a").context.day).toBe("2026-01-01");
    expect(at(walk(lean, evaluation, { language: "de", files, previous: before }), "/a")).toBe(at(before, "/a"));
    [arrived, state] = [list, {}];
    const after = walk(lean, evaluation, { language: "de", files, previous: before });
    expect(shown(at(after, "/a"))).toEqual({ kind: "text", text: "Eins" });
    expect([at(after, "/a") === at(before, "/a"), at(after, "/b") === at(before, "/b")]).toEqual([false, true]);
  });
});
