import type { Condition, FieldTable, Read } from "../relevance/field-table.ts";
import { areCompatible, common, guardsOf, implies, type Guards } from "../relevance/guards.ts";
import type { FieldNode } from "../relevance/node.ts";
import { isWithin } from "../pointer/pointer.ts";
import { childNodes, staticTree } from "./static-tree.ts";

/** The name of the rule that computes an answer, among those of conditions. */
export function ruleName(pattern: string): string {
  return `computed ${pattern}`;
}

/** A condition at one node, and the conditions that must be settled before it (R26). */
export interface Dependent {
  /** The variable of its guards. */
  readonly name: string;
  readonly node: FieldNode;
  readonly condition: Condition;
  readonly number: number;
  readonly needs: ReadonlySet<string>;
}

/** The conditions of a form by the name their guards have. The branches of one `oneOf` count as one. `computed`: patterns of computed answers. */
export function dependencies(table: FieldTable, computed: readonly string[] = []): ReadonlyMap<string, readonly Dependent[]> {
  const found = new Map<string, Dependent[]>();
  for (const node of staticTree(table)) {
    const bySlot = placesBySlot(node);
    node.conditions.forEach((number, slot) => {
      const condition = table.conditions[number];
      if (condition === undefined) return;
      const name = `${node.pattern} ${"branch" in condition ? condition.branch.of : number}`;
      const needs = new Set<string>();
      const given = common((bySlot.get(slot) ?? []).map((i) => guardsOf(table, node, node.places[i]?.inPlace === true ? (node.places[i]?.from ?? i) : i)).filter((each) => each !== undefined));
      for (const read of condition.reads) for (const need of needsOf(table, node, read, given, computed)) needs.add(need);
      found.set(name, [...(found.get(name) ?? []), { name, node, condition, number, needs }]);
    });
  }
  return found;
}

/** The places that each condition of a node decides about, so that a form of many conditions is gone through once. */
function placesBySlot(node: FieldNode): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  node.places.forEach(({ slot }, i) => {
    const places = found.get(slot);
    if (places === undefined) found.set(slot, [i]);
    else places.push(i);
  });
  return found;
}

/** What must be settled before an answer is read, from a node on. */
export function* needsOf(table: FieldTable, base: FieldNode, { path, kind }: Read, given: Guards, computed: readonly string[]): Generator<string> {
  if (kind === "through") return;
  let node: FieldNode | undefined = base;
  const way: FieldNode[] = [];
  for (const step of path) {
    node = step === null ? node.row(node.prefixLength) : node.member(step);
    if (node === undefined) break;
    way.push(node);
  }
  for (const each of way) yield* guardsOfNode(table, each, given);
  const target = way.length === path.length ? (way.at(-1) ?? base) : undefined;
  if (target === undefined) return;
  for (const pattern of computed) if (isWithin(pattern, target.pattern)) yield ruleName(pattern);
  if (kind === "deep") yield* everythingBelow(table, target, given);
  if (kind === "presence") yield* presence(table, target, given);
}

/** What decides whether a node is relevant, given its parent is. */
function* guardsOfNode(table: FieldTable, node: FieldNode, given: Guards): Generator<string> {
  const guards = node.places.map((place, i) => ({ place, guards: guardsOf(table, node, i) }));
  const describing = guards.filter(({ place }) => !place.entry.never && !place.silent).map((each) => each.guards).filter((each) => each !== undefined);
  const forbidding = guards.filter(({ place }) => place.entry.never === true).map((each) => each.guards).filter((each) => each !== undefined && areCompatible(each, given));
  const isUnconditional = describing.some((each) => implies(given, each));
  for (const each of [...(isUnconditional ? [] : describing), ...forbidding]) if (each !== undefined) yield* each.keys();
}

/** What decides whether a container is there: everything that can put a value into it, or require it (R15, R17). */
function* presence(table: FieldTable, node: FieldNode, given: Guards): Generator<string> {
  if (node.isRow || (!node.object && !node.array)) return;
  const required = (node.parent?.requiredBy.get(node.key) ?? []).map((place) => node.parent && guardsOf(table, node.parent, place)).filter((each) => each !== undefined);
  if (required.some((each) => implies(given, each))) return;
  for (const each of required) yield* each.keys();
  for (const each of childNodes(node)) {
    yield* guardsOfNode(table, each, given);
    if (!node.array && !node.recursive) yield* presence(table, each, given);
  }
}

function* everythingBelow(table: FieldTable, node: FieldNode, given: Guards, rounds = 0): Generator<string> {
  yield* presence(table, node, given);
  if (rounds > 1) return;
  for (const each of childNodes(node)) {
    yield* guardsOfNode(table, each, given);
    yield* everythingBelow(table, each, given, rounds + (each.recursive ? 1 : 0));
  }
}
