import { weakestFacts } from "../field-type/weakest-facts.ts";
import type { Form } from "../form/form.ts";
import type { LexicalShape, ShapeMember } from "../meaning/lexical.ts";
import type { StaticNode } from "../relevance/evaluator.ts";
import { staticRoot } from "./static-root.ts";
import { plainContext, questionOf, type Question } from "../walk/question.ts";
import type { RecordShape } from "./record.ts";

/**
 * The type of all records of a form: every answer that can exist, whatever the conditions say, with limits that hold in
 * every case. A recursive answer ends where it begins again.
 */
export function recordShape(form: Form): RecordShape {
  const { title, service, outputs } = form.definition;
  return {
    form: form.package.form,
    title,
    root: { kind: "members", members: membersOf(form, staticRoot(form)) },
    legalBasis: service?.legalBasis ?? [],
    ...(outputs?.xml && { xml: outputs.xml }),
  };
}

function membersOf(form: Form, node: StaticNode, group?: Question): readonly ShapeMember[] {
  return node.children.map((member) => {
    const question = staticQuestion(form, member, group);
    return { key: member.key, required: member.alwaysRequired, shape: shapeOf(form, member, question), label: question.label.text };
  });
}

function staticQuestion(form: Form, { pattern, locations }: StaticNode, group?: Question): Question {
  return questionOf(form, pattern, locations.map((location) => ({ location })), form.definition.language, group);
}

function shapeOf(form: Form, node: StaticNode, question: Question): LexicalShape {
  const { language } = form.definition;
  const facts = weakestFacts(form.definition, node.locations, language);
  if (question.kind === "field" && question.type !== undefined) return question.type.shape({ ...plainContext(form, question, {}), facts });
  const [row] = node.children;
  if (question.kind === "group" || row === undefined) return { kind: "members", members: membersOf(form, node, question) };
  const { minItems = 0, maxItems } = facts.keywords;
  return { kind: "items", item: shapeOf(form, row, staticQuestion(form, row, question)), minItems, ...(maxItems !== undefined && { maxItems }) };
}
