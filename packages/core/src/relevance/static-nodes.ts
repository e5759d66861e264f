import { nativeRuntime } from "../form/native-runtime.ts";
import type { PointerPattern } from "../pointer/pointer.ts";
import { choicesOf } from "./branch-choice.ts";
import type { StaticNode } from "./evaluator.ts";
import type { FieldTable } from "./field-table.ts";
import { common, guardsOf, implies, type Guards } from "./guards.ts";
import { FieldNode } from "./node.ts";

/**
 * The root of every answer that can exist, whatever the conditions say: rows as `*`, members in schema order. Free keys
 * are not in it, since nobody knows their names.
 */
export function staticNodes(table: FieldTable): StaticNode {
  // Free keys are not asked for, so no pattern ever runs.
  return staticNode(table, FieldNode.root(table, nativeRuntime.pattern));
}

function staticNode(table: FieldTable, node: FieldNode): StaticNode {
  const kind = node.object ? "group" : node.array ? "rows" : "value";
  const row = node.row(node.prefixLength) ?? node.row(0);
  const children = node.recursive ? [] : kind === "rows" ? (row === undefined ? [] : [row]) : node.keys.map((key) => node.member(key)).filter((each) => each !== undefined);
  const choices = choicesOf(node);
  return {
    pattern: node.pattern as string as PointerPattern,
    key: node.key,
    locations: [...new Set(node.places.filter(({ silent, entry }) => !silent && entry.never !== true).map(({ entry }) => entry.at))],
    // Asked for the shape of records only, never where a person waits.
    get alwaysRequired() { return isAlwaysRequired(table, node); },
    kind,
    children: children.filter((child) => child.places.some(({ silent, entry }) => !silent && entry.never !== true)).map((child) => staticNode(table, child)),
    ...(node.recursive && { recursive: true }),
    ...(choices.length > 0 && { choices: choices.map(({ of, members }) => ({ of, members: [...members] })) }),
  };
}

/** Required and described without any condition, given that its parent is there; never forbidden. */
function isAlwaysRequired(table: FieldTable, node: FieldNode): boolean {
  const { parent } = node;
  if (parent === undefined) return true;
  if (node.isRow || node.places.some(({ entry }) => entry.never === true)) return false;
  const given = common(parent.places.flatMap(({ inPlace }, i) => (inPlace ? [] : [guardsOf(table, parent, i)])).filter((each) => each !== undefined));
  const isGiven = (guards: Guards | undefined): boolean => guards !== undefined && implies(given, guards);
  return (parent.requiredBy.get(node.key) ?? []).some((place) => isGiven(guardsOf(table, parent, place)))
    && node.places.some((_, place) => isGiven(guardsOf(table, node, place)));
}
