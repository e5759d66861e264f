import type { Language } from "../definition/definition.ts";
import type { FieldContext, FieldType, Reading } from "../field-type/field-type.ts";
import type { Form } from "../form/form.ts";
import { nearestLanguage } from "../form/nearest-language.ts";
import { isArray, isObject, type Json } from "../json/json.ts";
import { sameJson } from "../json/same-json.ts";
import type { FileFacts } from "../meaning/lexical.ts";
import { child, parentOf, ROOT, valueAt, withValueAt, type Pointer } from "../pointer/pointer.ts";
import { isChoicePointer } from "../relevance/branch-choice.ts";
import type { BranchChoices } from "../relevance/evaluator.ts";
import { contextOf } from "../walk/context-of.ts";
import { questionAt } from "../walk/question.ts";
import { pageIds } from "../walk/walk-form.ts";
import { currentEvaluation } from "./current-evaluation.ts";
import { emptyRow, fillRows } from "./fill-rows.ts";
import { withAnswer, withMovedRow, withoutRow } from "./session-answers.ts";
import type { Session, SessionStep } from "./session.ts";

/**
 * The session after a step. The given one stays as it is; where nothing changes it is given back itself. A step at an
 * answer that is not asked for (any more) changes nothing: it may come from a view that is one state behind.
 */
export function transition(form: Form, session: Session, step: SessionStep): Session {
  switch (step.kind) {
    case "answer": return fillRows(form, rereadReaders(form, session, answer(form, session, step.pointer, step.raw as Json)));
    case "read-again": return fillRows(form, Object.keys(session.typed).reduce((after, pointer) => readAgain(form, after, pointer), session));
    case "leave": return leave(form, session, step.pointer);
    case "add-row": return fillRows(form, addRow(form, session, step.pointer));
    case "remove-row": return fillRows(form, withoutRow(session, step.pointer, step.index));
    case "unfold-group": return fillRows(form, unfoldGroup(form, session, step.pointer));
    case "move-row": return fillRows(form, withMovedRow(session, step.pointer, step.index, step.to));
    case "choose-branch": return fillRows(form, chooseBranch(form, session, step.pointer, step.branch));
    case "attach": return fillRows(form, attach(form, session, step.pointer, step.file));
    case "detach": return fillRows(form, detach(form, session, step.pointer, step.file));
    case "check-page": return session.checked.includes(step.page) ? session : { ...session, checked: [...session.checked, step.page] };
    case "go-to": return isPage(form, step.page) ? goTo(session, step.page, step.question) : session;
    case "set-language": return setLanguage(form, session, step.language);
  }
}

/** Reads at once, so that conditions act while a person types; keeps the typing where it is not how the value is written. */
function answer(form: Form, session: Session, pointer: Pointer, raw: Json): Session {
  const field = fieldAt(form, session, pointer);
  if (field === undefined) return session;
  const { type, context } = field;
  const reading = type.read(raw, context);
  const value = reading.kind === "value" ? reading.value : undefined;
  const written = reading.kind !== "unreadable" && sameJson(type.write(value, context) as Json, raw);
  if (isChoicePointer(pointer)) return changed(session, { choices: withChoice(session.choices, pointer, value), typed: without(session.typed, pointer) });
  const answers = sameJson(valueAt(session.answers, pointer), value) ? session.answers : stillUnfolded(form, session, given(form, session, pointer, value), pointer);
  return changed(session, { answers, typed: written ? without(session.typed, pointer) : withTyped(session.typed, pointer, raw), ...(session.notices && { notices: without(session.notices, pointer) }) });
}

/** The answers with one more or less. What a person gave a name stays when it is emptied: they take it away themselves. */
function given(form: Form, session: Session, pointer: Pointer, value: Json | undefined): Json {
  const answers = withAnswer(session.answers, pointer, value);
  if (value !== undefined) return answers;
  const evaluation = currentEvaluation(form, session);
  for (let here = pointer; here !== ROOT; here = parentOf(here)) {
    const before = valueAt(session.answers, here);
    if (before !== undefined && valueAt(answers, here) === undefined && evaluation.isNamed(here)) return withValueAt(answers, here, isObject(before) ? {} : null) ?? answers;
  }
  return answers;
}

/** What stands typed at answers that read others is read again when one of those may be different. */
function rereadReaders(form: Form, before: Session, after: Session): Session {
  if (form.package.lists?.reads === undefined || after.answers === before.answers) return after;
  return Object.keys(before.typed).reduce((session, pointer) => (fieldAt(form, session, pointer as Pointer)?.type.reads ? readAgain(form, session, pointer) : session), after);
}

function readAgain(form: Form, session: Session, pointer: string): Session {
  const raw = session.typed[pointer];
  return raw === undefined ? session : answer(form, session, pointer as Pointer, raw);
}

function leave(form: Form, session: Session, pointer: Pointer): Session {
  if (fieldAt(form, session, pointer) === undefined) return session;
  const left = session.left.includes(pointer) ? session.left : [...session.left, pointer];
  const reading = readingOf(form, session, pointer);
  if (reading === undefined || reading.kind === "unreadable") return changed(session, { left });
  const notice = reading.kind === "value" ? reading.notice : undefined;
  return changed(session, { left, typed: without(session.typed, pointer), ...(notice && { notices: { ...session.notices, [pointer]: notice } }) });
}

function addRow(form: Form, session: Session, pointer: Pointer): Session {
  const question = questionAt(form, currentEvaluation(form, session), pointer, session.language);
  const held = valueAt(session.answers, pointer);
  const rows = isArray(held) ? held : [];
  if (question?.kind !== "repeat" || rows.length >= (question.facts.keywords.maxItems ?? Infinity)) return session;
  return { ...session, answers: withValueAt(session.answers, child(pointer, rows.length), emptyRow(question)) ?? {} };
}

function unfoldGroup(form: Form, session: Session, pointer: Pointer): Session {
  return currentEvaluation(form, session).isFolded(pointer) ? { ...session, answers: withValueAt(session.answers, pointer, {}) ?? {} } : session;
}

/** Answers in which the group of a changed answer stays open: what somebody is clearing must not vanish under their hands. */
function stillUnfolded(form: Form, session: Session, answers: Json, pointer: Pointer): Json {
  const group = parentOf(pointer);
  const wasOpen = group !== ROOT && valueAt(session.answers, group) !== undefined && valueAt(answers, group) === undefined;
  return wasOpen && currentEvaluation(form, { answers, choices: session.choices }).isFolded(group) ? withValueAt(answers, group, {}) ?? {} : answers;
}

function chooseBranch(form: Form, session: Session, pointer: Pointer, branch: number): Session {
  const choice = currentEvaluation(form, session).choice(pointer);
  return choice?.branches[branch] === undefined ? session : changed(session, { choices: withChoice(session.choices, pointer, branch) });
}

/** Without a value the choice is taken back. */
function withChoice(choices: BranchChoices, pointer: Pointer, branch: Json | undefined): BranchChoices {
  if (typeof branch !== "number") return without(choices, pointer);
  return choices[pointer] === branch ? choices : { ...choices, [pointer]: branch };
}

function attach(form: Form, session: Session, pointer: Pointer, file: FileFacts): Session {
  const field = fieldAt(form, session, pointer);
  if (field === undefined) return session;
  const before = valueAt(session.answers, pointer);
  const isList = field.context.facts.items !== undefined;
  const kept = isList ? session : withoutFiles(session, idsIn(before));
  const value = isList ? [...idsIn(before), file.id] : file.id;
  return { ...kept, answers: withAnswer(kept.answers, pointer, value), typed: without(kept.typed, pointer), files: { ...kept.files, [file.id]: file } };
}

function detach(form: Form, session: Session, pointer: Pointer, file: string | undefined): Session {
  if (fieldAt(form, session, pointer) === undefined) return session;
  const ids = idsIn(valueAt(session.answers, pointer));
  const left = file === undefined ? [] : ids.filter((id) => id !== file);
  const kept = withoutFiles(session, ids.filter((id) => !left.includes(id)));
  return changed(kept, { answers: given(form, kept, pointer, left.length > 0 ? left : undefined), typed: without(kept.typed, pointer) });
}

/** The files of an answer: one, or several. */
function idsIn(value: Json | undefined): readonly string[] {
  return (isArray(value) ? value : [value]).filter((id) => typeof id === "string");
}

/** What was typed and can be read is written anew in the new language ("1.000" is "1,000"); the rest stays as typed. */
function setLanguage(form: Form, session: Session, asked: Language): Session {
  const language = nearestLanguage(form, asked);
  if (language === undefined || language === session.language) return session;
  const typed = Object.fromEntries(Object.entries(session.typed).filter(([pointer]) => !isReadable(form, session, pointer as Pointer)));
  return { ...session, language, typed };
}

function isReadable(form: Form, session: Session, pointer: Pointer): boolean {
  return (readingOf(form, session, pointer)?.kind ?? "unreadable") !== "unreadable";
}

/** What the typing at an answer reads as; undefined where it stands as the value is written. */
function readingOf(form: Form, session: Session, pointer: Pointer): Reading | undefined {
  const raw = session.typed[pointer];
  const field = raw === undefined ? undefined : fieldAt(form, session, pointer);
  return field?.type.read(raw, field.context);
}

function fieldAt(form: Form, session: Session, pointer: Pointer): { readonly type: FieldType; readonly context: FieldContext } | undefined {
  const evaluation = currentEvaluation(form, session);
  const question = questionAt(form, evaluation, pointer, session.language);
  if (question?.kind !== "field" || question.type === undefined || question.computed) return undefined;
  return { type: question.type, context: contextOf(form, question, session.files, { evaluation, pointer }) };
}

function goTo(session: Session, page: string, question: Pointer | undefined): Session {
  if (page === session.page && question === session.question) return session;
  const { question: _, ...rest } = session;
  return { ...rest, page, ...(question !== undefined && { question }) };
}

function isPage(form: Form, page: string): boolean {
  return page === "check" || pageIds(form).includes(page);
}

function withTyped(typed: Session["typed"], pointer: Pointer, raw: Json): Session["typed"] {
  return sameJson(typed[pointer], raw) ? typed : { ...typed, [pointer]: raw };
}

function without<T>(record: { readonly [key: string]: T }, key: string): { readonly [key: string]: T } {
  return Object.hasOwn(record, key) ? Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) : record;
}

function withoutFiles(session: Session, ids: readonly string[]): Session {
  return changed(session, { files: ids.reduce(without, session.files) });
}

function changed(session: Session, members: Partial<Session>): Session {
  const next: Session = { ...session, ...members };
  return (Object.keys(members) as (keyof Session)[]).every((name) => next[name] === session[name]) ? session : next;
}
