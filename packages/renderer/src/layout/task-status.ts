import { issuesOfPage, type Pointer, type WalkedPage, type WalkNode } from "@formgeber/core";
import type { Filling } from "../state/filling.ts";

/** How far a page is: nothing answered; something; gone through without anything to mend; gone through, and now to be mended. */
export type TaskStatus = "new" | "begun" | "done" | "mend";

/** A page is gone through once the person tried to continue from it. */
export function taskStatus(filling: Filling, page: WalkedPage): TaskStatus {
  const { form, evaluation, session } = filling;
  if (session.checked.includes(page.page)) return issuesOfPage(form, evaluation, session, page.page).length === 0 ? "done" : "mend";
  const isTyped = Object.keys(session.typed).some((pointer) => filling.pageOf(pointer as Pointer) === page.page);
  return isTyped || page.nodes.some(isAnswered) ? "begun" : "new";
}

function isAnswered(node: WalkNode): boolean {
  switch (node.kind) {
    case "note": return false;
    case "field": return node.value !== undefined && !node.computed;
    case "repeat": return node.rows.some((row) => row.nodes.some(isAnswered));
    default: return node.nodes.some(isAnswered);
  }
}
