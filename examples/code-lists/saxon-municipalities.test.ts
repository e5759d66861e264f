import { existsSync, readFileSync } from "node:fs";
import type { CodeList } from "@formgeber/core";
import { agsOf, arsOf, districtKeyOf, municipalityKeyFormat } from "@formgeber/core/administration";
import { describe, expect, test } from "vitest";
import districtList from "./saxon-districts.codelist.json" with { type: "json" };
import municipalityList from "./saxon-municipalities.codelist.json" with { type: "json" };

// JSON modules do not know which texts are roles.
const municipalities = municipalityList as unknown as CodeList;
const districts: CodeList = districtList;
const keys = municipalities.entries.map(({ code }) => code);
const source = `${process.env["FORMGEBER_CORPORA"] ?? ""}/standards/data/ars/saxony-municipalities_2026-06-30.csv`;

describe("the municipalities of Saxony", () => {
  test("are 418, each with a key and a name of its own", () => {
    expect(keys).toHaveLength(418);
    expect(new Set(keys).size).toBe(418);
    expect(new Set(municipalities.entries.map(({ label }) => label)).size).toBe(418);
  });

  test("have keys of Saxony that the format takes", () => {
    expect(keys.filter((key) => !key.startsWith("14") || municipalityKeyFormat.check(key) !== undefined)).toEqual([]);
  });

  test("are found by their older keys too", () => {
    expect(keys.filter((key) => arsOf(agsOf(key), keys) !== key)).toEqual([]);
  });

  test("lie in the 13 districts, as their keys say", () => {
    expect([...new Set(keys.map(districtKeyOf))].toSorted()).toEqual(districts.entries.map(({ code }) => code));
  });

  test("have both official names where Sorbian is spoken", () => {
    expect(municipalities.entries.filter(({ labels }) => labels?.["hsb"] !== undefined)).toHaveLength(42);
    expect(municipalities.entries.find(({ code }) => code === "146250020020")).toMatchObject({ label: "Bautzen / Budyšin", labels: { hsb: "Budyšin / Bautzen" } });
  });
});

test.skipIf(!existsSync(source))("the list of the Federal Statistical Office has the same keys and names", () => {
  const rows = readFileSync(source, "utf8").split("\n").slice(1).flatMap((row) => /^(\d{12}),(\d{8}),"?([^",]+)/.exec(row) ?? []);
  const official = Array.from({ length: rows.length / 4 }, (_, i) => rows.slice(i * 4 + 1, i * 4 + 4));
  const wrong = official.filter(([ars = "", ags = "", name = ""]) => {
    const entry = municipalities.entries.find(({ code }) => code === ars);
    return entry === undefined || agsOf(ars) !== ags || !entry.label.startsWith(name.split(" / ")[0] ?? "");
  });
  expect([official.length, wrong]).toEqual([418, []]);
});
