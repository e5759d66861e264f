import type { Pointer } from "../pointer/pointer.ts";
import type { WalkedField, WalkedGroup, WalkNode } from "../walk/walk.ts";

/** An answer the walk comes by: a field or group, whose type may check it, or a repeat or row, which have no type. */
export interface WalkedAnswerAt {
  readonly pointer: Pointer;
  readonly node?: WalkedField | WalkedGroup;
}

/** Every answer of some nodes in the order of the walk, groups and rows before what is in them. */
export function answersOn(nodes: readonly WalkNode[], answers: WalkedAnswerAt[] = []): readonly WalkedAnswerAt[] {
  for (const node of nodes) {
    if (node.kind === "field" || node.kind === "group") answers.push({ pointer: node.pointer, node });
    if (node.kind === "group" || node.kind === "section") answersOn(node.nodes, answers);
    if (node.kind !== "repeat") continue;
    answers.push({ pointer: node.pointer });
    for (const row of node.rows) {
      answers.push({ pointer: row.pointer });
      answersOn(row.nodes, answers);
    }
  }
  return answers;
}
