import type { FieldTable } from "../relevance/field-table.ts";
import { dependencies } from "./dependencies.ts";

/** What needs what, by name. */
export type Graph = ReadonlyMap<string, Iterable<string>>;

/** The table with the order in which conditions are best settled: each behind those it needs. */
export function ranked(table: FieldTable): FieldTable {
  const known = dependencies(table);
  const ranks = ranksIn(graphOf(table));
  const highest = new Map<number, number>();
  for (const [name, dependents] of known) {
    for (const { number } of dependents) highest.set(number, Math.max(highest.get(number) ?? 0, ranks.get(name) ?? 0));
  }
  return { ...table, conditions: table.conditions.map((condition, i) => ({ ...condition, rank: highest.get(i) ?? 0 })) };
}

/** Conditions that wait for each other, one way around each; every name once. */
export function cycles(table: FieldTable): readonly (readonly string[])[] {
  return cyclesIn(graphOf(table));
}

/** For each name a number above those of all it needs. */
export function ranksIn(graph: Graph): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const rankOf = (name: string): number => {
    const before = ranks.get(name);
    if (before !== undefined) return before;
    ranks.set(name, 0);
    const rank = [...(graph.get(name) ?? [])].reduce((highest, need) => Math.max(highest, rankOf(need) + 1), 0);
    ranks.set(name, rank);
    return rank;
  };
  for (const name of graph.keys()) rankOf(name);
  return ranks;
}

/** Names that wait for each other, one way around each; every name once. */
export function cyclesIn(graph: Graph): readonly (readonly string[])[] {
  const done = new Set<string>();
  const found: (readonly string[])[] = [];
  const visit = (name: string, way: readonly string[]): void => {
    const start = way.indexOf(name);
    if (start >= 0) {
      found.push(way.slice(start));
      return;
    }
    if (done.has(name)) return;
    for (const need of graph.get(name) ?? []) visit(need, [...way, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
  return found;
}

function graphOf(table: FieldTable): Graph {
  return new Map([...dependencies(table)].map(([name, dependents]) => [name, new Set(dependents.flatMap(({ needs }) => [...needs]))]));
}
