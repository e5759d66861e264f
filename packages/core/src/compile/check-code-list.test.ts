import { expect, test } from "vitest";
import type { Json } from "../json/json.ts";
import { checkCodeList } from "./check-code-list.ts";
import fixtures from "./check-code-list.fixtures.json" with { type: "json" };

test.each(fixtures.broken)("$name", ({ list, found, severity = "error" }) => {
  const issues = checkCodeList({ ...fixtures.sound, ...list } as Json);
  expect(issues.map(({ code, location }) => `${code} ${location}`)).toEqual(found);
  expect(new Set(issues.map((issue) => issue.severity))).toEqual(new Set([severity]));
});

test("a list with columns, further values and validity has nothing to mend", () => {
  expect(checkCodeList(fixtures.sound as unknown as Json)).toEqual([]);
});

test.each([null, 7, "x", []])("%j is no code list", (nothing) => {
  expect(checkCodeList(nothing).map(({ code }) => code)).toEqual(["definition/code-list-shape"]);
});
