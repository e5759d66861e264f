import type { StaticNode } from "../../../relevance/evaluator.ts";
import type { PossibleAnswer } from "../../definition-subject.ts";
import { contextOfAnswer, oncePerPlace, type FormRule, type RuleSubject } from "../subject.ts";
import { labelOf } from "./shown-texts.ts";

/** An answer that is called by its key. */
export const labelMissing: FormRule = {
  code: "label-missing",
  severity: "warning",
  looksFor: "An answer without \"title\" and \"label\".",
  why: "The citizen reads its key, which is no German, and so do screen readers, PDF and error messages.",
  find: (subject) => {
    const groups = new Map(subject.answers.flatMap((group) => group.node.children.map((member) => [member, group] as const)));
    const nameless = subject.answers.filter((answer) => answer.node.key !== "*" && labelOf(subject.definition, answer) === undefined && !isNamedBy(groups.get(answer.node), subject, answer.node));
    return oncePerPlace(nameless.map(({ node }) => ({
      at: node.locations[0] ?? "#", expected: "a label", found: `none, so that people read the key "${node.key}"`, fix: `Add "title" here, or "label" for "${node.pattern}" in "fields".`,
    })));
  },
};

/** Some types of groups have a label for each of their members. */
function isNamedBy(group: PossibleAnswer | undefined, subject: RuleSubject, { key }: StaticNode): boolean {
  const suggested = group?.type?.memberSettings?.(contextOfAnswer(subject, group)) ?? {};
  return Object.hasOwn(suggested, key) && suggested[key]?.label !== undefined;
}
