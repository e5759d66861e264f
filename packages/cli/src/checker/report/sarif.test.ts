import { isObject, type Json } from "@formgeber/core";
import { schemaFindings } from "@formgeber/core/compile";
import { expect, test } from "vitest";
import type { PlacedIssue } from "../../composition/check-form.ts";
import { checkerRules } from "../../composition/compiler.ts";
import structure from "./sarif-structure.fixtures.json" with { type: "json" };
import { sarif } from "./sarif.ts";

const issue: PlacedIssue = { path: "forms/my form.form.json", code: "definition/empty-page", location: "/layout/1/show", severity: "warning", line: 7, column: 12, expected: "an answer", found: "notes", fix: "Move them." };
const log = (issues: readonly PlacedIssue[]): Json => JSON.parse(sarif([{ path: issue.path, issues }])) as Json;

test("a log is built as SARIF 2.1.0 says, with or without findings", () => {
  for (const issues of [[], [issue, { ...issue, code: "definition/code-list-shape", severity: "error" as const }]]) expect(schemaFindings(structure, log(issues), "x")).toEqual([]);
});

test("a finding names its rule, its place in the file and what to do", () => {
  const text = JSON.stringify(log([issue]));
  expect(text).toContain('"region":{"startLine":7,"startColumn":12}');
  expect(text).toContain('"uri":"forms/my%20form.form.json"');
  expect(text).toContain("Move them.");
  expect(text).toContain(`"ruleIndex":${checkerRules.findIndex(({ code }) => code === "empty-page")}`);
});

test("every rule has help with a link to its anchor", () => {
  const parsed = log([]);
  expect(isObject(parsed)).toBe(true);
  for (const { code } of checkerRules) expect(JSON.stringify(parsed)).toContain(`docs/checker.md#${code}"`);
});
