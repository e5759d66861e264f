import type { Pointer } from "../pointer/pointer.ts";
import type { WalkedField, WalkNode } from "../walk/walk.ts";

/** An answer the walk comes by: a field, or a group, repeat or row, which have no value to check by themselves. */
export interface WalkedAnswerAt {
  readonly pointer: Pointer;
  readonly field?: WalkedField;
}

/** Every answer of a node in the order of the walk, groups and rows before what is in them. */
export function answersOn(node: WalkNode): readonly WalkedAnswerAt[] {
  switch (node.kind) {
    case "field": return [{ pointer: node.pointer, field: node }];
    case "group": return [{ pointer: node.pointer }, ...node.nodes.flatMap(answersOn)];
    case "repeat": return [{ pointer: node.pointer }, ...node.rows.flatMap(({ pointer, nodes }) => [{ pointer }, ...nodes.flatMap(answersOn)])];
    case "section": return node.nodes.flatMap(answersOn);
    case "note": return [];
  }
}
