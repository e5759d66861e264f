import { describe, expect, test } from "vitest";
import { columnWidths } from "./column-widths.ts";

describe("columnWidths", () => {
  test("gives every column its longest text and shares what is left over", () => {
    expect(columnWidths([{ least: 10, natural: 20 }, { least: 10, natural: 40 }], 80)).toEqual([30, 50]);
  });

  test("takes missing space where there is most above the longest word", () => {
    expect(columnWidths([{ least: 10, natural: 10 }, { least: 20, natural: 120 }], 80)).toEqual([10, 70]);
  });

  test("says when the longest words do not fit side by side", () => {
    expect(columnWidths([{ least: 50, natural: 60 }, { least: 40, natural: 60 }], 80)).toBeUndefined();
  });
});
