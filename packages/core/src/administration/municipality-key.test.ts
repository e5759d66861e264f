import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { agsOf, arsOf, districtKeyOf, keyKind, municipalityKeyFormat, municipalityLevels } from "./municipality-key.ts";

const germany = `${process.env["FORMGEBER_CORPORA"] ?? ""}/standards/data/ars/germany-ars_2026-06-30.csv`;

test("the AGS of an ARS leaves out the association", () => {
  expect(agsOf("146120000000")).toBe("14612000");
  expect(agsOf("146250240240")).toBe("14625240");
});

test("only a list leads from an AGS to its ARS", () => {
  const known = ["146120000000", "146255501080"];
  expect(arsOf("14625080", known)).toBe("146255501080");
  expect(arsOf("146255501080", known)).toBe("146255501080");
  expect(arsOf("14625081", known)).toBeUndefined();
});

test("a key is told by its length, and nothing else is a key", () => {
  expect(keyKind("146120000000")).toBe("ars");
  expect(keyKind("14612000")).toBe("ags");
  expect(["1461200", "14612000x", "", "1461200000000"].map(keyKind)).toEqual([undefined, undefined, undefined, undefined]);
});

test("the levels can be read from the key", () => {
  expect(municipalityLevels("146255501080")).toEqual({ state: "14", region: "6", district: "25", association: "5501", municipality: "080" });
  expect(["146255501080", "14625080"].map(districtKeyOf)).toEqual(["14625", "14625"]);
});

describe.skipIf(!existsSync(germany))("every municipality of Germany", () => {
  const keys = existsSync(germany) ? readFileSync(germany, "utf8").split("\n").slice(1).map((row) => row.split(",", 1)[0] ?? "").filter((key) => key !== "") : [];

  test("has a key that the format takes, in both forms", () => {
    expect(keys).toHaveLength(11_227);
    expect(keys.filter((key) => municipalityKeyFormat.check(key) !== undefined || municipalityKeyFormat.check(agsOf(key)) !== undefined)).toEqual([]);
  });

  test("has an AGS of its own", () => {
    expect(new Set(keys.map(agsOf)).size).toBe(keys.length);
  });
});
