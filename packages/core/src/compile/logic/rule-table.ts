import type { Logic, Rules } from "../../definition/definition.ts";
import { pointerOf, segments, type PointerPattern } from "../../pointer/pointer.ts";
import type { FieldTable } from "../../relevance/field-table.ts";
import type { RulePath, RuleReader, RuleTable } from "../../relevance/rule-table.ts";
import type { Subject } from "../definition-subject.ts";
import { staticTree } from "../static-tree.ts";
import { keptAs } from "./answer-shape.ts";
import { readsOfLogic } from "../../rules/parsed-logic.ts";
import { orderedByNeed } from "./rule-order.ts";

/** The rules of a definition that `checkDefinition` has nothing against, as they stand, read and follow each other. */
export function ruleTable({ computed = {}, assertions = [] }: Rules, table: FieldTable, subject: Subject): RuleTable {
  const containers = new Set<string>(staticTree(table).filter(({ object, array }) => object || array).map(({ pattern }) => pattern));
  const wakers = new Wakers();
  let count = 0;
  const entry = (row: string, logic: Logic) => {
    const rule = count++;
    const { patterns, day } = readsOfLogic(logic);
    wakers.addRow(rule, row);
    for (const pattern of patterns) wakers.addRead(rule, row, pattern, containers.has(pattern));
    const reads = patterns.map((pattern) => ({ pattern: pattern as PointerPattern, ...pathBetween(row, pattern) }));
    return { base: stepsOf(row), reads, ...(day && { readsDay: true as const }) };
  };
  return {
    computed: orderedByNeed(table, computed).map((pattern) => {
      const row = rowOf(pattern);
      const keeps = keptAs(subject, pattern);
      return { pattern: pattern as PointerPattern, ...entry(row, computed[pattern]?.value ?? false), target: pathBetween(row, pattern), ...(keeps && { keeps }) };
    }),
    assertions: assertions.map(({ holds, at }) => {
      const row = rowOfAssertion(at);
      return { ...entry(row, holds), at: [at].flat().map((place) => pathBetween(row, place)) };
    }),
    readers: Object.fromEntries(wakers.readers),
    deepReaders: Object.fromEntries(wakers.deepReaders),
  };
}

/** The row a pattern lies in: everything up to its last `*`; "" outside of rows. */
export function rowOf(pattern: string): string {
  const parts = segments(pattern);
  return pointerOf(parts.slice(0, parts.lastIndexOf("*") + 1));
}

/** The row an assertion is judged for: the innermost of those its places lie in. */
export function rowOfAssertion(at: string | readonly string[]): string {
  return [at].flat().map(rowOf).reduce((inner, each) => (each.length > inner.length ? each : inner), "");
}

/** From a row up to where both ways part, then down. What lies in the same rows means this row. */
function pathBetween(row: string, pattern: string): RulePath {
  const [from, to] = [segments(row), segments(pattern)];
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return { up: from.length - shared, down: stepsOf(pattern).slice(shared) };
}

function stepsOf(pattern: string): RulePath["down"] {
  return segments(pattern).map((step) => (step === "*" ? null : step));
}

/** Which rules a change wakes, and where. */
class Wakers {
  readonly readers = new Map<string, RuleReader[]>();
  readonly deepReaders = new Map<string, RuleReader[]>();

  /** A row that comes is a rule that comes. */
  addRow(rule: number, row: string): void {
    if (row !== "") add(this.readers, row, { rule, up: 0, down: [] });
  }

  addRead(rule: number, row: string, pattern: string, isContainer: boolean): void {
    const steps = segments(pattern);
    const { down } = pathBetween(row, pattern);
    const shared = steps.length - down.length;
    const back = stepsOf(row).slice(shared);
    // Groups and rows on the way come and go, and the answers in them do with them.
    for (let taken = Math.min(1, down.length); taken <= down.length; taken++) {
      add(this.readers, pointerOf(steps.slice(0, shared + taken)), { rule, up: taken, down: back });
    }
    if (isContainer) add(this.deepReaders, pattern, { rule, up: down.length, down: back });
  }
}

function add(lists: Map<string, RuleReader[]>, pattern: string, reader: RuleReader): void {
  lists.set(pattern, [...(lists.get(pattern) ?? []), reader]);
}
