import type { Logic } from "../../definition/definition.ts";
import type { DefinitionIssue } from "../../issue/issue.ts";
import { isArray, isObject } from "../../json/json.ts";
import { dayOf } from "../../rules/calendar.ts";
import type { Kind, Operator } from "../../rules/operator.ts";
import { operatorOf, operators } from "../../rules/operators.ts";
import { finding } from "../finding.ts";
import { operationOf, type Operation } from "../../rules/parsed-logic.ts";

/** What a piece of logic gives, as far as it shows before anyone has answered. */
export interface Seen {
  /** Undefined: it does not show. */
  readonly kind?: Kind;
  /** The values of several rows. */
  readonly list?: true;
  /** A group or rows: only whether there is anything in it. */
  readonly container?: true;
  /** The values a closed choice has. */
  readonly choices?: readonly unknown[];
}

/** What an answer is that a rule reads; undefined when the form describes none there. */
export type SeeAnswer = (pattern: string) => Seen | undefined;

const UNKNOWN: Seen = {};

/** What logic gives; whatever is wrong with it is put into `found`. */
export function seeLogic(logic: Logic, at: string, see: SeeAnswer, found: DefinitionIssue[]): Seen {
  if (isArray(logic)) {
    const [first, ...others] = logic.map((each, i) => seeLogic(each, `${at}/${i}`, see, found));
    return { list: true, ...(first?.kind !== undefined && others.every(({ kind }) => kind === first.kind) && { kind: first.kind }) };
  }
  if (!isObject(logic)) return seeLiteral(logic);
  const operation = operationOf(logic, at);
  if (operation === undefined || Object.keys(logic).length !== 1) {
    found.push(finding("error", "rule-operator", at, "an object of one operator with its operands", Object.keys(logic).map((key) => `"${key}"`).join(", ") || "an empty one", "Write one operator for each object, and put the others into its operands."));
    return UNKNOWN;
  }
  return operation.name === "var" ? seeVariable(operation, at, see, found) : seeOperation(operation, at, see, found);
}

function seeLiteral(literal: unknown): Seen {
  if (typeof literal === "number") return { kind: "number" };
  if (typeof literal === "boolean") return { kind: "boolean" };
  return typeof literal === "string" ? { kind: dayOf(literal) === undefined ? "text" : "date" } : UNKNOWN;
}

function seeVariable({ operands: [pattern, ...others] }: Operation, at: string, see: SeeAnswer, found: DefinitionIssue[]): Seen {
  const seen = typeof pattern === "string" && others.length === 0 ? see(pattern) : undefined;
  if (seen !== undefined) return seen;
  found.push(finding("error", "rule-reads-undescribed", `${at}/var`, "the pattern of an answer that the schema describes, such as \"/rows/*/name\"", JSON.stringify(pattern ?? null), "Correct the pattern, or describe the answer in the schema. What lies below a place that refers to itself cannot be read."));
  return UNKNOWN;
}

function seeOperation(operation: Operation, at: string, see: SeeAnswer, found: DefinitionIssue[]): Seen {
  const { name, operands } = operation;
  const operator = operatorOf(name);
  if (operator === undefined) {
    found.push(finding("error", "rule-operator", at, `one of var, ${Object.keys(operators).join(", ")}`, `"${name}"`, "Use an operator of the list (docs/rules.md)."));
    return UNKNOWN;
  }
  const { least, most } = operator;
  if (operands.length < least || operands.length > most) {
    found.push(finding("error", "rule-operands", at, `${numberOfOperands(operator)} of "${name}"`, String(operands.length), "Add or remove operands (docs/rules.md)."));
    return UNKNOWN;
  }
  const seen = operands.map((each, i) => seeLogic(each, operation.at[i] ?? at, see, found));
  seen.forEach((each, i) => checkOperand(operation, operator, each, i, found));
  checkAlike(operation, operator, at, seen, found);
  checkChoices(operation, seen, found);
  return resultOf(operation, operator, seen);
}

function numberOfOperands({ least, most }: Operator): string {
  if (most === Infinity) return `at least ${least} operands`;
  return least === most ? `${least} operands` : `${least} to ${most} operands`;
}

function checkOperand(operation: Operation, { takes, lists }: Operator, { kind, list, container }: Seen, i: number, found: DefinitionIssue[]): void {
  const { name, operands, at } = operation;
  const wanted = name === "if" ? (i % 2 === 0 && i < operands.length - 1 ? "boolean" : "any") : takes[Math.min(i, takes.length - 1)] ?? "any";
  const tell = (expected: string, given: string, fix: string) => found.push(finding("error", "rule-type", at[i] ?? "", expected, given, fix));
  if (wanted === "there") return;
  if (container) tell("an answer with a value", "a group or rows", "Read an answer in it, or ask with present, absent or count whether there is anything in it.");
  else if (list && lists !== "all" && !(lists === "last" && i === operands.length - 1)) tell(`a single value for "${name}"`, "one for every row", "Bring them together with sum, min, max or count, or make it a rule of the rows.");
  else if (!list && lists === "last" && i === operands.length - 1) tell(`a list for "${name}"`, "a single value", "Write the values in brackets, or use ==.");
  else if (kind !== undefined && wanted === "ordered" && kind !== "number" && kind !== "date") tell(`numbers or dates for "${name}"`, kindName(kind), "Read another answer, or say in the schema that it is a date (\"format\": \"date\").");
  else if (kind !== undefined && wanted !== "ordered" && wanted !== "any" && kind !== wanted) tell(`${kindName(wanted)} for "${name}"`, kindName(kind), "Read another answer, or use another operator.");
}

function checkAlike({ name }: Operation, { alike }: Operator, at: string, seen: readonly Seen[], found: DefinitionIssue[]): void {
  // A date is written as a text too.
  const kinds = new Set(seen.flatMap(({ kind }) => (kind === undefined ? [] : [kind === "date" ? "text" : kind])));
  if (alike && kinds.size > 1) {
    found.push(finding("error", "rule-type", at, `operands of one kind for "${name}"`, [...new Set(seen.flatMap(({ kind }) => kind ?? []))].map(kindName).join(" and "), "Compare like with like."));
  }
}

/** A value that is none of the choices is never given. */
function checkChoices({ name, operands, at }: Operation, seen: readonly Seen[], found: DefinitionIssue[]): void {
  if (name !== "==" && name !== "!=" && name !== "in") return;
  const choices = seen.find((each) => each.choices !== undefined)?.choices;
  if (choices === undefined) return;
  operands.forEach((operand, i) => {
    const literals = isArray(operand) ? operand : [operand];
    for (const literal of literals) {
      if (isObject(literal) || choices.includes(literal)) continue;
      found.push(finding("error", "rule-type", at[i] ?? "", `one of ${choices.map((each) => JSON.stringify(each)).join(", ")}`, JSON.stringify(literal), "Correct the value; the answer can never be this one."));
    }
  });
}

function resultOf({ name, operands }: Operation, { gives }: Operator, seen: readonly Seen[]): Seen {
  if (gives !== "alike") return { kind: gives };
  const results = name === "if" ? seen.filter((_, i) => i % 2 === 1 || i === operands.length - 1) : seen;
  const kind = results.find((each) => each.kind !== undefined)?.kind;
  return kind === undefined ? UNKNOWN : { kind };
}

export function kindName(kind: Kind): string {
  return { number: "a number", date: "a date", text: "a text", boolean: "yes or no" }[kind];
}
