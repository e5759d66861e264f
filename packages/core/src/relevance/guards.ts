import type { FieldTable } from "./field-table.ts";
import type { FieldNode, Place } from "./node.ts";

/**
 * What must hold for a place to be in force, from all ancestors: variable → value. The variable is a condition at a
 * pattern (value "true" or "false"), or a `oneOf`/`anyOf` at a pattern (value: number of the branch). `undefined` when
 * the place can never be in force.
 */
export type Guards = ReadonlyMap<string, string>;

/** The guards of the place with this number. */
export function guardsOf(table: FieldTable, node: FieldNode, place: number): Guards | undefined {
  const here = node.places[place];
  if (here === undefined || here.from < 0) return new Map();
  const outer = here.inPlace ? guardsOf(table, node, here.from) : node.parent && guardsOf(table, node.parent, here.from);
  if (outer === undefined || here.slot < 0) return outer;
  const [variable, value] = literal(table, node, here);
  const before = outer.get(variable);
  if (before !== undefined) return before === value ? outer : undefined;
  return new Map(outer).set(variable, value);
}

function literal(table: FieldTable, node: FieldNode, place: Place): readonly [variable: string, value: string] {
  const number = node.conditions[place.slot] ?? -1;
  const condition = table.conditions[number];
  if (condition !== undefined && "branch" in condition) return [`${node.pattern} ${condition.branch.of}`, String(condition.branch.number)];
  return [`${node.pattern} ${number}`, String(place.holds)];
}

/** True when whatever makes `narrow` hold makes `wide` hold. */
export function implies(narrow: Guards, wide: Guards): boolean {
  return [...wide].every(([variable, value]) => narrow.get(variable) === value);
}

/** True when both can hold at once. */
export function areCompatible(a: Guards, b: Guards): boolean {
  return [...a].every(([variable, value]) => (b.get(variable) ?? value) === value);
}

/** What holds under each of several guards. */
export function common(all: readonly Guards[]): Guards {
  const [first, ...rest] = all;
  return new Map([...(first ?? [])].filter(([variable, value]) => rest.every((other) => other.get(variable) === value)));
}
