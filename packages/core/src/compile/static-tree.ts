import { FieldNode } from "../relevance/node.ts";
import type { FieldTable } from "../relevance/field-table.ts";
import { linearRuntime } from "../linear/linear-runtime.ts";

/** More answers than any form asks; beyond it checking would take too long. */
export const NODES_AT_MOST = 20_000;

/**
 * Every node a form can have, parents first, rows as one node each. A place that lies in itself is followed once more
 * than it stands there, so that what passes between one round and the next is seen.
 */
export function staticTree(table: FieldTable): readonly FieldNode[] {
  const found: FieldNode[] = [];
  const visit = (node: FieldNode, rounds: number): void => {
    if (found.length >= NODES_AT_MOST) return;
    found.push(node);
    const next = rounds + (node.recursive ? 1 : 0);
    if (next > 1) return;
    for (const each of childNodes(node)) visit(each, next);
  };
  visit(FieldNode.root(table, linearRuntime.pattern), 0);
  return found;
}

/** Nodes of named members and rows. */
export function childNodes(node: FieldNode): readonly FieldNode[] {
  const rows = node.array ? Array.from({ length: node.prefixLength + 1 }, (_, i) => node.row(i)) : [];
  return [...node.keys.map((key) => node.member(key)), ...rows].filter((each) => each !== undefined);
}
