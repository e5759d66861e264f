import { valueAt } from "@formgeber/core";
import { locate } from "@formgeber/core/compile";
import { describe, expect, test } from "vitest";
import { checkerRules } from "../composition/compiler.ts";
import { rulesPage } from "./rules-page.testing.ts";
import { base, filesNamed, fixturesOf, issuesIn } from "./rule-fixtures.testing.ts";

describe(`the ${checkerRules.length} rules of the checker`, () => {
  test("are each in a file of their own, and every such file is a rule", () => {
    const codes = checkerRules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect([...filesNamed(".rule.ts").keys()].sort()).toEqual(codes.toSorted());
    expect([...filesNamed(".fixtures.json").keys()].sort()).toEqual(codes.toSorted());
  });

  test.each(checkerRules.map((rule) => [rule.code, rule] as const))("%s alone speaks of its faulty form, and nothing speaks of the mended one", async (code, rule) => {
    const fixtures = fixturesOf(rule);
    const issues = await issuesIn(fixtures.faulty, fixtures);
    expect(issues.map((issue) => `${issue.code} ${issue.severity} ${issue.location}`)).toEqual([`definition/${code} ${rule.severity} ${fixtures.at}`]);
    expect(await issuesIn(fixtures.mended, fixtures)).toEqual([]);
  });

  test.each(checkerRules.map((rule) => [rule.code, rule] as const))("%s says where it was broken, what was expected and found, and in the end what to do", async (_, rule) => {
    const fixtures = fixturesOf(rule);
    const [issue] = await issuesIn(fixtures.faulty, fixtures);
    const definition = { ...base, ...fixtures.faulty };
    const text = JSON.stringify(definition, undefined, 2);
    const { line, column } = locate(text, fixtures.at);
    const wanted = JSON.stringify(valueAt(definition, fixtures.at), undefined, 2).split("\n")[0] ?? "";
    expect((text.split("\n")[line - 1] ?? "").slice(column - 1).startsWith(wanted)).toBe(true);
    expect(issue?.expected).toMatch(/\S/);
    expect(issue?.found).toMatch(/\S/);
    expect(issue?.fix).toMatch(/^\p{Lu}.*[.)]$/su);
    for (const sentence of [rule.looksFor, rule.why]) expect(sentence).toMatch(/^\S.*\.$/s);
  });

  test("are described in docs/checker.md as they are", async () => {
    await expect(await rulesPage(checkerRules)).toMatchFileSnapshot("../../../../docs/checker.md");
  });
});
