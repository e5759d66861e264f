import type { Form } from "../form/form.ts";
import type { Pointer } from "../pointer/pointer.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import type { Session } from "../session/session.ts";
import { contextOf } from "../walk/context-of.ts";
import { questionAt } from "../walk/question.ts";
import { pageOf, walk, walkPage } from "../walk/walk-form.ts";
import type { WalkedPage } from "../walk/walk.ts";
import { answersOn, type WalkedAnswerAt } from "./answers-on.ts";
import type { Issue } from "./issue.ts";

/** What the issues of answers depend on besides the answers. */
export type IssueSource = Pick<Session, "language" | "typed" | "files">;

/**
 * Everything that must be mended before the form can be submitted, in the order of the walk: input that cannot be read,
 * what the schema and the rules refuse, and what the field types find in the rest. Empty: the form can be submitted. An answer
 * that cannot be read has no other issue. That a computed answer is still missing is said only when nothing else is to be
 * mended: mostly it follows from what is.
 */
export function issuesOf(form: Form, evaluation: Evaluation, session: IssueSource): readonly Issue[] {
  const { language, files } = session;
  const { mendable, uncomputed } = issuesOn(form, evaluation, session, walk(form, evaluation, { language, files }), () => true);
  return mendable.length > 0 ? mendable : uncomputed;
}

/** The issues of one page, in order: those of `issuesOf` whose answers stand there, and that can be mended there. */
export function issuesOfPage(form: Form, evaluation: Evaluation, session: IssueSource, page: string): readonly Issue[] {
  const { language, files } = session;
  // Read as whoever shows the page reads it, so that it is read once: what is only offered has no value and no issue.
  const walked = walkPage(form, evaluation, page, { language, files, offers: true });
  return issuesOn(form, evaluation, session, walked === undefined ? [] : [walked], (pointer) => pageOf(form, pointer) === page).mendable;
}

/** `uncomputed`: required answers that no rule gives as yet, and nobody can enter. */
function issuesOn(form: Form, evaluation: Evaluation, session: IssueSource, pages: readonly WalkedPage[], isHere: (pointer: Pointer) => boolean): { readonly mendable: readonly Issue[]; readonly uncomputed: readonly Issue[] } {
  const answers = pages.flatMap(({ nodes }) => answersOn(nodes));
  const unreadable = unreadableIssues(form, evaluation, session).filter(({ pointer }) => isHere(pointer));
  const unread = new Set<string>(unreadable.map(({ pointer }) => pointer));
  const schema = evaluation.issues().filter(({ pointer }) => !unread.has(pointer) && isHere(pointer));
  const refused = new Set<string>([...unread, ...schema.map(({ pointer }) => pointer)]);
  const order = new Map(answers.map(({ pointer }, i) => [pointer, i]));
  const rank = ({ pointer }: Issue): number => order.get(pointer) ?? answers.length;
  const computed = new Set<string>(answers.flatMap(({ pointer, node }) => (node?.kind === "field" && node.computed ? [pointer] : [])));
  const isUncomputed = ({ code, pointer }: Issue): boolean => code === "answer/required" && computed.has(pointer);
  const found = [...unreadable, ...schema, ...unfilledIssues(answers, refused), ...checkIssues(answers, refused)].toSorted((a, b) => rank(a) - rank(b));
  return { mendable: found.filter((issue) => !isUncomputed(issue)), uncomputed: found.filter(isUncomputed).map((issue) => ({ ...issue, code: "answer/not-computed" })) };
}

/** Typed input that cannot be read, at answers that count. */
function unreadableIssues(form: Form, evaluation: Evaluation, { language, typed, files }: IssueSource): readonly Issue[] {
  return (Object.keys(typed) as Pointer[]).flatMap((pointer) => {
    const question = questionAt(form, evaluation, pointer, language);
    if (question?.kind === "group" && evaluation.isOpen(pointer)) return [{ code: "answer/key-not-added", pointer, facts: { key: typed[pointer] ?? "" } }];
    if (question?.type === undefined) return [];
    const reading = question.type.read(typed[pointer], contextOf(form, question, files, { evaluation, pointer }));
    return reading.kind === "unreadable" ? [{ ...reading.issue, pointer }] : [];
  });
}

/** A name without an answer would be lost: the answers that count hold nothing of it. */
function unfilledIssues(answers: readonly WalkedAnswerAt[], refused: ReadonlySet<string>): readonly Issue[] {
  return answers.flatMap(({ pointer, node }) => (node?.named && node.value === undefined && !refused.has(pointer) ? [{ code: "answer/required", pointer, facts: {} }] : []));
}

/** What field types find wrong with values the schema has nothing against. */
function checkIssues(answers: readonly WalkedAnswerAt[], refused: ReadonlySet<string>): readonly Issue[] {
  return answers.flatMap(({ pointer, node }) => {
    if (node?.value === undefined || node.type?.check === undefined || refused.has(pointer)) return [];
    const issue = node.type.check(node.value, node.context);
    return issue === undefined ? [] : [{ ...issue, pointer }];
  });
}
