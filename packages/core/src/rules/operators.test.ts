import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../json/json.ts";
import { evaluateLogic } from "./evaluate-logic.ts";
import { operators } from "./operators.ts";
import fixtures from "./operators.fixtures.json" with { type: "json" };

const day = "2026-11-23";
const page = readFileSync(new URL("../../../../docs/rules.md", import.meta.url), "utf8");

const cases = (fixtures.cases as readonly { readonly logic: Json; readonly gives?: Json }[]).map(({ logic, gives }) => [JSON.stringify(logic), gives] as const);

test.each(cases)("%s gives %j", (logic, gives) => {
  expect(evaluateLogic(JSON.parse(logic) as Json, fixtures.answers as Json, { day })).toEqual(gives);
});

test("every operator has a case", () => {
  const tried = new Set(cases.flatMap(([logic]) => Object.keys(JSON.parse(logic) as object)));
  expect(Object.keys(operators).filter((name) => !tried.has(name))).toEqual([]);
});

describe("docs/rules.md", () => {
  const answers = JSON.parse(/```json answers\n([\s\S]*?)```/.exec(page)?.[1] ?? "null") as Json;
  const rows = Array.from(page.matchAll(/^\| `([^`]+)` \| .* \| `(\{.*\})` \| (?:`(.*)`|absent) \|$/gm), ([, name = "", logic = "", gives]) => ({ name, logic, gives }));

  test.each(rows)("$logic gives $gives", ({ name, logic, gives }) => {
    expect(Object.keys(JSON.parse(logic) as object)).toEqual([name]);
    expect(evaluateLogic(JSON.parse(logic) as Json, answers, { day })).toEqual(gives === undefined ? undefined : JSON.parse(gives));
  });

  test("has a row for every operator, and for no other", () => {
    expect([...new Set(rows.map(({ name }) => name))].toSorted()).toEqual(["var", ...Object.keys(operators)].toSorted());
  });
});

const anyDay = fc.date({ min: new Date("0100-01-01"), max: new Date("9900-01-01"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const run = (logic: Json) => evaluateLogic(logic, {}, { day });

test("adding the days between two days leads from one to the other", () => {
  fc.assert(fc.property(anyDay, anyDay, (from, to) => {
    expect(run({ addDays: [from, { daysBetween: [from, to] }] })).toBe(to);
    expect(run({ daysBetween: [from, to] })).toBe(Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
  }));
});

const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

test("amounts are reckoned as whole cents would be", () => {
  fc.assert(fc.property(fc.array(cents, { minLength: 1 }), (amounts) => {
    const total = amounts.reduce((sum, each) => sum + each, 0);
    const numbers = amounts.map((each) => each / 100);
    expect(run({ sum: [numbers] })).toBe(total / 100 + 0);
    expect(run({ "+": numbers })).toBe(total / 100 + 0);
  }));
  fc.assert(fc.property(cents, cents, (a, b) => {
    expect(run({ "-": [{ "+": [a / 100, b / 100] }, b / 100] })).toBe(a / 100 + 0);
    expect(run({ round: [{ "*": [a / 100, b / 100] }, 4] })).toBe(Number(`${BigInt(a) * BigInt(b)}e-4`) + 0);
  }));
});
