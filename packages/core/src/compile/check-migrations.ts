import type { Migration, MigrationStep } from "../definition/migration.ts";
import type { DefinitionIssue } from "../issue/issue.ts";
import { isArray, isObject, type Json } from "../json/json.ts";
import { sameJson } from "../json/same-json.ts";
import { isWithin } from "../pointer/pointer.ts";
import { compareVersions, isAbove, isInRange } from "../version/semantic-version.ts";
import { namesAnswer, type Subject } from "./definition-subject.ts";
import { finding } from "./finding.ts";

/** Declared steps for drafts of earlier versions go upwards, are reached, keep rows together, and end at answers of this form. */
export function checkMigrations(subject: Subject): readonly DefinitionIssue[] {
  const { migrations = [] } = subject.definition;
  return migrations.flatMap((migration, i) => [
    ...versionIssues(subject, migrations, i),
    ...migration.steps.flatMap((step, k) => [
      ...rowIssues(step, `/migrations/${i}/steps/${k}`),
      ...targetIssues(subject, step, laterSteps(subject.definition.version, migrations, i, k), `/migrations/${i}/steps/${k}`),
    ]),
  ]);
}

function versionIssues({ definition: { version } }: Subject, migrations: readonly Migration[], i: number): readonly DefinitionIssue[] {
  const { from, to } = migrations[i] ?? { from: "" };
  const at = `/migrations/${i}`;
  const target = to ?? version;
  const issue = (where: string, expected: string, found: string, fix: string) => finding("error", "migration-version", at + where, expected, found, fix);
  if (compareVersions(target, version) > 0) return [issue("/to", `at most ${version}, the version of this definition`, target, "Lower it, or raise the version of the definition.")];
  if (!isAbove(target, from)) return [issue(to === undefined ? "/from" : "/to", `a step upwards from ${from}`, target, "Name only versions that lie below the one the steps lead to.")];
  const earlier = migrations.slice(0, i).find((other) => other.from === from || (other.from.includes("x") && isInRange(from.replaceAll("x", "0"), other.from) && other.from.length <= from.length));
  return earlier === undefined ? [] : [issue("/from", "versions that no entry before it takes", `"${from}", which "${earlier.from}" takes`, "Put the more exact entry first, or remove one of the two.")];
}

/** Steps that go on with what a step has made. */
function laterSteps(version: string, migrations: readonly Migration[], i: number, k: number): readonly MigrationStep[] {
  const { steps = [], to = version } = migrations[i] ?? {};
  const next = migrations.findIndex(({ from }) => isInRange(to, from));
  return [...steps.slice(k + 1), ...(next > i ? [...(migrations[next]?.steps ?? []), ...laterSteps(version, migrations, next, Infinity)] : [])];
}

function rowIssues(step: MigrationStep, at: string): readonly DefinitionIssue[] {
  const sources = sourcesOf(step);
  const rows = starsOf(sources[0]?.pattern ?? "");
  const uneven = [...sources.slice(1), ...targetsOf(step)].find(({ pattern }) => starsOf(pattern) !== rows);
  const rowItself = "convert" in step || "map" in step ? undefined : [...sources, ...targetsOf(step)].find(({ pattern }) => pattern.endsWith("/*"));
  return [
    ...(uneven === undefined ? [] : [finding("error", "migration-rows", at + uneven.at, `as many "*" as "${sources[0]?.pattern ?? ""}"`, `"${uneven.pattern}"`, "Write a \"*\" for each list the answer lies in; use wrap and unwrap to go into a list and out of it.")]),
    ...(rowItself === undefined ? [] : [finding("error", "migration-rows", at + rowItself.at, "an answer, a group or a list", `"${rowItself.pattern}", each row of a list`, "Name the list, or what is in its rows.")]),
  ];
}

function targetIssues(subject: Subject, step: MigrationStep, later: readonly MigrationStep[], at: string): readonly DefinitionIssue[] {
  const taken = later.flatMap(sourcesOf).map(({ pattern }) => pattern);
  return targetsOf(step).flatMap((target) => {
    if (taken.some((pattern) => isWithin(pattern, target.pattern) || isWithin(target.pattern, pattern))) return [];
    if (!namesAnswer(subject, target.pattern)) {
      return [finding("error", "migration-leads-nowhere", at + target.at, "an answer of this form, or one that a later step takes on", `"${target.pattern}"`, "Correct the pattern, or use drop with a reason.")];
    }
    return target.values.flatMap(({ value, at: where }) => (isPossible(subject, target.pattern, value) ? [] : [
      finding("error", "migration-value", at + where, `a value that "${target.pattern}" takes`, JSON.stringify(value), "Write a value of its type, one of its choices where it has some."),
    ]));
  });
}

interface Named {
  readonly pattern: string;
  /** Where it stands in the step. */
  readonly at: string;
}

interface Target extends Named {
  readonly values: readonly { readonly value: Json; readonly at: string }[];
}

function sourcesOf(step: MigrationStep): readonly Named[] {
  if ("join" in step) return step.join.map((pattern, i) => ({ pattern, at: `/join/${i}` }));
  const [keyword = "", pattern] = Object.entries(step).find(([key]) => ["move", "drop", "split", "convert", "map", "default", "wrap", "unwrap"].includes(key)) ?? [];
  return typeof pattern === "string" ? [{ pattern, at: `/${keyword}` }] : [];
}

function targetsOf(step: MigrationStep): readonly Target[] {
  const [source] = sourcesOf(step);
  const target = (pattern: string, at: string, values: Target["values"] = []): Target => ({ pattern, at, values });
  if ("drop" in step || source === undefined) return [];
  if ("split" in step) return step.to.map((pattern, i) => target(pattern, `/to/${i}`));
  if ("convert" in step) return [target(step.convert, source.at)];
  if ("map" in step) return [target(step.map, source.at, Object.entries(step.values).map(([old, value]) => ({ value, at: `/values/${old.replaceAll("~", "~0").replaceAll("/", "~1")}` })))];
  if ("default" in step) return [target(step.default, source.at, [{ value: step.value, at: "/value" }])];
  return [step.to === undefined ? target(source.pattern, source.at) : target(step.to, "/to")];
}

function isPossible({ answers }: Subject, pattern: string, value: Json): boolean {
  const answer = answers.find(({ node }) => node.pattern === pattern);
  if (answer === undefined) return true;
  const { types, choices } = answer.facts;
  if (choices !== undefined) return choices.some((choice) => sameJson(choice.value, value));
  if (types.length === 0 || isObject(value) || isArray(value)) return true;
  return types.includes(typeof value) || (typeof value === "number" && Number.isInteger(value) && types.includes("integer"));
}

function starsOf(pattern: string): number {
  return pattern.split("/").filter((part) => part === "*").length;
}
