import { sameJson } from "../../json/same-json.ts";
import type { Json } from "../../json/json.ts";
import { isWithin } from "../../pointer/pointer.ts";
import { isIn, type AnswerFacts, type Assertions } from "./answer-facts.ts";
import type { Change, ChangeCode, Concern, Effect } from "./change.ts";
import type { DeclaredFates } from "./declared-fates.ts";

type Facts = ReadonlyMap<string, AnswerFacts>;

const OF_DATA: readonly Concern[] = ["answers", "screen"];
const OF_ALL: readonly Concern[] = ["answers", "screen", "pdf"];

/** What is different in which answers there are, when they are asked for, and which values they take. */
export function diffAnswers(before: Facts, after: Facts, declared: DeclaredFates): readonly Change[] {
  const gone = topmost([...before.keys()].filter((pattern) => !after.has(pattern)), before);
  const come = topmost([...after.keys()].filter((pattern) => !before.has(pattern)), after);
  const moves = movesAmong(gone, come, before, after, declared);
  const both = [...before.values()].flatMap((old): readonly (readonly [AnswerFacts, AnswerFacts])[] => {
    const now = after.get(old.pattern);
    return now === undefined ? [] : [[old, now]];
  });
  const replaced = both.filter(([old, now]) => old.kind !== now.kind).map(([{ pattern }]) => pattern);
  return [
    ...gone.filter((pattern) => !moves.has(pattern)).map((pattern) => change("answer-removed", pattern, OF_ALL, "breaking", before.get(pattern))),
    ...[...moves].map(([from, to]) => ({ ...change("answer-moved", from, OF_ALL, "breaking", after.get(to)), facts: { to, declared: declared.moved(from) === to ? "declared" : `not declared; to keep the answers of drafts, add {"move": "${from}", "to": "${to}"} to migrations` } })),
    ...come.filter((pattern) => ![...moves.values()].includes(pattern)).map((pattern) => added(pattern, before, after)),
    ...both.filter(([{ pattern }]) => !replaced.some((one) => pattern !== one && isWithin(pattern, one))).flatMap(([old, now]) => compare(old, now, before)),
  ];
}

function change(code: ChangeCode, pattern: string, concerns: readonly Concern[], answers: Effect, facts: AnswerFacts | undefined, said: Change["facts"] = {}): Change {
  return { code, pattern, concerns, answers, xml: "none", facts: said, ...(facts && { location: `/schema${facts.location.slice(1)}` }) };
}

/** Those whose parent is not among them. */
function topmost(patterns: readonly string[], facts: Facts): readonly string[] {
  return patterns.filter((pattern) => !patterns.includes(facts.get(pattern)?.parent ?? ""));
}

/** Declared moves, and answers of the same name that say the same elsewhere. */
function movesAmong(gone: readonly string[], come: readonly string[], before: Facts, after: Facts, declared: DeclaredFates): ReadonlyMap<string, string> {
  const moves = new Map<string, string>();
  for (const from of gone) {
    const named = declared.moved(from);
    const alike = come.filter((to) => to.slice(to.lastIndexOf("/")) === from.slice(from.lastIndexOf("/")) && isSame(before.get(from), after.get(to)));
    const to = named ?? (alike.length === 1 ? alike[0] : undefined);
    if (to !== undefined && after.has(to)) moves.set(from, to);
  }
  return moves;
}

function isSame(a: AnswerFacts | undefined, b: AnswerFacts | undefined): boolean {
  const content = (facts: AnswerFacts | undefined): Json => (facts === undefined ? null : [...facts.cases.values()].map((each) => ({ ...each, types: each.types ?? null, options: each.options ?? null })));
  return a?.kind === b?.kind && sameJson(content(a), content(b));
}

function added(pattern: string, before: Facts, after: Facts): Change {
  const facts = after.get(pattern);
  const parent = before.get(facts?.parent ?? "");
  const isRequired = facts?.required.has("") === true;
  const presence = facts?.cases.has("") === false ? "under a condition" : isRequired ? "required" : (facts?.required.size ?? 0) > 0 ? "required under a condition" : "optional";
  // Under a name that was free before, anything may stand already; what took any object looked at none of its members.
  const isSafe = parent !== undefined && !parent.open && parent.kind !== "value" && facts?.cases.get("")?.others["false"] === undefined;
  return change("answer-added", pattern, OF_ALL, isSafe ? "additive" : "breaking", facts, { presence });
}

function compare(old: AnswerFacts, now: AnswerFacts, before: Facts): readonly Change[] {
  const { pattern } = old;
  if (old.kind !== now.kind) return [change("type-changed", pattern, OF_ALL, "breaking", now, { before: old.kind, after: now.kind })];
  return [...compareCases(old, now, before), ...compareRequired(old, now)];
}

function compareCases(old: AnswerFacts, now: AnswerFacts, before: Facts): readonly Change[] {
  const { pattern } = old;
  const [always, alwaysNow] = [old.cases.get(""), now.cases.get("")];
  if (always === undefined && alwaysNow !== undefined) {
    const isWider = [...old.cases.values()].every((each) => compareAssertions(pattern, each, alwaysNow, now).every(({ answers }) => answers !== "breaking"));
    return [change("answer-always", pattern, OF_ALL, isWider && now.cases.size === 1 ? "additive" : "breaking", now)];
  }
  return [
    ...[...now.cases].flatMap(([condition, said]) => {
      const was = old.cases.get(condition);
      if (was !== undefined) return compareAssertions(pattern, was, said, now);
      if (alwaysNow !== undefined && isSilent(said)) return [];
      const isNewBranch = branchesOf(condition).some(({ holder, values }) => values.length > 0 && values.every((value) => before.get(holder)?.cases.get("")?.options?.includes(value) === false));
      if (isNewBranch) return [];
      return [change(alwaysNow === undefined ? "condition-changed" : "condition-added", pattern, OF_ALL, "breaking", now)];
    }),
    ...[...old.cases].flatMap(([condition, said]) => {
      if (now.cases.has(condition) || (alwaysNow !== undefined && isSilent(said))) return [];
      return [change(alwaysNow === undefined ? "condition-changed" : "condition-removed", pattern, OF_ALL, alwaysNow === undefined ? "breaking" : "compatible", now)];
    }),
  ].filter((one, i, all) => all.findIndex((other) => JSON.stringify(one) === JSON.stringify(other)) === i);
}

function isSilent({ types, limits, options, others }: Assertions): boolean {
  return types === undefined && options === undefined && Object.keys(limits).length === 0 && Object.keys(others).length === 0;
}

/** The discriminators a condition asks: where they stand, and which of their values make it hold. */
function branchesOf(condition: string): readonly { readonly holder: string; readonly values: readonly string[] }[] {
  return condition.split(" and ").flatMap((one) => {
    const [, pattern, key, values] = /^(\S*) (\S+) in (.*)$/.exec(one) ?? [];
    return pattern === undefined || key === undefined || values === undefined ? [] : [{ holder: `${pattern}/${key}`, values: listed(values) }];
  });
}

function listed(values: string): readonly string[] {
  const all = JSON.parse(`[${values}]`) as readonly Json[];
  return all.map((value) => JSON.stringify(value));
}

function compareRequired(old: AnswerFacts, now: AnswerFacts): readonly Change[] {
  const { pattern } = old;
  if (now.required.has("")) return old.required.has("") ? [] : [change("answer-required", pattern, OF_DATA, "additive", now, { when: "" })];
  const [more, less] = [[...now.required].some((one) => !old.required.has(one)), [...old.required].some((one) => !now.required.has(one))];
  if (old.required.has("")) return [change("answer-optional", pattern, OF_DATA, "compatible", now, { when: more ? " but under a condition" : "" })];
  return [
    ...(more ? [change("answer-required", pattern, OF_DATA, "additive", now, { when: " under a condition" })] : []),
    ...(less ? [change("answer-optional", pattern, OF_DATA, "compatible", now, { when: " under a condition" })] : []),
  ];
}

function compareAssertions(pattern: string, old: Assertions, now: Assertions, facts: AnswerFacts): readonly Change[] {
  return [...compareTypes(pattern, old, now, facts), ...compareLimits(pattern, old, now, facts), ...compareOptions(pattern, old, now, facts), ...compareOthers(pattern, old, now, facts)];
}

function compareTypes(pattern: string, { types: old }: Assertions, { types: now }: Assertions, facts: AnswerFacts): readonly Change[] {
  const said = { before: (old ?? ["any"]).join(" or "), after: (now ?? ["any"]).join(" or ") };
  if (said.before === said.after) return [];
  const isWider = now === undefined || old?.every((type) => isIn(type, now)) === true;
  return [change(isWider ? "type-widened" : "type-changed", pattern, OF_ALL, isWider ? "compatible" : "breaking", facts, said)];
}

function compareLimits(pattern: string, { limits: old }: Assertions, { limits: now }: Assertions, facts: AnswerFacts): readonly Change[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((keyword) => old[keyword] !== now[keyword]).map((keyword) => {
    const [was, is] = [old[keyword], now[keyword]];
    const isUpper = /max/i.test(keyword);
    const isNarrower = is !== undefined && (was === undefined || (isUpper ? is < was : is > was));
    return change(isNarrower ? "limit-narrowed" : "limit-widened", pattern, OF_DATA, isNarrower ? "breaking" : "compatible", facts, { keyword, before: was ?? null, after: is ?? null });
  });
}

function compareOptions(pattern: string, { options: old }: Assertions, { options: now }: Assertions, facts: AnswerFacts): readonly Change[] {
  if (old === undefined && now === undefined) return [];
  if (old === undefined) return [change("rule-added", pattern, OF_ALL, "breaking", facts, { keyword: "a closed choice" })];
  if (now === undefined) return [change("rule-removed", pattern, OF_ALL, "compatible", facts, { keyword: "the closed choice" })];
  const values = (texts: readonly string[]): Json => texts.map((text) => JSON.parse(text) as Json);
  const [more, less] = [now.filter((one) => !old.includes(one)), old.filter((one) => !now.includes(one))];
  return [
    ...(more.length > 0 ? [change("options-added", pattern, OF_ALL, "additive", facts, { values: values(more) })] : []),
    ...(less.length > 0 ? [change("options-removed", pattern, OF_ALL, "breaking", facts, { values: values(less) })] : []),
  ];
}

function compareOthers(pattern: string, { others: old }: Assertions, { others: now }: Assertions, facts: AnswerFacts): readonly Change[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((keyword) => old[keyword] !== now[keyword]).map((keyword) => {
    const code = old[keyword] === undefined ? "rule-added" : now[keyword] === undefined ? "rule-removed" : "rule-changed";
    return change(code, pattern, OF_DATA, code === "rule-removed" ? "compatible" : "breaking", facts, { keyword });
  });
}
