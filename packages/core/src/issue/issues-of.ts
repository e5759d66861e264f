import type { Form } from "../form/form.ts";
import type { Pointer } from "../pointer/pointer.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import type { Session } from "../session/session.ts";
import { pageOf, walk } from "../walk/walk-form.ts";
import type { WalkNode } from "../walk/walk.ts";
import { checkIssues, unreadableIssues } from "./field-issues.ts";
import type { Issue } from "./issue.ts";

/** What the issues of answers depend on besides the answers. */
export type IssueSource = Pick<Session, "language" | "typed" | "files">;

/**
 * Everything that must be mended before the form can be submitted, in the order of the walk: input that cannot be read,
 * what the schema refuses, and what the field types find in the rest. Empty: the form can be submitted. An answer that
 * cannot be read has no other issue.
 */
export function issuesOf(form: Form, evaluation: Evaluation, session: IssueSource): readonly Issue[] {
  const unreadable = unreadableIssues(form, evaluation, session);
  const untold = new Set<string>(unreadable.map(({ pointer }) => pointer));
  const schema = evaluation.issues().filter(({ pointer }) => !untold.has(pointer));
  const refused = new Set<string>([...untold, ...schema.map(({ pointer }) => pointer)]);
  const found = [...unreadable, ...schema, ...checkIssues(form, evaluation, session, refused)];
  if (found.length < 2) return found;
  const order = new Map(walkedPointers(form, evaluation, session).map((pointer, i) => [pointer, i]));
  const rank = ({ pointer }: Issue): number => order.get(pointer) ?? Infinity;
  return found.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

/** The issues of one page, in order. */
export function issuesOfPage(form: Form, evaluation: Evaluation, session: IssueSource, page: string): readonly Issue[] {
  return issuesOf(form, evaluation, session).filter(({ pointer }) => pageOf(form, pointer) === page);
}

function walkedPointers(form: Form, evaluation: Evaluation, { language, files }: IssueSource): readonly Pointer[] {
  return walk(form, evaluation, { language, files }).flatMap(({ nodes }) => nodes.flatMap(pointersOf));
}

function pointersOf(node: WalkNode): readonly Pointer[] {
  switch (node.kind) {
    case "field": return [node.pointer];
    case "group": return [node.pointer, ...node.nodes.flatMap(pointersOf)];
    case "repeat": return [node.pointer, ...node.rows.flatMap((row) => [row.pointer, ...row.nodes.flatMap(pointersOf)])];
    case "section": return node.nodes.flatMap(pointersOf);
    case "note": return [];
  }
}
