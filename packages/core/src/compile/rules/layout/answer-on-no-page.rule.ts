import type { StaticNode } from "../../../relevance/evaluator.ts";
import type { RuleFinding } from "../../../issue/rule.ts";
import type { FormRule } from "../subject.ts";
import { shownAnswers } from "./shown-answers.ts";

/** An answer nobody is shown. The highest are named of which no page shows any part. */
export const answerOnNoPage: FormRule = {
  code: "answer-on-no-page",
  severity: "error",
  looksFor: "An answer of the schema that no page of the layout shows.",
  why: "It can never be given; if it is required, the form can never be sent.",
  find({ definition, root }) {
    if (definition.layout === undefined) return [];
    const patterns = shownAnswers(definition).map(({ pattern }) => pattern);
    const shown = new Set<string>(patterns);
    const onTheWay = new Set<string>(patterns.flatMap((pattern) => pattern.split("/").map((_, i, parts) => parts.slice(0, i).join("/"))));
    const notShown = (node: StaticNode): readonly RuleFinding[] => node.children.flatMap((member) => {
      if (shown.has(member.pattern)) return [];
      if (onTheWay.has(member.pattern)) return notShown(member);
      return [{ at: member.locations[0] ?? "#", expected: `a page that shows "${member.pattern}"`, found: "none", fix: `Add "${member.pattern}" to "show" of a page.` }];
    });
    return notShown(root);
  },
};
