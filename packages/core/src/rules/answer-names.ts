import type { Language } from "../definition/definition.ts";
import type { Form } from "../form/form.ts";
import { sameJson } from "../json/same-json.ts";
import { segments } from "../pointer/pointer.ts";
import type { StaticNode } from "../relevance/evaluator.ts";
import { staticRoot } from "../record/static-root.ts";
import { questionOf, type Question } from "../walk/question.ts";
import type { NameOfAnswer } from "./rule-sentence.ts";

/**
 * What the answers of a form are called, for sentences about a rule. `row`: pattern of the row the rule stands in; "" for the
 * whole: answers in other rows are spoken of as all of them.
 */
export function answerNames(form: Form, language: Language, row = ""): NameOfAnswer {
  return (pattern) => {
    const way = wayTo(staticRoot(form), segments(pattern));
    const question = way && questionAtNode(form, way.at(-1), language);
    if (way === undefined || question === undefined) return undefined;
    const repeat = way.findLast((node, i) => node.kind === "rows" && i < way.length - 1 && !isWithinRow(row, `${node.pattern}/*`));
    const rows = repeat && questionAtNode(form, repeat, language)?.label.text;
    const isRow = question.pattern.endsWith("/*");
    const { facts } = question;
    const choices = facts.choices ?? facts.items?.choices ?? [];
    return {
      label: isRow && rows !== undefined ? rows : question.label.text,
      ...(rows !== undefined && !isRow && { rows }),
      isDate: facts.keywords.format === "date",
      choice: (value) => choices.find((each) => sameJson(each.value, value))?.label,
    };
  };
}

/** The nodes from the top to a pattern; undefined when the form describes none there. */
function wayTo(root: StaticNode, steps: readonly string[]): readonly StaticNode[] | undefined {
  const way = [root];
  for (const step of steps) {
    const next = way.at(-1)?.children.find(({ key }) => key === step);
    if (next === undefined) return undefined;
    way.push(next);
  }
  return way;
}

function questionAtNode(form: Form, node: StaticNode | undefined, language: Language): Question | undefined {
  const places = (node?.locations ?? []).map((location) => ({ location }));
  return node === undefined || places.length === 0 ? undefined : questionOf(form, node.pattern, places, language);
}

function isWithinRow(row: string, rows: string): boolean {
  return row === rows || row.startsWith(`${rows}/`);
}
