import type { Assertion, ComputedRule, Logic } from "../definition/definition.ts";
import type { DefinitionIssue } from "../issue/issue.ts";
import { child, isWithin, lastSegment, pointerOf, segments } from "../pointer/pointer.ts";
import type { FieldTable } from "../relevance/field-table.ts";
import type { LiteralType } from "../meaning/lexical.ts";
import type { Kind } from "../rules/operator.ts";
import type { PossibleAnswer, Subject } from "./definition-subject.ts";
import { finding } from "./finding.ts";
import { shapeOf } from "./logic/answer-shape.ts";
import { kindName, seeLogic, type Seen } from "./logic/logic-kinds.ts";
import { readsOfLogic } from "../rules/parsed-logic.ts";
import { ruleCycles } from "./logic/rule-order.ts";
import { rowOf, rowOfAssertion } from "./logic/rule-table.ts";

/** Rules read and compute answers there are, by operators there are, on kinds that fit, and never wait for themselves. */
export function checkRules(subject: Subject, table: FieldTable): readonly DefinitionIssue[] {
  const { computed = {}, assertions = [] } = subject.definition.rules ?? {};
  const found = [
    ...Object.entries(computed).flatMap(([pattern, rule]) => checkComputed(subject, pattern, rule)),
    ...assertions.flatMap((assertion, i) => checkAssertion(subject, assertion, `/rules/assertions/${i}`)),
    ...duplicateIds(assertions),
  ];
  return found.some(({ severity }) => severity === "error") ? found : [...found, ...cycleFindings(table, computed)];
}

function checkComputed(subject: Subject, pattern: string, { value }: ComputedRule): readonly DefinitionIssue[] {
  const at = pointerOf(["rules", "computed", pattern]);
  const answer = answerOf(subject, pattern);
  if (answer === undefined) {
    return [finding("error", "rule-computes-undescribed", at, "the pattern of an answer that the schema describes", `"${pattern}"`, "Describe the answer in the schema: its type, title and limits are taken from there.")];
  }
  const isFile = shapeOf(subject, answer)?.kind === "file";
  if (answer.node.kind !== "value" || lastSegment(pattern) === "*" || isFile) {
    return [finding("error", "rule-computes-no-value", at, "a single answer with a key of its own", lastSegment(pattern) === "*" ? "a row" : isFile ? "a file" : "a group or rows", isFile ? "Let people attach it." : "Compute the answers in it one by one.")];
  }
  return [
    ...checkLogic(subject, value, `${at}/value`, rowOf(pattern), seenOf(subject, answer).kind),
    ...absentFindings(subject, answer, value, at),
  ];
}

function checkAssertion(subject: Subject, { holds, at, message }: Assertion, here: string): readonly DefinitionIssue[] {
  const row = rowOfAssertion(at);
  const places = [at].flat().flatMap((place) => {
    if (answerOf(subject, place) === undefined) return [finding("error", "rule-said-nowhere", `${here}/at`, "patterns of answers that the schema describes", `"${place}"`, "Correct the pattern, or describe the answer in the schema.")];
    if (!isWithin(row, rowOf(place))) return [finding("error", "rule-said-elsewhere", `${here}/at`, `places in ${row} or around it`, `"${place}"`, "Say it at answers of one row, or make two assertions.")];
    return [];
  });
  return [...places, ...checkLogic(subject, holds, `${here}/holds`, row, "boolean"), ...factFindings(holds, message, `${here}/message`)];
}

function checkLogic(subject: Subject, logic: Logic, at: string, row: string, wanted: Kind | undefined): readonly DefinitionIssue[] {
  const found: DefinitionIssue[] = [];
  const see = (pattern: string): Seen | undefined => {
    const answer = answerOf(subject, pattern);
    return answer && { ...seenOf(subject, answer), ...(isList(pattern, row) && { list: true as const }) };
  };
  const { kind, list, container } = seeLogic(logic, at, see, found);
  if (found.length > 0) return found;
  if (list || container) return [finding("error", "rule-type", at, "a single value", list ? "one for every row" : "a group or rows", "Bring the rows together with sum, min, max or count.")];
  const fits = kind === undefined || wanted === undefined || kind === wanted || (kind === "date" && wanted === "text");
  if (!fits) return [finding("error", "rule-type", at, kindName(wanted), kindName(kind), "Correct the rule, or the type in the schema.")];
  const { patterns, day } = readsOfLogic(logic);
  return patterns.length === 0 && !day ? [finding("warning", "rule-reads-nothing", at, "a rule that reads answers or the day", "one that always gives the same", "Read an answer with {\"var\": \"/…\"}, or write it into the schema (\"const\").")] : [];
}

/** It lies in rows that the rule's own row does not lie in. */
function isList(pattern: string, row: string): boolean {
  const steps = segments(pattern);
  const own = segments(row);
  let shared = 0;
  while (shared < own.length && own[shared] === steps[shared]) shared++;
  return steps.slice(shared).includes("*");
}

/** Nobody can fill in a computed answer, so one that must be there should have what it needs. */
function absentFindings(subject: Subject, { node }: PossibleAnswer, value: Logic, at: string): readonly DefinitionIssue[] {
  if (!node.alwaysRequired) return [];
  const open = readsOfLogic(value).patterns.filter((pattern) => !isAlwaysThere(subject, pattern));
  return open.map((pattern) => finding("warning", "rule-may-be-absent", at, "required answers where the computed one is required", `"${pattern}", which may be left open`, `Require it too, give it a value for that case with "??", or take "${node.key}" out of "required".`));
}

function isAlwaysThere(subject: Subject, pattern: string): boolean {
  const answer = answerOf(subject, pattern);
  if (answer === undefined || subject.definition.rules?.computed?.[pattern] !== undefined) return true;
  const isThere = answer.node.alwaysRequired || lastSegment(pattern) === "*";
  const above = pointerOf(segments(pattern).slice(0, -1));
  return isThere && (above === "" || isAlwaysThere(subject, above));
}

/** A message names answers the rule reads. */
function factFindings(holds: Logic, message: string, at: string): readonly DefinitionIssue[] {
  const known = ["label", "rule", ...readsOfLogic(holds).patterns.map(lastSegment)];
  const unknown = [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").filter((name) => !known.includes(name));
  return unknown.map((name) => finding("warning", "rule-message-fact", at, `one of ${known.map((each) => `{${each}}`).join(", ")}`, `{${name}}`, "Name an answer that the rule reads, by the last key of its pattern."));
}

function duplicateIds(assertions: readonly Assertion[]): readonly DefinitionIssue[] {
  return assertions.flatMap(({ id }, i) => (assertions.findIndex((other) => other.id === id) === i ? [] : [
    finding("error", "rule-duplicate-id", `/rules/assertions/${i}/id`, "an id that no other assertion has", `"${id}" again`, "Give it another id."),
  ]));
}

function cycleFindings(table: FieldTable, computed: { readonly [pattern: string]: ComputedRule }): readonly DefinitionIssue[] {
  return ruleCycles(table, computed).map((cycle) => finding("error", "rule-cycle", child(pointerOf(["rules", "computed"]), cycle[0] ?? ""), "computed answers that do not wait for themselves",
    cycle.length === 1 ? `"${cycle[0] ?? ""}", which needs itself, or is shown by a condition that needs it` : `${cycle.map((pattern) => `"${pattern}"`).join(" and ")}, which need each other`,
    "Compute one of them from other answers, or describe what is read without a condition."));
}

function answerOf({ answers }: Subject, pattern: string): PossibleAnswer | undefined {
  return answers.find(({ node }) => node.pattern === pattern);
}

function seenOf(subject: Subject, answer: PossibleAnswer): Seen {
  const { node, facts: { types, keywords, items, ...facts } } = answer;
  const choices = facts.choices ?? items?.choices;
  const shared = choices === undefined ? {} : { choices: choices.map(({ value }) => value) };
  // Several of a closed choice are one answer, and a list for operators.
  if (node.kind === "rows" && items?.choices !== undefined) return { list: true, ...kindOf(items.types, items.keywords.format), ...shared };
  if (node.kind !== "value") return { container: true };
  // The field type knows dates and decimals that are kept as text.
  const shape = shapeOf(subject, answer);
  const kind = shape?.kind === "literal" ? kinds[shape.datatype] : undefined;
  return { ...(kind === undefined ? kindOf(types, keywords.format) : { kind }), ...shared };
}

const kinds: { readonly [datatype in LiteralType]?: Kind } = { decimal: "number", integer: "number", date: "date", boolean: "boolean" };

function kindOf(types: readonly string[], format: unknown): { readonly kind?: Kind } {
  const found = new Set(types.map((type): Kind | undefined => {
    if (type === "number" || type === "integer") return "number";
    if (type === "boolean") return "boolean";
    return type === "string" ? (format === "date" ? "date" : "text") : undefined;
  }));
  const [kind] = found;
  return found.size === 1 && kind !== undefined ? { kind } : {};
}
