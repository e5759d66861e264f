import type { Form } from "../form/form.ts";
import { textAt } from "../definition/text-at.ts";
import { issueSentence } from "../issue/issue-sentence.ts";
import { issuesOf } from "../issue/issues-of.ts";
import type { Issue } from "../issue/issue.ts";
import type { Json } from "../json/json.ts";
import { sameJson } from "../json/same-json.ts";
import { isWithin, lastSegment, parentOf, ROOT, valueAt, type Pointer } from "../pointer/pointer.ts";
import type { BranchChoices, Evaluation } from "../relevance/evaluator.ts";
import { fillRows } from "../session/fill-rows.ts";
import type { Session } from "../session/session.ts";
import { startSession } from "../session/start-session.ts";
import { questionAt } from "../walk/question.ts";
import { pageIds } from "../walk/walk-form.ts";
import { applyStep } from "./apply-step.ts";
import { choicesIn } from "./branch-choices.ts";
import { fitAnswers, type Fate, type FittedAnswers } from "./fit-answers.ts";
import { migrationPath } from "./migration-path.ts";
import { put, startMoving, type Moving, type Trace } from "./moving.ts";
import type { Outcome } from "./outcome.ts";
import { presentedText } from "./presented-text.ts";
import { StaticQuestions } from "./static-questions.ts";

/** A draft of an earlier version: a whole session, or its answers and the version they were given to. */
export type OldDraft = Pick<Session, "form" | "answers"> & Partial<Session>;

export interface MigratedDraft {
  /** A session of the new version. It has no member that the new schema does not describe. */
  readonly session: Session;
  /** One for each old answer, in the order of the old answers; then what is new. */
  readonly outcomes: readonly Outcome[];
}

/** What there is to migrate with. */
export interface DraftMigration {
  readonly after: Form;
  readonly draft: OldDraft;
  /** The version the draft was begun in. Absent: labels come from the new version, and new questions are not told. */
  readonly before?: Form;
  /** For a draft without recorded choices: `inferChoices`. */
  readonly infer?: (form: Form, answers: Json) => BranchChoices;
}

/**
 * Brings a draft to another version of its form: first the steps that version declares, then everything that fits is kept
 * where it stands. Nothing is lost in silence: each old answer is in the new session, or in an outcome with its value.
 * Works towards any version, an earlier one too; then no steps are known.
 */
export function migrateDraft({ after, draft, before, infer }: DraftMigration): MigratedDraft {
  const start = startSession(after, draft.language);
  const questions = new StaticQuestions(after, start.language);
  const files = draft.files ?? {};
  const answers = withTyped(draft);
  const old = before === undefined ? questions : new StaticQuestions(before, start.language);
  const path = migrationPath(after.definition, draft.form.version);
  const moving = path.reduce((now, { step, at }) => applyStep(now, step, at), startMoving(answers, old.given(answers)));
  const fitted = fitAnswers(questions, moving.answers, files);
  const choices = draft.choices === undefined && infer !== undefined
    ? { kept: infer(after, fitted.answers), lost: [] }
    : choicesIn({ before, after, choices: draft.choices ?? {}, moving, old: draft.answers, answers: fitted.answers });
  const pages = pageIds(after);
  const nowAt = (pointer: Pointer): readonly Pointer[] => {
    const now = moving.relocate(pointer);
    return now !== undefined && questions.at(now) !== undefined ? [now] : [];
  };
  const [question] = draft.question === undefined ? [] : nowAt(draft.question);
  const session = fillRows(after, {
    ...start,
    answers: fitted.answers,
    typed: fitted.typed,
    choices: choices.kept,
    files: Object.fromEntries(Object.entries(files).filter(([id]) => holds(fitted.answers, id))),
    page: draft.page !== undefined && (draft.page === "check" || pages.includes(draft.page)) ? draft.page : start.page,
    checked: (draft.checked ?? []).filter((page) => pages.includes(page)),
    left: (draft.left ?? []).flatMap(nowAt),
    ...(question !== undefined && { question }),
  });
  const teller = new Teller({ before, after, draft, answers, old, questions, moving, fitted, session });
  const outcomes = [...teller.ofOld(), ...choices.lost.map((pointer) => teller.ofChoice(pointer)), ...teller.ofGiven(), ...teller.ofNew()];
  // What is to be mended is shown at its field at once.
  const toMend = outcomes.flatMap(({ kind, newPointer }) => (kind === "to-check" && newPointer !== undefined && !session.left.includes(newPointer) ? [newPointer] : []));
  return { session: { ...session, left: [...session.left, ...toMend] }, outcomes };
}

/** What was typed and is no value stands in for one, so that it goes along and is told. */
function withTyped({ answers, typed = {} }: OldDraft): Json {
  return Object.entries(typed).reduce((all, [pointer, raw]) => (valueAt(all, pointer) === undefined ? put(all, pointer as Pointer, raw) : all), answers);
}

function holds(answers: Json, id: string): boolean {
  if (typeof answers !== "object" || answers === null) return answers === id;
  return Object.values(answers).some((each: Json) => holds(each, id));
}

interface Story {
  readonly before: Form | undefined;
  readonly after: Form;
  readonly draft: OldDraft;
  readonly answers: Json;
  readonly old: StaticQuestions;
  readonly questions: StaticQuestions;
  readonly moving: Moving;
  readonly fitted: FittedAnswers;
  readonly session: Session;
}

/** Tells what became of each answer. */
class Teller {
  readonly #story: Story;
  readonly #evaluation: Evaluation;
  readonly #earlier: Evaluation | undefined;
  readonly #issues: readonly Issue[];

  constructor(story: Story) {
    const { after, before, draft, session } = story;
    this.#story = story;
    this.#evaluation = after.evaluator().update(session.answers, session.choices);
    this.#earlier = before?.evaluator().update(draft.answers, draft.choices);
    this.#issues = issuesOf(after, this.#evaluation, session);
  }

  ofOld(): readonly Outcome[] {
    return this.#story.moving.traces.flatMap((trace) => this.#ofTrace(trace) ?? []);
  }

  ofChoice(pointer: Pointer): Outcome {
    const { after, session } = this.#story;
    const label = questionAt(after, this.#evaluation, pointer, session.language)?.label.text ?? lastSegment(pointer);
    return { kind: "asked-anew", pointer, newPointer: pointer, label, newLabel: label, reason: "branch" };
  }

  ofGiven(): readonly Outcome[] {
    const { moving, session, questions } = this.#story;
    return moving.given.flatMap((pointer) => {
      const value = valueAt(session.answers, pointer);
      if (value === undefined || !this.#evaluation.isRelevant(pointer)) return [];
      return [{ kind: "filled-in", newPointer: pointer, ...this.#names(pointer), now: presentedText(questions, pointer, value, session.files) }];
    });
  }

  /** Only where the old version tells what is new. */
  ofNew(): readonly Outcome[] {
    const { before, old, session } = this.#story;
    if (before === undefined) return [];
    return this.#issues.flatMap(({ code, pointer }) => {
      const isNew = code === "answer/required" && old.at(pointer) === undefined && valueAt(session.answers, pointer) === undefined;
      return isNew ? [{ kind: "new", newPointer: pointer, ...this.#names(pointer) }] : [];
    });
  }

  #ofTrace(trace: Trace): Outcome | undefined {
    const { answers, old, questions, fitted, session, draft, after } = this.#story;
    const value = valueAt(answers, trace.old) ?? null;
    const [now] = trace.now;
    const label = old.at(trace.old) === undefined && now !== undefined ? questions.label(now, session.answers) : old.label(trace.old, answers);
    const was = presentedText(old.at(trace.old) === undefined && now !== undefined ? questions : old, old.at(trace.old) === undefined ? (now ?? trace.old) : trace.old, value, draft.files ?? {});
    const told = { pointer: trace.old, label, was };
    if (now === undefined) {
      const because = trace.loss?.because === undefined ? undefined : textAt(after.definition, trace.loss.because, session.language)?.text;
      return { ...told, kind: "dropped", reason: trace.loss?.reason ?? "no-question", ...(because !== undefined && { said: because }) };
    }
    const fate = trace.now.map((pointer) => fateAt(fitted, pointer)).find((found) => found !== undefined);
    if (fate?.is === "no-question" || fate?.is === "computed") return { ...told, kind: "dropped", reason: fate.is };
    const place = fate?.at ?? this.#fieldAt(now);
    const placed = { ...told, newPointer: place, newLabel: questions.label(place, session.answers) };
    if (fate?.is === "other-kind" || fate?.is === "not-offered") return { ...placed, kind: "asked-anew", reason: fate.is };
    if (!this.#evaluation.isRelevant(place)) return this.#hidden(told, place);
    if (fate !== undefined) return { ...placed, kind: "to-check", reason: fate.is };
    const issue = this.#issues.find(({ pointer, code }) => trace.now.some((each) => isWithin(pointer, this.#fieldAt(each))) && code !== "answer/required");
    if (issue !== undefined) return { ...placed, kind: "to-check", reason: "issue", said: issueSentence(after, this.#evaluation, issue, session.language) };
    if (trace.changed) return { ...placed, kind: "changed", now: trace.now.map((each) => this.#presented(each)).join(", ") };
    return { ...placed, kind: place === trace.old || now === trace.old ? "kept" : "moved" };
  }

  /** Hidden before as well and the same: nobody asked for it, and it waits as it did. */
  #hidden(told: Pick<Outcome, "label" | "was"> & { readonly pointer: Pointer }, place: Pointer): Outcome | undefined {
    const { answers, fitted } = this.#story;
    const waits = this.#earlier?.isRelevant(told.pointer) !== true && sameJson(valueAt(answers, told.pointer), valueAt(fitted.answers, place));
    return waits ? undefined : { ...told, kind: "dropped", reason: "not-asked" };
  }

  #names(pointer: Pointer): Pick<Outcome, "label"> & { readonly newLabel: string } {
    const label = this.#story.questions.label(pointer, this.#story.session.answers);
    return { label, newLabel: label };
  }

  #presented(pointer: Pointer): string {
    const { questions, session } = this.#story;
    const place = this.#fieldAt(pointer);
    return presentedText(questions, place, valueAt(session.answers, place) ?? null, session.files);
  }

  /** The field an answer stands in: itself, or the one it is a part of. */
  #fieldAt(pointer: Pointer): Pointer {
    for (let here = pointer; here !== ROOT; here = parentOf(here)) {
      if (this.#story.questions.at(here)?.question?.kind === "field") return here;
    }
    return pointer;
  }
}

/** The fate of a place, or of what it lies in. */
function fateAt({ fates }: FittedAnswers, pointer: Pointer): { readonly is: Fate; readonly at: Pointer } | undefined {
  for (let here = pointer; ; here = parentOf(here)) {
    const is = fates.get(here);
    if (is !== undefined) return { is, at: here };
    if (here === ROOT) return undefined;
  }
}
