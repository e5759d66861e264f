import { describe, expect, test } from "vitest";
import { Sheet } from "../pen/sheet.ts";
import { paginate } from "./paginate.ts";
import type { Strip } from "./strip.ts";

const area = { top: 100, bottom: 200 };

/** Strips by name and height; where each was drawn, as "name@page:top". */
function placed(strips: readonly (Partial<Strip> & { name: string; height: number })[]): string[] {
  const drawn: string[] = [];
  const sheets: Sheet[] = [];
  const add = (): Sheet => {
    const sheet = new Sheet(sheets.length);
    sheets.push(sheet);
    return sheet;
  };
  const drawing = (name: string) => (sheet: Sheet, top: number): void => void drawn.push(`${name}@${String(sheet.page)}:${String(top)}`);
  paginate(
    strips.map(({ name, head, ...strip }) => ({
      gap: 0,
      keepsNext: false,
      draw: drawing(name),
      ...(head === undefined ? {} : { head: { ...head, draw: drawing("head") } }),
      ...strip,
    })),
    area,
    add,
  );
  return drawn;
}

describe("paginate", () => {
  test("puts strips one below the other and goes on to the next page when one is full", () => {
    expect(placed([{ name: "a", height: 60 }, { name: "b", height: 40 }, { name: "c", height: 1 }])).toEqual(["a@0:100", "b@0:160", "c@1:100"]);
  });

  test("drops the gap above a strip that opens a page", () => {
    expect(placed([{ name: "a", height: 50, gap: 7 }, { name: "b", height: 30, gap: 7 }, { name: "c", height: 30, gap: 7 }])).toEqual(["a@0:100", "b@0:157", "c@1:100"]);
  });

  test("never leaves a strip that keeps the next at the foot of a page", () => {
    expect(placed([{ name: "text", height: 60 }, { name: "heading", height: 20, keepsNext: true }, { name: "row", height: 30 }])).toEqual(["text@0:100", "heading@1:100", "row@1:120"]);
  });

  test("gives up keeping together what is taller than a page", () => {
    expect(placed([{ name: "a", height: 10 }, { name: "b", height: 60, keepsNext: true }, { name: "c", height: 60 }])).toEqual(["a@0:100", "b@0:110", "c@1:100"]);
  });

  test("repeats the head of a table on the page where the table goes on", () => {
    const head: Strip = { height: 15, gap: 0, keepsNext: true, draw: () => undefined };
    expect(placed([{ name: "row", height: 80, head }, { name: "row", height: 80, head }])).toEqual(["row@0:100", "head@1:100", "row@1:115"]);
  });

  test("adds one page when there is nothing to place", () => {
    const sheets: Sheet[] = [];
    paginate([], area, () => {
      const sheet = new Sheet(sheets.length);
      sheets.push(sheet);
      return sheet;
    });
    expect(sheets).toHaveLength(1);
  });
});
