import { isWithin, type Form, type Pointer, type WalkedPage } from "@formgeber/core";

/** What is shown at once: a page, or one question of it. */
export interface Step extends WalkedPage {
  /** Where a page is gone through question by question: the answer this one asks for. */
  readonly question?: Pointer;
  /** The page, of which the question is number `number` of `count`. */
  readonly topic?: WalkedPage;
  readonly number?: number;
  readonly count?: number;
}

/** The steps in which a page is gone through. */
export type Split = (page: WalkedPage, form: Form) => readonly Step[];

/** Where a person goes, or comes back to. */
export interface Place {
  readonly page: string;
  readonly question?: Pointer | undefined;
  /** Id of what takes the focus there; absent: the heading. */
  readonly focus?: string | undefined;
  /** Where the person goes from there. */
  readonly then?: Place | undefined;
}

/** The step at which an answer is given: the one whose question reaches nearest to it, else the first. */
export function stepAt(steps: readonly Step[], pointer: Pointer): Step | undefined {
  const asking = steps.filter(({ question }) => question !== undefined && isWithin(pointer, question));
  return asking.toSorted((one, other) => (other.question?.length ?? 0) - (one.question?.length ?? 0))[0] ?? steps[0];
}

/**
 * The step a person is at. A question that is asked no more gives way to the one before it, by the order in which the steps
 * stood when the person came.
 */
export function stepOf(steps: readonly Step[], question: Pointer | undefined, before: readonly Step[]): Step | undefined {
  const at = (asked: Pointer | undefined): Step | undefined => steps.find((step) => step.question === asked);
  const found = at(question);
  if (found) return found;
  const index = before.findIndex((step) => step.question === question);
  return before.slice(0, Math.max(0, index)).reverse().map((step) => at(step.question)).find((step) => step !== undefined) ?? steps[0];
}
