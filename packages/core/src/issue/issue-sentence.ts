import type { Language } from "../definition/definition.ts";
import { textAt, type LocalText } from "../definition/text-at.ts";
import type { Form } from "../form/form.ts";
import { pointerOf, ROOT, type Pointer } from "../pointer/pointer.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import { contextOf } from "../walk/context-of.ts";
import { questionAt, type Question } from "../walk/question.ts";
import { fullLabelAt } from "../walk/row-label.ts";
import { valueIn } from "../walk/value-in.ts";
import { walkWords } from "../walk/walk.words.ts";
import { coreWords } from "../words/core.words.ts";
import { fillIn, sentenceIn } from "../words/fill-in.ts";
import type { Facts, Issue } from "./issue.ts";

/** What is said about an issue, with its language where it is another one than was asked for, and so for the label in it. */
export interface IssueText extends LocalText {
  readonly label: LocalText;
}

/** What to say to the citizen about an issue, as text alone: {@link issueText}. */
export function issueSentence(form: Form, evaluation: Evaluation, issue: Issue, language: Language): string {
  return issueText(form, evaluation, issue, language).text;
}

/**
 * What to say to the citizen: the sentence of the broken rule, the author's own for this answer and code, else the field
 * type's, else core's. It names the answer, in one of several rows with its row, and says what to do; the same in the error
 * summary and at the field. Core's sentences about how an answer is written show the first of the schema's `examples`.
 */
export function issueText(form: Form, evaluation: Evaluation, issue: Issue, language: Language): IssueText {
  // The whole has no label of its own but the title of the form.
  const question = issue.pointer === ROOT ? undefined : questionAt(form, evaluation, issue.pointer, language);
  const label = (question && fullLabelAt(form, evaluation, issue.pointer, language)) ?? textAt(form.definition, "/title", language) ?? { text: form.definition.title };
  const facts = { ...issue.facts, label: label.text };
  if (issue.message !== undefined) {
    const shown = Object.entries(issue.message.answers).map(([name, pointer]) => [name, presentedAt(form, evaluation, pointer, language) ?? issue.facts[name] ?? ""]);
    const message = textAt(form.definition, issue.message.at, language) ?? { text: "" };
    return { ...filled(message, { ...facts, ...Object.fromEntries(shown) as Facts, label: label.text }, language), label };
  }
  const own = question && authorsSentence(form, question, issue.code, language);
  if (own !== undefined) return { ...filled(own, facts, language), label };
  const ofType = question?.type && sentenceIn(question.type.words, language, issue.code, facts);
  if (ofType !== undefined) return { ...ofType, label };
  // What a newer type or service calls by a code nobody here knows is said as a rule that does not hold.
  const ofCore = sentenceIn(coreWords, language, issue.code, facts) ?? sentenceIn(coreWords, language, "answer/rule", facts) ?? { text: "" };
  return { ...ofCore, text: ofCore.text + exampleFor(question, issue.code, language), label };
}

function filled({ text, ...lang }: LocalText, facts: Facts, language: Language): LocalText {
  return { text: fillIn(text, facts, lang.lang ?? language), ...lang };
}

function exampleFor(question: Question | undefined, code: string, language: Language): string {
  const examples = question?.facts.keywords["examples"];
  const example: unknown = Array.isArray(examples) ? examples[0] : undefined;
  if (typeof example !== "string" || (code !== "answer/pattern" && code !== "answer/format")) return "";
  return ` ${sentenceIn(walkWords, language, "example", { example })?.text ?? ""}`;
}

function authorsSentence(form: Form, { settings, located }: Question, code: string, language: Language): LocalText | undefined {
  if (settings.messages === undefined || !Object.hasOwn(settings.messages, code)) return undefined;
  return textAt(form.definition, `${located.pointers.messages ?? ""}${pointerOf([code])}`, language);
}

/** An answer as people read it, in a sentence. */
function presentedAt(form: Form, evaluation: Evaluation, pointer: Pointer, language: Language): string | undefined {
  const question = questionAt(form, evaluation, pointer, language);
  const presented = question?.type?.present(valueIn(evaluation, pointer, question), contextOf(form, question, {}, { evaluation, pointer }));
  return presented?.kind === "text" ? presented.text : undefined;
}
