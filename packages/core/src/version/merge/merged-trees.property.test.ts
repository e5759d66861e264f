import fc from "fast-check";
import { expect, test } from "vitest";
import { isArray, isObject, type Json } from "../../json/json.ts";
import { sameJson } from "../../json/same-json.ts";
import { child, isWithin, ROOT, valueAt, type Pointer } from "../../pointer/pointer.ts";
import { givenIn, givenTree } from "./given-tree.ts";
import { mergedTrees } from "./merged-trees.ts";

const word = fc.constantFrom("a", "b", "c", "d");
const group = fc.dictionary(word, fc.constantFrom("1", "2", "3"), { maxKeys: 3 });
const tree = fc.record({ name: word, town: word, group, rows: fc.array(group, { maxLength: 3 }), whole: fc.record({ one: word, two: word }) }, { requiredKeys: [] }) as fc.Arbitrary<Json>;
const merge = (base: Json, mine: Json, theirs: Json) => mergedTrees({ base, mine, theirs }, (pointer) => pointer === "/whole", ROOT);

test("where one side did nothing, the other side is the outcome", () => {
  fc.assert(fc.property(tree, tree, (base, changed) => {
    expect(merge(base, base, changed)).toEqual({ merged: changed, conflicts: [] });
    expect(merge(base, changed, base)).toEqual({ merged: changed, conflicts: [] });
    expect(merge(base, changed, changed)).toEqual({ merged: changed, conflicts: [] });
  }));
});

test("no word is lost: each value that a side put anew is in the outcome or in a conflict", () => {
  fc.assert(fc.property(tree, tree, tree, (base, mine, theirs) => {
    const { merged, conflicts } = merge(base, mine, theirs);
    const inMerged = new Set(leaves(merged).map(([, value]) => value));
    for (const [side, states] of [["mine", mine], ["theirs", theirs]] as const) {
      for (const [pointer, value] of leaves(states)) {
        if (valueAt(base, pointer) === value) continue;
        const told = conflicts.some((place) => isWithin(pointer, place)) || valueAt(merged, pointer) === value || (pointer.startsWith("/rows") && inMerged.has(value));
        expect(told, `${side} ${pointer} ${JSON.stringify(value)}`).toBe(true);
      }
    }
  }));
});

test("which side is mine decides only what stands at conflicts, and the order of rows that both added", () => {
  fc.assert(fc.property(tree, tree, tree, (base, mine, theirs) => {
    const [one, other] = [merge(base, mine, theirs), merge(base, theirs, mine)];
    expect([...one.conflicts].sort()).toEqual([...other.conflicts].sort());
    for (const [pointer, value] of leaves(one.merged)) {
      if (pointer.startsWith("/rows") || one.conflicts.some((place) => isWithin(pointer, place))) continue;
      expect(valueAt(other.merged, pointer)).toEqual(value);
    }
  }));
});

test("one answer is never mixed of both sides", () => {
  fc.assert(fc.property(tree, tree, tree, (base, mine, theirs) => {
    const whole = valueAt(merge(base, mine, theirs).merged, "/whole");
    expect([base, mine, theirs].some((state) => sameJson(valueAt(state, "/whole"), whole))).toBe(true);
  }));
});

test("a tree of what was given stands for the same answers, typing and choices", () => {
  const session = {
    answers: { name: "Kim", rows: [{ a: "1" }, {}], date: "2026-01-01" },
    typed: { "/rows/1/a": "x", "/date": { day: "1", month: "13", year: "" } },
    choices: { "/#~1anyOf": 1, "/rows/1/#~1oneOf": 0 },
  };
  expect(givenIn(givenTree(session))).toEqual(session);
});

function leaves(value: Json | undefined, pointer: Pointer = ROOT): readonly (readonly [Pointer, Json])[] {
  if (value === undefined) return [];
  if (isArray(value)) return value.flatMap((each, i) => leaves(each, child(pointer, i)));
  if (isObject(value)) return Object.entries(value).flatMap(([key, each]) => leaves(each, child(pointer, key)));
  return [[pointer, value]];
}
