import type { FieldTable } from "../relevance/field-table.ts";
import { dependencies } from "./dependencies.ts";

/** The table with the order in which conditions are best settled: each behind those it needs. */
export function ranked(table: FieldTable): FieldTable {
  const known = dependencies(table);
  const ranks = new Map<string, number>();
  const rankOf = (name: string): number => {
    const before = ranks.get(name);
    if (before !== undefined) return before;
    ranks.set(name, 0);
    const needs = (known.get(name) ?? []).flatMap((dependent) => [...dependent.needs]);
    const rank = needs.reduce((highest, need) => Math.max(highest, rankOf(need) + 1), 0);
    ranks.set(name, rank);
    return rank;
  };
  const highest = new Map<number, number>();
  for (const [name, dependents] of known) {
    for (const { number } of dependents) highest.set(number, Math.max(highest.get(number) ?? 0, rankOf(name)));
  }
  return { ...table, conditions: table.conditions.map((condition, i) => ({ ...condition, rank: highest.get(i) ?? 0 })) };
}

/** Conditions that wait for each other, one way around each; every name once. */
export function cycles(table: FieldTable): readonly (readonly string[])[] {
  const known = dependencies(table);
  const done = new Set<string>();
  const found: (readonly string[])[] = [];
  const visit = (name: string, way: readonly string[]): void => {
    const start = way.indexOf(name);
    if (start >= 0) {
      found.push(way.slice(start));
      return;
    }
    if (done.has(name)) return;
    for (const need of new Set((known.get(name) ?? []).flatMap((dependent) => [...dependent.needs]))) visit(need, [...way, name]);
    done.add(name);
  };
  for (const name of known.keys()) visit(name, []);
  return found;
}
