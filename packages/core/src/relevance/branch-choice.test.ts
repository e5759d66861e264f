import { describe, expect, it } from "vitest";
import { ROOT, type Pointer } from "../pointer/pointer.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import { choicePointer, isChoicePointer } from "./branch-choice.ts";
import { schemaForm } from "./schema-form.testing.ts";

const text: JsonSchema = { type: "string" };
const branch = (...keys: string[]): JsonSchema => ({ properties: Object.fromEntries(keys.map((key) => [key, text])), required: keys });

describe("a choice among branches", () => {
  it("stands where no member can: its pointer names the oneOf", () => {
    const pointer = choicePointer("/who" as Pointer, "#/properties/who/oneOf");
    expect(pointer).toBe("/who/#~1properties~1who~1oneOf");
    expect([isChoicePointer(pointer), isChoicePointer("/who/#hash"), isChoicePointer("/who"), isChoicePointer("")]).toEqual([true, false, false, false]);
  });

  it("is made for each of several at one group", async () => {
    const evaluator = (await schemaForm({ type: "object", oneOf: [branch("a"), branch("b")], anyOf: [branch("c"), branch("d")] })).evaluator();
    const [one, any] = [choicePointer(ROOT, "#/oneOf"), choicePointer(ROOT, "#/anyOf")];
    const answers = { a: "1", b: "2", c: "3", d: "4" };
    expect(evaluator.update(answers, { [one]: 1 }).pruned).toEqual({ b: "2" });
    expect(evaluator.update(answers, { [one]: 0, [any]: 1 }).pruned).toEqual({ a: "1", d: "4" });
    expect(evaluator.update(answers, {}).issues().map(({ code, pointer }) => `${code} ${pointer}`).toSorted().reverse()).toEqual([`answer/branch ${one}`, `answer/branch ${any}`]);
  });

  it("is made in each row by itself, and moves with its row", async () => {
    const evaluator = (await schemaForm({ type: "object", properties: { rows: { type: "array", items: { type: "object", anyOf: [branch("a"), branch("b")] } } } })).evaluator();
    const at = (row: number) => choicePointer(`/rows/${row}` as Pointer, "#/properties/rows/items/anyOf");
    const rows = [{ a: "1", b: "1" }, { a: "2", b: "2" }];
    expect(evaluator.update({ rows }, { [at(0)]: 0, [at(1)]: 1 }).pruned).toEqual({ rows: [{ a: "1" }, { b: "2" }] });
    expect(evaluator.update({ rows: rows.slice(1) }, { [at(0)]: 1 }).pruned).toEqual({ rows: [{ b: "2" }] });
  });

  it("is made at every depth of a schema that lies in itself", async () => {
    const evaluator = (await schemaForm({ $ref: "#/$defs/part", $defs: { part: { type: "object", properties: { inner: { $ref: "#/$defs/part" } }, anyOf: [branch("a"), branch("b")] } } })).evaluator();
    const at = (group: string) => choicePointer(group as Pointer, "#/$defs/part/anyOf");
    const evaluation = evaluator.update({ a: "1", inner: { a: "2", b: "3" } }, { [at("")]: 0, [at("/inner")]: 1 });
    expect(evaluation.pruned).toEqual({ a: "1", inner: { b: "3" } });
  });

  it("inside a branch is asked for only when that branch is chosen, and counts only then", async () => {
    const evaluator = (await schemaForm({ type: "object", anyOf: [branch("a"), { anyOf: [branch("b"), branch("c")] }] })).evaluator();
    const [outer, inner] = [choicePointer(ROOT, "#/anyOf"), choicePointer(ROOT, "#/anyOf/1/anyOf")];
    const first = evaluator.update({}, { [outer]: 0, [inner]: 1 });
    expect([first.parts(ROOT), first.chosen]).toEqual([[outer, "/a"], { [outer]: 0 }]);
    const second = evaluator.update({}, { [outer]: 1, [inner]: 1 });
    expect([second.parts(ROOT), second.chosen]).toEqual([[outer, inner, "/c"], { [outer]: 1, [inner]: 1 }]);
  });

  it("stands before the first member its branches describe", async () => {
    const evaluator = (await schemaForm({ type: "object", properties: { first: text, b: text, last: text }, anyOf: [branch("a"), { properties: { b: { minLength: 2 } } }] })).evaluator();
    expect(evaluator.update({}).parts(ROOT)).toEqual(["/first", choicePointer(ROOT, "#/anyOf"), "/b", "/last"]);
  });

  it("counts for nothing where its group is hidden, and is there again when the group is", async () => {
    const evaluator = (await schemaForm({
      type: "object", properties: { more: { type: "boolean" } },
      if: { required: ["more"], properties: { more: { const: true } } },
      then: { properties: { who: { type: "object", anyOf: [branch("a"), branch("b")] } } },
    })).evaluator();
    const pointer = choicePointer("/who" as Pointer, "#/then/properties/who/anyOf");
    const who = { a: "1", b: "2" };
    expect(evaluator.update({ more: false, who }, { [pointer]: 1 }).chosen).toEqual({});
    const shown = evaluator.update({ more: true, who }, { [pointer]: 1 });
    expect([shown.pruned, shown.chosen]).toEqual([{ more: true, who: { b: "2" } }, { [pointer]: 1 }]);
  });

  it("with a number that no branch has is no choice", async () => {
    const evaluation = (await schemaForm({ type: "object", anyOf: [branch("a"), branch("b")] })).evaluator().update({ a: "1" }, { "/#~1anyOf": 9 });
    expect([evaluation.chosen, evaluation.choice("/#~1anyOf" as Pointer)?.chosen, evaluation.pruned]).toEqual([{}, undefined, {}]);
  });

  it("need not be made where the schema takes the group without", async () => {
    const evaluator = (await schemaForm({ type: "object", properties: { loose: { type: "object", anyOf: [{ properties: { a: text } }, branch("b")] }, strict: { type: "object", oneOf: [branch("a"), branch("b")] } } })).evaluator();
    const required = (pointer: Pointer) => evaluator.update({}).choice(pointer)?.required;
    expect([required(choicePointer("/loose" as Pointer, "#/properties/loose/anyOf")), required(choicePointer("/strict" as Pointer, "#/properties/strict/oneOf"))]).toEqual([false, true]);
  });
});
