import type { Form } from "../form/form.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import type { Session } from "../session/session.ts";
import type { Issue } from "./issue.ts";

/** What the issues of answers depend on besides the answers. */
export type IssueSource = Pick<Session, "language" | "typed" | "files">;

/** Everything that must be mended before the form can be submitted, in the order of the walk. Empty: it can be. */
export function issuesOf(_form: Form, _evaluation: Evaluation, _session: IssueSource): readonly Issue[] {
  throw new Error("issuesOf is not written yet");
}

/** The issues of one page, in order. */
export function issuesOfPage(_form: Form, _evaluation: Evaluation, _session: IssueSource, _page: string): readonly Issue[] {
  throw new Error("issuesOfPage is not written yet");
}
