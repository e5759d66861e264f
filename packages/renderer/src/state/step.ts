import type { Form, Pointer, WalkedPage } from "@formgeber/core";

/** What is shown at once: a page, or one question of it. */
export interface Step extends WalkedPage {
  /** Where a page is gone through question by question: the answer this one asks for. */
  readonly question?: Pointer;
  /** The page, of which the question is number `number` of `count`. */
  readonly topic?: WalkedPage;
  readonly number?: number;
  readonly count?: number;
}

/** How pages are gone through, where not each is shown at once. */
export interface Way {
  steps(page: WalkedPage, form: Form): readonly Step[];
  /** The step at which an answer is given: the one whose question reaches nearest to it, else the first. */
  at(steps: readonly Step[], pointer: Pointer): Step | undefined;
  /** The step of a question; where that is asked no more, the one before it, by the order in which the steps stood `before`. */
  of(steps: readonly Step[], question: Pointer | undefined, before: readonly Step[]): Step | undefined;
  /** True when an answer is given at a step that is one question. */
  asks(step: Step, pointer: Pointer): boolean;
}

/** Where a person goes, or comes back to. */
export interface Place {
  readonly page: string;
  readonly question?: Pointer | undefined;
  /** Id of what takes the focus there; absent: the heading. */
  readonly focus?: string | undefined;
  /** Where the person goes from there. */
  readonly then?: Place | undefined;
}
