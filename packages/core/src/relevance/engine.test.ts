import { describe, expect, it } from "vitest";
import { nativeRuntime } from "../form/native-runtime.ts";
import type { JsonObject } from "../json/json.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import { withValueAt, type Pointer } from "../pointer/pointer.ts";
import { createEvaluator } from "./create-evaluator.ts";
import { choicePointer } from "./branch-choice.ts";
import type { Evaluation } from "./evaluator.ts";
import { schemaForm } from "./schema-form.testing.ts";

const ask = (key: string, value: string | boolean): JsonSchema => ({ required: [key], properties: { [key]: { const: value } } });
const at = (pointer: string): Pointer => pointer as Pointer;

const SCHEMA: JsonSchema = {
  type: "object",
  properties: {
    one: { enum: ["p", "q"] }, two: { enum: ["p", "q"] }, text: { type: "string" },
    group: { type: "object", properties: { inner: { type: "string" } } },
    rows: { type: "array", items: { type: "object", properties: { big: { type: "boolean" }, name: { type: "string" } }, if: ask("big", true), then: { properties: { size: { type: "integer" } } } } },
  },
  allOf: [{ if: ask("one", "p"), then: { properties: { first: { type: "string" } } } }, { if: ask("two", "p"), then: { properties: { second: { type: "string" } } } }],
};
const ANSWERS: JsonObject = { one: "p", two: "p", text: "x", group: { inner: "i" }, rows: [{ big: true, size: 1 }, { big: false }, { big: true, size: 3 }] };

/** An evaluator that writes down which conditions were asked. */
async function observed(schema: JsonSchema) {
  const { table, checks } = await schemaForm(schema);
  const asked: number[] = [];
  const conditions = checks.conditions.map((check, i) => Object.assign((value: unknown) => { asked.push(i); return check(value); }, {}));
  return { evaluator: createEvaluator(table, { ...checks, conditions }, nativeRuntime), asked };
}

describe("an evaluator", () => {
  it("asks only the conditions that read what changed", async () => {
    const { evaluator, asked } = await observed(SCHEMA);
    evaluator.update(ANSWERS);
    const counts: number[] = [];
    const edit = (pointer: string, value: string | boolean): void => {
      asked.length = 0;
      evaluator.update(withValueAt(ANSWERS, pointer, value) ?? {});
      counts.push(asked.length);
      evaluator.update(ANSWERS);
    };
    edit("/text", "y");
    edit("/one", "q");
    edit("/rows/1/name", "n");
    edit("/rows/1/big", true);
    expect(counts).toEqual([0, 1, 0, 1]);
  });

  it("stamps anew what changed and what is around it, and nothing else", async () => {
    const { evaluator } = await observed(SCHEMA);
    const pointers = ["", "/one", "/first", "/text", "/group", "/group/inner", "/rows", "/rows/0", "/rows/1", "/rows/1/name"].map(at);
    const changed = (pointer: string, value: string): readonly Pointer[] => {
      const before = evaluator.update(ANSWERS);
      const stamps = pointers.map((each) => before.stamp(each));
      const after = evaluator.update(withValueAt(ANSWERS, pointer, value) ?? {});
      return pointers.filter((each, i) => after.stamp(each) !== stamps[i]);
    };
    expect(changed("/group/inner", "j")).toEqual(["", "/group", "/group/inner"]);
    expect(changed("/rows/1/name", "n")).toEqual(["", "/rows", "/rows/1", "/rows/1/name"]);
    expect(changed("/one", "q")).toEqual(["", "/one", "/first"]);
  });

  it("asks no condition of rows that only moved", async () => {
    const { evaluator, asked } = await observed(SCHEMA);
    evaluator.update(ANSWERS);
    asked.length = 0;
    const rows = ANSWERS["rows"] as readonly JsonObject[];
    evaluator.update({ ...ANSWERS, rows: rows.slice(1) });
    expect(asked).toEqual([]);
    evaluator.update({ ...ANSWERS, rows: [{ big: false }, ...rows.slice(1)] });
    expect(asked.length).toBe(1);
  });

  it("keeps pruned parts that did not change", async () => {
    const { evaluator } = await observed(SCHEMA);
    const before = evaluator.update(ANSWERS).pruned as JsonObject;
    const after = evaluator.update({ ...ANSWERS, text: "y" }).pruned as JsonObject;
    expect(after).not.toBe(before);
    expect(after["group"]).toBe(before["group"]);
    expect(after["rows"]).toBe(before["rows"]);
  });

  it("never changes a pruned value it gave away", async () => {
    const { evaluator } = await observed(SCHEMA);
    const before = evaluator.update(ANSWERS).pruned;
    const copy = structuredClone(before);
    evaluator.update({ one: "q", rows: [{ big: false }] });
    expect(before).toEqual(copy);
  });

  it("gives the same evaluation when an answer changes that nobody is asked for", async () => {
    const { evaluator } = await observed(SCHEMA);
    const before = evaluator.update({ ...ANSWERS, one: "q", first: "kept" });
    expect(evaluator.update({ ...ANSWERS, one: "q", first: "other" })).toBe(before);
  });

  it("restores what was typed when a condition holds again", async () => {
    const { evaluator } = await observed(SCHEMA);
    const shown = { ...ANSWERS, first: "typed" };
    const before = evaluator.update(shown).pruned;
    expect(evaluator.update({ ...shown, one: "q" }).pruned).not.toHaveProperty("first");
    expect(evaluator.update(shown).pruned).toEqual(before);
  });

  it("tells places, requirements and members of one answer", async () => {
    const { evaluator } = await observed({ type: "object", properties: { a: { $ref: "#/$defs/text" }, b: { type: "object", properties: { c: true } } }, required: ["a"], allOf: [{ properties: { a: { maxLength: 3 } } }], $defs: { text: { type: "string" } } });
    const evaluation: Evaluation = evaluator.update({});
    expect(evaluation.places(at("/a"))).toEqual([{ location: "#/properties/a" }, { location: "#/$defs/text" }, { location: "#/allOf/0/properties/a" }]);
    expect([evaluation.isRequired(at("/a")), evaluation.isRequired(at("/b"))]).toEqual([true, false]);
    expect(evaluation.children(at(""))).toEqual(["/a", "/b"]);
    expect(evaluation.children(at("/b"))).toEqual(["/b/c"]);
    expect([evaluation.isRelevant(at("")), evaluation.isRelevant(at("/nothing")), evaluation.isRelevant(at("/b/c"))]).toEqual([true, false, true]);
    expect(evaluation.places(at("/nothing"))).toEqual([]);
  });

  it("marks the discriminator of each branch as an alternative, whichever is chosen", async () => {
    const { evaluator } = await observed({ type: "object", oneOf: [{ properties: { by: { const: "a" }, x: true }, required: ["by"] }, { properties: { by: { const: "b" } }, required: ["by"] }] });
    const evaluation = evaluator.update({ by: "a" });
    expect(evaluation.places(at("/by"))).toEqual([
      { location: "#/oneOf/0/properties/by", alternative: "#/oneOf" }, { location: "#/oneOf/1/properties/by", alternative: "#/oneOf" },
    ]);
    expect(evaluation.isRequired(at("/by"))).toBe(true);
  });

  it("offers the branches that only a choice tells apart, and follows the choice", async () => {
    const { evaluator } = await observed({ type: "object", properties: { who: { type: "object", oneOf: [{ properties: { name: { type: "string" } } }, { properties: { firm: { type: "string" } } }] } } });
    const answers = { who: { name: "n", firm: "f" } };
    const open = evaluator.update(answers);
    const pointer = choicePointer(at("/who"), "#/properties/who/oneOf");
    expect(open.choice(pointer)?.branches).toEqual([{ location: "#/properties/who/oneOf/0" }, { location: "#/properties/who/oneOf/1" }]);
    expect(open.choice(choicePointer(at(""), "#/oneOf"))).toBeUndefined();
    expect(evaluator.update(answers, { [pointer]: 0 }).pruned).toEqual({ who: { name: "n" } });
    expect(evaluator.update(answers, { [pointer]: 1 }).pruned).toEqual({ who: { firm: "f" } });
    expect(evaluator.update(answers).pruned).toEqual({});
  });

  it("lists members in reading order, also where a reference stands before them", async () => {
    const { evaluator } = await observed({ type: "object", allOf: [{ $ref: "#/$defs/name" }], properties: { last: true }, $defs: { name: { properties: { first: true } } } });
    expect(evaluator.update({}).children(at(""))).toEqual(["/first", "/last"]);
  });

  it("takes keys that objects have by nature", async () => {
    const { evaluator } = await observed({ type: "object", properties: { constructor: { type: "string" }, toString: { type: "string" } }, additionalProperties: { type: "string" } });
    expect(evaluator.update({}).pruned).toEqual({});
    expect(evaluator.update({ constructor: "a", hasOwnProperty: "b" }).pruned).toEqual({ constructor: "a", hasOwnProperty: "b" });
    expect(evaluator.update(JSON.parse("{\"__proto__\":\"x\"}")).pruned).toEqual({});
  });
});
