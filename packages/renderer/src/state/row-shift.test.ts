import { pointerOf } from "@formgeber/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { afterInsertion, afterRemoval } from "./row-shift.ts";

const repeat = pointerOf(["a", 2, "rows"]);

test("answers outside the repeat stay where they are", () => {
  for (const pointer of [pointerOf(["a"]), repeat, pointerOf(["a", 2, "rowsToo", 1]), pointerOf(["a", 3, "rows", 1])]) {
    expect(afterRemoval(repeat, 0)(pointer)).toBe(pointer);
    expect(afterInsertion(repeat, 0)(pointer)).toBe(pointer);
  }
});

test("what is in the row goes with it", () => {
  expect(afterRemoval(repeat, 1)(pointerOf(["a", 2, "rows", 1, "b", 0]))).toBeUndefined();
});

test("putting a row back where it was brings every other answer back to its place", () => {
  fc.assert(fc.property(fc.nat(20), fc.nat(20), fc.array(fc.oneof(fc.string(), fc.nat(9)), { maxLength: 3 }), (index, row, rest) => {
    fc.pre(row !== index);
    const pointer = pointerOf(["a", 2, "rows", row, ...rest]);
    const moved = afterRemoval(repeat, index)(pointer);
    expect(moved && afterInsertion(repeat, index)(moved)).toBe(pointer);
  }));
});
