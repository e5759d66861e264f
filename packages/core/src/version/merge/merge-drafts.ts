import type { Form } from "../../form/form.ts";
import type { Json } from "../../json/json.ts";
import { sameJson } from "../../json/same-json.ts";
import { isWithin, ROOT, valueAt, withValueAt, type Pointer } from "../../pointer/pointer.ts";
import { isChoicePointer } from "../../relevance/branch-choice.ts";
import { fillRows } from "../../session/fill-rows.ts";
import type { Session } from "../../session/session.ts";
import { currentEvaluation } from "../../session/current-evaluation.ts";
import { questionAt } from "../../walk/question.ts";
import { migrateDraft } from "../migrate-draft.ts";
import { presentedText } from "../presented-text.ts";
import { StaticQuestions } from "../static-questions.ts";
import { filesIn, givenIn, givenTree, withPlaceOf } from "./given-tree.ts";
import { mergedTrees } from "./merged-trees.ts";

/** What one person did in two places at once. `base`: what both began with, as it was saved. */
export interface DraftedTwice {
  readonly base: Session;
  readonly mine: Session;
  readonly theirs: Session;
}

export interface MergedDraft {
  /** Everything both sides did; at conflicts, and for page and language, as on my side. */
  readonly session: Session;
  /** Answers given differently on both sides. */
  readonly conflicts: readonly Pointer[];
  /** How many answers came from the other side. */
  readonly taken: number;
  /** The other side in the version of the form, to take conflicting answers from. */
  readonly theirs: Session;
}

/**
 * Merges two states of a draft that began as the same. What only one side changed is kept from that side; what one field asks
 * for is one answer. Sessions of other versions are brought to that of `form` first.
 */
export function mergeDrafts(form: Form, { base, mine, theirs }: DraftedTwice): MergedDraft {
  const [b, m, t] = [base, mine, theirs].map((session) => inVersion(form, session)) as [Session, Session, Session];
  const questions = new StaticQuestions(form, m.language);
  const states = { base: givenTree(b), mine: givenTree(m), theirs: givenTree(t) };
  const { merged = {}, conflicts } = mergedTrees(states, (pointer) => isOneAnswer(questions, pointer), ROOT);
  const parts = givenIn(merged);
  const session = fillRows(form, {
    ...m,
    ...parts,
    files: filesIn(parts.answers, { ...t.files, ...m.files }),
    left: [...new Set([...m.left, ...t.left.filter((pointer) => sameJson(valueAt(merged, pointer), valueAt(states.theirs, pointer)))])],
    checked: [...new Set([...m.checked, ...t.checked])],
  });
  return { session, conflicts, taken: differences(questions, states.mine, givenTree(session)), theirs: t };
}

/** The session with one answer, and all below it, as in the other one. */
export function takeAnswer(form: Form, session: Session, other: Session, pointer: Pointer): Session {
  return fillRows(form, withPlaceOf(session, other, pointer));
}

/** What an answer is called in a session, and what it holds there in one line; "" where it holds nothing. */
export function answerAt(form: Form, session: Session, pointer: Pointer): { readonly label: string; readonly text: string } {
  const { language, files } = session;
  if (isChoicePointer(pointer)) {
    const question = questionAt(form, currentEvaluation(form, session), pointer, language);
    const chosen = question?.facts.choices?.find(({ value }) => value === session.choices[pointer]);
    return { label: question?.label.text ?? "", text: chosen?.label ?? "" };
  }
  const questions = new StaticQuestions(form, language);
  const typed = Object.entries(session.typed).filter(([place]) => isWithin(place, pointer));
  const value = valueAt(typed.reduce((all, [place, raw]) => withValueAt(all, place, raw) ?? {}, session.answers), pointer);
  return { label: questions.label(pointer, session.answers), text: value === undefined || value === null ? "" : presentedText(questions, pointer, value, files) };
}

/** How many answers differ between two trees of what was given. */
function differences(questions: StaticQuestions, one: Json, other: Json): number {
  const places = new Set([...questions.given(one), ...questions.given(other)]);
  return [...places].filter((pointer) => !sameJson(valueAt(one, pointer), valueAt(other, pointer))).length;
}

function inVersion(form: Form, session: Session): Session {
  return session.form.hash === form.package.form.hash ? session : migrateDraft({ after: form, draft: session }).session;
}

function isOneAnswer(questions: StaticQuestions, pointer: Pointer): boolean {
  return pointer !== ROOT && questions.at(pointer)?.question?.kind === "field";
}
