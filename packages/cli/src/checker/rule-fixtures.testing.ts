import { readdirSync, readFileSync } from "node:fs";
import type { CodeList, DefinitionIssue, Json, Rule } from "@formgeber/core";
import { allIssues, checkerRules } from "../composition/compiler.ts";

/** The fixtures of a rule: members of a definition that break it, and the same mended. What is absent stands in the base form. */
export interface RuleFixtures {
  /** Pointer at which the rule speaks. */
  readonly at: string;
  readonly faulty: { readonly [member: string]: Json };
  readonly mended: { readonly [member: string]: Json };
  /** Code lists at hand. */
  readonly codeLists?: readonly CodeList[];
}

const packages = new URL("../../../", import.meta.url);
const FOLDERS = ["core/src/compile/rules", "export-xml/src/rules"];

export const base = read("core/src/compile/rules/base.form.json") as { readonly [member: string]: Json };

/** Files of rules or fixtures by the code they are named after. */
export function filesNamed(ending: string): ReadonlyMap<string, string> {
  return new Map(FOLDERS.flatMap((folder) => readdirSync(new URL(folder, packages), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => [(file.split(/[/\\]/).at(-1) ?? "").slice(0, -ending.length), `${folder}/${file}`] as const)));
}

/** @throws when the rule has none */
export function fixturesOf({ code }: Rule): RuleFixtures {
  const file = filesNamed(".fixtures.json").get(code);
  if (file === undefined) throw new Error(`expected ${code}.fixtures.json beside ${code}.rule.ts; found none. Add a form that breaks the rule and the same form mended.`);
  return read(file) as RuleFixtures;
}

/** Everything the checker says about a form of fixtures, rules that speak when asked included. */
export function issuesIn(members: RuleFixtures["faulty"], { codeLists = [] }: RuleFixtures): Promise<readonly DefinitionIssue[]> {
  const asked = checkerRules.filter(({ optIn }) => optIn === true).map(({ code }) => code);
  return allIssues({ ...base, ...members }, Object.fromEntries(codeLists.map((list) => [list.uri, list])), { asked });
}

// Not parseUntrusted: the key it refuses is what one rule is about.
function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, packages), "utf8"));
}
