import type { Pointer } from "../pointer/pointer.ts";
import type { WalkedField, WalkedGroup, WalkNode } from "../walk/walk.ts";

/** An answer the walk comes by: a field or group, whose type may check it, or a repeat or row, which have no type. */
export interface WalkedAnswerAt {
  readonly pointer: Pointer;
  readonly node?: WalkedField | WalkedGroup;
}

/** Every answer of a node in the order of the walk, groups and rows before what is in them. */
export function answersOn(node: WalkNode): readonly WalkedAnswerAt[] {
  switch (node.kind) {
    case "field": return [{ pointer: node.pointer, node }];
    case "group": return [{ pointer: node.pointer, node }, ...node.nodes.flatMap(answersOn)];
    case "repeat": return [{ pointer: node.pointer }, ...node.rows.flatMap(({ pointer, nodes }) => [{ pointer }, ...nodes.flatMap(answersOn)])];
    case "section": return node.nodes.flatMap(answersOn);
    case "note": return [];
  }
}
