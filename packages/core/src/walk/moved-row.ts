import type { Pointer } from "../pointer/pointer.ts";
import type { WalkedField, WalkedGroup, WalkedRow, WalkNode } from "./walk.ts";

const contents = new WeakMap<readonly WalkNode[], object>();

/** Stands for what a row holds, wherever the row stands: the same object while the row only moves because others come and go. */
export function contentOf({ nodes }: Pick<WalkedRow, "nodes">): object {
  return contents.get(nodes) ?? nodes;
}

export function hasMoved(nodes: readonly WalkNode[]): boolean {
  return contents.has(nodes);
}

/** What a row holds, at another place. Undefined where more than the place would be different, so that it must be read anew. */
export function movedNodes(row: WalkedRow, pointer: Pointer): readonly WalkNode[] | undefined {
  if (!row.nodes.every((node) => isMovable(node, row.pointer))) return undefined;
  const nodes = row.nodes.map((node) => moved(node, row.pointer.length, pointer));
  contents.set(nodes, contentOf(row));
  return nodes;
}

/** The row's own answer has its label; rows and what can be unfolded name their place when something happens; some read answers beside them. */
function isMovable(node: WalkNode, row: Pointer): boolean {
  if (node.kind === "note") return true;
  if (node.kind === "field") return node.pointer !== row && readsNothing(node);
  return node.kind === "group" && readsNothing(node) && !node.open && !node.folded && node.nodes.every((member) => isMovable(member, row));
}

function readsNothing({ type, context }: WalkedField | WalkedGroup): boolean {
  return (type?.reads?.(context.options) ?? []).length === 0;
}

function moved(node: WalkNode, from: number, to: Pointer): WalkNode {
  const pointer = "pointer" in node ? `${to}${node.pointer.slice(from)}` as Pointer : to;
  if (node.kind === "field") return { ...node, pointer };
  return node.kind === "group" ? { ...node, pointer, nodes: node.nodes.map((member) => moved(member, from, to)) } : node;
}
