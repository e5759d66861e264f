import type { Language } from "../definition/definition.ts";
import { textAt, type LocalText } from "../definition/text-at.ts";
import { itemPlaces } from "../field-type/field-facts.ts";
import type { Form } from "../form/form.ts";
import { lastSegment, parentOf, ROOT, type Pointer, type PointerPattern } from "../pointer/pointer.ts";
import { isChoicePointer } from "../relevance/branch-choice.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import { sentenceIn } from "../words/fill-in.ts";
import { questionAt, questionOf, type Question } from "./question.ts";
import { walkWords } from "./walk.words.ts";

/** What one row of a repeat is called: as the settings say, else as the schema titles it, else "entry". */
export function rowLabelOf(form: Form, repeat: Question, language: Language): LocalText {
  const named = repeat.located.pointers.rowLabel;
  const own = named === undefined ? undefined : textAt(form.definition, named, language);
  if (own !== undefined) return own;
  const places = itemPlaces(form.definition, repeat.places);
  const row = places.length === 0 ? undefined : questionOf(form, `${repeat.pattern}/*` as PointerPattern, places, language);
  return row?.facts.keywords.title === undefined ? sentenceIn(walkWords, language, "row") ?? { text: "" } : row.label;
}

/** The label of a row by its index: "Person 2". */
export function numbered(rowLabel: LocalText, index: number): LocalText {
  return { ...rowLabel, text: `${rowLabel.text} ${index + 1}` };
}

/**
 * The label of an answer where it stands alone, away from its place in the form: a row by its number, an answer in one of
 * several rows with the row it stands in. Undefined when the answer is not relevant.
 */
export function fullLabelAt(form: Form, evaluation: Evaluation, pointer: Pointer, language: Language): LocalText | undefined {
  const question = questionAt(form, evaluation, pointer, language);
  if (question === undefined) return undefined;
  const group = parentOf(pointer);
  // “What applies?” says nothing by itself: its group does.
  if (isChoicePointer(pointer) && question.located.pointers.label === undefined && group !== ROOT) return fullLabelAt(form, evaluation, group, language);
  for (let here = pointer; here !== ROOT; here = parentOf(here)) {
    const rows = parentOf(here);
    const repeat = questionAt(form, evaluation, rows, language);
    if (repeat?.kind !== "repeat") continue;
    const row = numbered(rowLabelOf(form, repeat, language), Number(lastSegment(here)));
    if (here === pointer) return row;
    return evaluation.children(rows).length > 1 ? { ...question.label, text: `${question.label.text} (${row.text})` } : question.label;
  }
  return question.label;
}
