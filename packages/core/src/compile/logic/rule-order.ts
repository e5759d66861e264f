import type { Rules } from "../../definition/definition.ts";
import { segments } from "../../pointer/pointer.ts";
import type { FieldTable } from "../../relevance/field-table.ts";
import { dependencies, needsOf, ruleName } from "../dependencies.ts";
import { cyclesIn, ranksIn, type Graph } from "../rank-conditions.ts";
import { staticTree } from "../static-tree.ts";
import { readsOfLogic } from "../../rules/parsed-logic.ts";

type Computed = NonNullable<Rules["computed"]>;

/** Patterns of the computed answers, each behind those it needs. */
export function orderedByNeed(table: FieldTable, computed: Computed): readonly string[] {
  const ranks = ranksIn(graphOf(table, computed));
  const rankOf = (pattern: string): number => ranks.get(ruleName(pattern)) ?? 0;
  return Object.keys(computed).toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Patterns of computed answers that wait for each other, through rules or through conditions; one way around each. */
export function ruleCycles(table: FieldTable, computed: Computed): readonly (readonly string[])[] {
  const patterns = new Map(Object.keys(computed).map((pattern) => [ruleName(pattern), pattern]));
  return cyclesIn(graphOf(table, computed)).map((cycle) => cycle.flatMap((name) => patterns.get(name) ?? [])).filter(({ length }) => length > 0);
}

/** What conditions and rules of a form need of each other, by name. */
function graphOf(table: FieldTable, computed: Computed): Graph {
  const patterns = Object.keys(computed);
  const [root] = staticTree(table);
  const graph = new Map<string, ReadonlySet<string>>();
  for (const [name, dependents] of dependencies(table, patterns)) graph.set(name, new Set(dependents.flatMap(({ needs }) => [...needs])));
  for (const [pattern, { value }] of Object.entries(computed)) {
    const needs = readsOfLogic(value).patterns.flatMap((read) => {
      const path = segments(read).map((step) => (step === "*" ? null : step));
      return root === undefined ? [] : [...needsOf(table, root, { path, kind: "presence" }, new Map(), patterns)];
    });
    graph.set(ruleName(pattern), new Set(needs));
  }
  return graph;
}
