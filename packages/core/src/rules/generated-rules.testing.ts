import { definitionOf, neutralTypes } from "@formgeber/testkit";
import fc from "fast-check";
import { checkDefinition } from "../compile/check-definition.ts";
import type { Logic, Rules } from "../definition/definition.ts";
import type { Json } from "../json/json.ts";
import type { JsonSchema, SchemaObject } from "../json/json-schema.ts";

const number: JsonSchema = { type: "number" };
const date: JsonSchema = { type: "string", format: "date" };
const atLeast = (key: string, minimum: number): SchemaObject => ({ required: [key], properties: { [key]: { minimum } } });

/** Answers of all kinds, in a group and in rows, some behind conditions, some of which read computed ones. */
export const ruledSchema: SchemaObject = {
  type: "object",
  properties: {
    a: number, b: number, day: date, until: date, yes: { type: "boolean" },
    group: { type: "object", properties: { g: number, gc: number } },
    rows: {
      type: "array",
      items: { type: "object", properties: { n: number, on: date, rc: number, rd: number }, if: atLeast("n", 5), then: { properties: { x: number } } },
    },
    c1: number, c2: number, c3: number,
  },
  allOf: [
    { if: atLeast("c1", 4), then: { properties: { extra: number } } },
    { if: { required: ["yes"], properties: { yes: { const: true } } }, then: { properties: { hid: number } } },
    { if: { required: ["group"] }, then: { properties: { late: number } } },
  ],
};

const GIVEN = ["/a", "/b", "/hid", "/extra", "/late", "/group/g"];
const TARGETS = ["/rows/*/rc", "/rows/*/rd", "/group/gc", "/c1", "/c2", "/c3"];
const IN_ROW = ["/rows/*/n", "/rows/*/x", "/rows/*/rc"];

const read = (pattern: string): Logic => ({ var: pattern });
const from = (patterns: readonly string[]) => fc.constantFrom(...patterns.map(read));

/** Logic that gives a number, for a rule that stands in a row or at the whole. */
function numbers(inRow: boolean): fc.Arbitrary<Logic> {
  const own = inRow ? [...GIVEN, "/c1", "/c2", ...IN_ROW] : [...GIVEN, "/group/gc", "/c1", "/c2", "/c3"];
  const days: fc.Arbitrary<Logic> = from(inRow ? ["/day", "/until", "/rows/*/on"] : ["/day", "/until"]);
  const lists: fc.Arbitrary<Logic> = fc.oneof(...(inRow ? [] : [from(IN_ROW)]), from(own));
  return fc.letrec<{ number: Logic; truth: Logic }>((tie) => ({
    number: fc.oneof({ maxDepth: 3, withCrossShrink: true },
      from(own),
      fc.constantFrom<Logic>(0, 1, 2.5, -0.1),
      fc.tuple(fc.constantFrom("+", "-", "*", "/", "??"), tie("number"), tie("number")).map(([name, one, other]) => ({ [name]: [one, other] })),
      fc.tuple(fc.constantFrom("sum", "min", "max", "count"), lists, tie("number")).map(([name, list, other]) => ({ [name]: [list, other] })),
      fc.tuple(days, days).map((both) => ({ daysBetween: both })),
      days.map((day) => ({ age: day })),
      ...(inRow ? [] : [fc.constant<Logic>({ count: read("/rows/*") }), fc.constant<Logic>({ count: read("/rows") })]),
      fc.tuple(tie("truth"), tie("number"), tie("number")).map((three) => ({ if: three })),
    ),
    truth: fc.oneof({ maxDepth: 2, withCrossShrink: true },
      fc.constant<Logic>(read("/yes")),
      fc.tuple(fc.constantFrom("<", "<=", "==", "!="), tie("number"), tie("number")).map(([name, one, other]) => ({ [name]: [one, other] })),
      fc.tuple(fc.constantFrom("present", "absent"), fc.oneof(lists, from(["/group"]))).map(([name, what]) => ({ [name]: what })),
      fc.tuple(fc.constantFrom("and", "or"), tie("truth"), tie("truth")).map(([name, one, other]) => ({ [name]: [one, other] })),
      tie("truth").map((truth) => ({ not: truth })),
    ),
  })).number;
}

const truths = (inRow: boolean): fc.Arbitrary<Logic> => fc.tuple(fc.constantFrom("<", "<=", ">", "!="), numbers(inRow), numbers(inRow)).map(([name, one, other]) => ({ [name]: [one, other] }));

const anyRules: fc.Arbitrary<Rules> = fc.record({
  computed: fc.subarray(TARGETS, { minLength: 1 }).chain((targets) => fc.tuple(...targets.map((target) => numbers(target.startsWith("/rows")))).map((values) => Object.fromEntries(targets.map((target, i) => [target, { value: values[i] ?? 0 }])))),
  assertions: fc.tuple(truths(false), truths(true)).map(([whole, row]) => [
    { id: "whole", holds: whole, at: ["/a", "/hid"], message: "Ändern Sie {a}." },
    { id: "row", holds: row, at: "/rows/*/n", message: "Ändern Sie {n}." },
  ]),
});

/** Rules that publishing takes: those that wait for themselves are among the generated ones, and left out. */
export const publishableRules: fc.Arbitrary<Rules> = anyRules.filter((rules) =>
  checkDefinition(definitionOf(ruledSchema, { rules }), neutralTypes).every(({ severity, code }) => severity !== "error" || code !== "definition/rule-cycle"));

const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const someNumber = fc.constantFrom<Json>(0, 1, 3, 5, 0.1, -2, "x");
const someDay = fc.constantFrom<Json>("2000-02-29", "2026-11-23", "2026-12-01", "2026-02-30");
const without = (members: { readonly [key: string]: Json | undefined }): Json => Object.fromEntries(Object.entries(members).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));

/** Answers to the schema; what is computed is given too, wrongly. */
export const ruledAnswers: fc.Arbitrary<Json> = fc.record({
  a: maybe(someNumber), b: maybe(someNumber), hid: maybe(someNumber), extra: maybe(someNumber), late: maybe(someNumber), c1: maybe(someNumber), c2: maybe(someNumber),
  day: maybe(someDay), until: maybe(someDay), yes: maybe(fc.boolean()),
  group: maybe(fc.oneof({ weight: 9, arbitrary: fc.record({ g: maybe(someNumber), gc: maybe(someNumber) }).map(without) }, { weight: 1, arbitrary: fc.constant<Json>("no group") })),
  rows: maybe(fc.array(fc.record({ n: maybe(someNumber), x: maybe(someNumber), on: maybe(someDay), rc: maybe(someNumber) }).map(without), { maxLength: 4 })),
}).map((members) => without(members));
