import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MigrationStep } from "../definition/migration.ts";
import type { Json } from "../json/json.ts";
import type { Pointer } from "../pointer/pointer.ts";
import { applyStep } from "./apply-step.ts";
import { inverseStep } from "./inverse-step.ts";
import { startMoving, type Moving } from "./moving.ts";

const start = (answers: Json, ...old: string[]): Moving => startMoving(answers, old as Pointer[]);
const after = (answers: Json, step: MigrationStep): Json => applyStep(start(answers), step).answers;
const traced = (answers: Json, step: MigrationStep, ...old: string[]) => applyStep(start(answers, ...old), step).traces;

describe("each step", () => {
  const cases: readonly (readonly [step: MigrationStep, before: Json, after: Json])[] = [
    [{ move: "/a", to: "/g/b" }, { a: 1 }, { g: { b: 1 } }],
    [{ move: "/g", to: "/h" }, { g: { b: 1, c: [2] } }, { h: { b: 1, c: [2] } }],
    [{ move: "/rows/*/a", to: "/rows/*/g/a" }, { rows: [{ a: 1 }, {}, { a: 3 }] }, { rows: [{ g: { a: 1 } }, {}, { g: { a: 3 } }] }],
    [{ move: "/rows/*/a", to: "/others/*/a" }, { rows: [{ b: 1 }, { a: 2, b: 2 }] }, { rows: [{ b: 1 }, { b: 2 }], others: [{}, { a: 2 }] }],
    [{ move: "/a", to: "/b" }, { a: 1, b: 2 }, { b: 2 }],
    [{ move: "/a", to: "/b" }, { c: 1 }, { c: 1 }],
    [{ drop: "/rows/*/a" }, { rows: [{ a: 1, b: 2 }, { a: 3 }] }, { rows: [{ b: 2 }, {}] }],
    [{ join: ["/first", "/last"], to: "/name" }, { first: "Ada", last: "Lovelace" }, { name: "Ada Lovelace" }],
    [{ join: ["/first", "/last"], to: "/last", with: ", " }, { first: "Ada", last: "L" }, { last: "Ada, L" }],
    [{ join: ["/first", "/last"], to: "/name" }, { last: "L" }, { name: "L" }],
    [{ join: ["/r/*/a", "/r/*/b"], to: "/r/*/c" }, { r: [{ a: "1", b: 2 }, { b: "3" }] }, { r: [{ c: "1 2" }, { c: "3" }] }],
    [{ split: "/name", to: ["/first", "/last"] }, { name: "Ada King Lovelace" }, { first: "Ada", last: "King Lovelace" }],
    [{ split: "/name", to: ["/first", "/last"] }, { name: "Ada" }, { first: "Ada" }],
    [{ split: "/name", to: ["/first", "/name"] }, { name: "Ada L" }, { first: "Ada", name: "L" }],
    [{ split: "/place", to: ["/code", "/town"], at: ", " }, { place: "01067, Dresden" }, { code: "01067", town: "Dresden" }],
    [{ convert: "/n", to: "integer" }, { n: "12" }, { n: 12 }],
    [{ convert: "/n", to: "integer" }, { n: "1.5" }, { n: "1.5" }],
    [{ convert: "/n", to: "number" }, { n: "1.5" }, { n: 1.5 }],
    [{ convert: "/n", to: "number" }, { n: "zwei" }, { n: "zwei" }],
    [{ convert: "/n/*", to: "string" }, { n: [1, true, "x"] }, { n: ["1", "true", "x"] }],
    [{ convert: "/n", to: "boolean" }, { n: "true" }, { n: true }],
    [{ map: "/art", values: { alt: "neu", "3": "drei" } }, { art: "alt" }, { art: "neu" }],
    [{ map: "/arten/*", values: { alt: "neu", "3": "drei" } }, { arten: ["alt", 3, "bleibt"] }, { arten: ["neu", "drei", "bleibt"] }],
    [{ default: "/r/*/a", value: "x" }, { r: [{}, { a: "y" }] }, { r: [{ a: "x" }, { a: "y" }] }],
    [{ wrap: "/dog", to: "/dogs" }, { dog: { name: "B" } }, { dogs: [{ name: "B" }] }],
    [{ wrap: "/tag" }, { tag: "x" }, { tag: ["x"] }],
    [{ unwrap: "/dogs", to: "/dog" }, { dogs: [{ name: "B" }, { name: "R" }] }, { dog: { name: "B" } }],
    [{ unwrap: "/tag" }, { tag: ["x"] }, { tag: "x" }],
    [{ unwrap: "/dogs", to: "/dog" }, { dogs: [] }, {}],
  ];
  test.each(cases)("%j makes of %j %j", (step, before, expected) => expect(after(before, step)).toEqual(expected));
});

describe("an old answer is followed", () => {
  test("with the group it lies in", () => {
    expect(traced({ g: { a: 1 } }, { move: "/g", to: "/h" }, "/g/a")).toEqual([{ old: "/g/a", now: ["/h/a"], changed: false }]);
  });
  test("to both places of a split", () => {
    expect(traced({ n: "a b" }, { split: "/n", to: ["/x", "/y"] }, "/n")).toEqual([{ old: "/n", now: ["/x", "/y"], changed: true }]);
  });
  test("from both places of a join", () => {
    expect(traced({ a: "1", b: "2" }, { join: ["/a", "/b"], to: "/c" }, "/a", "/b").map(({ now }) => now)).toEqual([["/c"], ["/c"]]);
  });
  test("out of the answers, with the reason", () => {
    expect(applyStep(start({ a: 1 }, "/a"), { drop: "/a", because: "So." }, "/at").traces).toEqual([{ old: "/a", now: [], changed: false, loss: { reason: "declared", because: "/at/because" } }]);
    expect(traced({ a: 1, b: 2 }, { move: "/a", to: "/b" }, "/a", "/b").map(({ now, loss }) => [now, loss?.reason])).toEqual([[[], "place-taken"], [["/b"], undefined]]);
  });
  test("into the first row and out of it", () => {
    expect(traced({ d: { a: 1 } }, { wrap: "/d", to: "/ds" }, "/d/a")[0]?.now).toEqual(["/ds/0/a"]);
    expect(traced({ ds: [{ a: 1 }, { a: 2 }] }, { unwrap: "/ds", to: "/d" }, "/ds/0/a", "/ds/1/a").map(({ now }) => now)).toEqual([["/d/a"], []]);
  });
});

const key = fc.constantFrom("a", "b", "c");
const tree = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof({ depthSize: "small" }, fc.constantFrom<Json>("x", "y z", 1, true), fc.dictionary(key, tie("value"), { minKeys: 1, maxKeys: 3 }), fc.array(fc.dictionary(key, fc.constantFrom<Json>("x", 2), { maxKeys: 2 }), { minLength: 1, maxLength: 3 })),
})).value;
const answers = fc.dictionary(key, tree, { maxKeys: 3 }) as fc.Arbitrary<Json>;
const invertible: fc.Arbitrary<MigrationStep> = fc.oneof(
  fc.constantFrom<MigrationStep>({ move: "/a", to: "/z" }, { move: "/a/b", to: "/z/y" }, { move: "/a/*/b", to: "/a/*/z" }, { wrap: "/a", to: "/z" }, { wrap: "/b" }),
  fc.constantFrom<MigrationStep>({ split: "/a", to: ["/y", "/z"] }, { split: "/a/b", to: ["/a/y", "/a/z"], at: "z" }, { map: "/a", values: { x: "X", "y z": "Y" } }),
);

test("a step and its inverse leave answers as they were", () => {
  fc.assert(fc.property(answers, invertible, (before, step) => {
    const inverse = inverseStep(step);
    expect(inverse).toBeDefined();
    if (inverse) expect(after(after(before, step), inverse)).toEqual(before);
  }), { numRuns: 500 });
});

test("steps that leave out what would be needed have no inverse", () => {
  expect([{ drop: "/a" }, { join: ["/a", "/b"], to: "/c" }, { default: "/a", value: 1 }, { map: "/a", values: { x: "z", y: "z" } }].map(inverseStep)).toEqual([undefined, undefined, undefined, undefined]);
});
