import type { StaticNode } from "../../../relevance/evaluator.ts";
import type { PossibleAnswer } from "../../definition-subject.ts";
import { oncePerPlace, type FormRule, type RuleSubject } from "../subject.ts";

/** More columns than this cannot be read side by side. */
const MOST = 6;

/** A table whose cells would hold more than one answer. */
export const tableNotSimple: FormRule = {
  code: "table-not-simple",
  severity: "error",
  looksFor: `Rows shown as a table that hold groups or further rows, or more than ${MOST} answers each.`,
  why: "A cell has room for one answer: rows within rows, groups and many columns can be read neither on a screen nor by a screen reader.",
  find: (subject) => oncePerPlace(subject.answers.flatMap((answer) => {
    const at = answer.located.pointers.presentation;
    const found = at === undefined || answer.node.kind !== "rows" ? undefined : hindrance(subject, answer);
    return at === undefined || found === undefined ? [] : [{ at, expected: `rows of at most ${MOST} single answers`, found, fix: "Remove the presentation, so that each row is a card, or take what is more than one answer out of the rows." }];
  })),
};

function hindrance(subject: RuleSubject, { node }: PossibleAnswer): string | undefined {
  const [row] = node.children;
  const cells = row === undefined ? [] : row.kind === "value" ? [row] : row.children;
  const large = cells.find((cell) => isLarge(subject, cell));
  if (large !== undefined) return `${large.kind === "rows" ? "further rows" : "a group"} at ${large.pattern}`;
  return cells.length > MOST ? `${cells.length} answers` : undefined;
}

function isLarge({ answers }: RuleSubject, cell: StaticNode): boolean {
  return cell.kind !== "value" && answers.find(({ node }) => node === cell)?.type?.holds !== "value";
}
