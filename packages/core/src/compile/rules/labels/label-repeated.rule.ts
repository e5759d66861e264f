import type { LayoutItem } from "../../../definition/definition.ts";
import { parentOf, type Pointer } from "../../../pointer/pointer.ts";
import { areCompatible, guardsOf } from "../../../relevance/guards.ts";
import type { FieldNode } from "../../../relevance/node.ts";
import type { PossibleAnswer } from "../../definition-subject.ts";
import { oncePerPlace, type FormRule, type RuleSubject } from "../subject.ts";
import { labelOf } from "./shown-texts.ts";

/** Two questions side by side that read the same. */
export const labelRepeated: FormRule = {
  code: "label-repeated",
  severity: "warning",
  looksFor: "Two answers with the same label in one group, or side by side on a page.",
  why: "The citizen does not know which is which; an error message that names the label leads to the wrong one (WCAG 2.4.6).",
  find: (subject) => oncePerPlace(groupsOf(subject).flatMap((group) => repeatedIn(subject, group))),
};

/** Answers that stand side by side: members of one group, and what a page or section shows without their groups. */
function groupsOf({ answers, definition }: RuleSubject): readonly (readonly PossibleAnswer[])[] {
  const byParent = new Map<string, PossibleAnswer[]>();
  for (const answer of answers) {
    const parent = parentOf(answer.node.pattern as string as Pointer);
    const members = byParent.get(parent);
    if (members === undefined) byParent.set(parent, [answer]);
    else members.push(answer);
  }
  const byPattern = new Map(answers.map((answer) => [answer.node.pattern as string, answer]));
  const shown = (items: readonly LayoutItem[]): readonly (readonly PossibleAnswer[])[] => [
    items.flatMap((item) => { const answer = typeof item === "string" ? byPattern.get(item) : undefined; return answer === undefined ? [] : [answer]; }),
    ...items.flatMap((item) => (typeof item === "object" && "section" in item ? shown(item.show) : [])),
  ];
  return [...byParent.values(), ...(definition.layout ?? []).flatMap(({ show }) => shown(show))];
}

function repeatedIn(subject: RuleSubject, group: readonly PossibleAnswer[]) {
  const first = new Map<string, PossibleAnswer>();
  return group.flatMap((answer) => {
    const label = labelOf(subject.definition, answer);
    const before = label === undefined ? undefined : first.get(label.text);
    if (label === undefined) return [];
    if (before === undefined) first.set(label.text, answer);
    if (before === undefined || !canStandTogether(subject, before, answer)) return [];
    return [{ at: label.pointer, expected: `a label that "${before.node.pattern}" beside it does not have`, found: `"${label.text}" for "${answer.node.pattern}" too`, fix: "Say in the label what sets this answer apart." }];
  });
}

function canStandTogether({ nodes, built: { table } }: RuleSubject, one: PossibleAnswer, other: PossibleAnswer): boolean {
  const guards = ({ node }: PossibleAnswer) => {
    const found: FieldNode | undefined = nodes.find(({ pattern }) => pattern === (node.pattern as string));
    return (found?.places ?? []).flatMap(({ silent, entry }, i) => (found === undefined || silent || entry.never === true ? [] : [guardsOf(table, found, i)])).filter((each) => each !== undefined);
  };
  const others = guards(other);
  return guards(one).some((a) => others.some((b) => areCompatible(a, b)));
}
