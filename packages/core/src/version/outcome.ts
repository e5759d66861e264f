import type { Pointer } from "../pointer/pointer.ts";

/** What became of one old answer, or what is there in addition. */
export type OutcomeKind =
  /** It stands where it stood. */
  | "kept"
  /** It stands elsewhere, as it was. */
  | "moved"
  /** A declared step wrote it otherwise. */
  | "changed"
  /** It stands in its field and needs a look: it does not meet the new form, or was read anew. */
  | "to-check"
  /** The question is there, the answer cannot stand in it. */
  | "asked-anew"
  /** It is not part of the new answers. */
  | "dropped"
  /** A declared step gave an answer nobody had given. */
  | "filled-in"
  /** A question that was not there before and must be answered. */
  | "new";

/** Why an answer was not simply taken over. */
export type OutcomeReason =
  | "no-question" | "computed" | "other-kind" | "not-offered" | "some-not-offered" | "typed"
  /** A condition of the new form does not ask for it. It is kept, should the condition change. */
  | "not-asked"
  | "declared" | "place-taken" | "one-only"
  /** `said` is the sentence. */
  | "issue"
  /** A recorded choice among alternatives that are not the same any more. */
  | "branch";

/** One line of what the citizen is told. Texts are in the language of the session. */
export interface Outcome {
  readonly kind: OutcomeKind;
  /** Where the answer stood; absent for "filled-in" and "new". */
  readonly pointer?: Pointer;
  /** Where it stands now; absent when it stands nowhere. */
  readonly newPointer?: Pointer;
  /** What the question was called, or is called where it is new. */
  readonly label: string;
  /** What the question it stands at is called now; absent for "dropped". */
  readonly newLabel?: string;
  /** The old answer as the citizen knows it. */
  readonly was?: string;
  /** The answer as it is now, for "changed" and "filled-in". */
  readonly now?: string;
  readonly reason?: OutcomeReason;
  /** A sentence that says more: the author's reason, or what is to be mended. */
  readonly said?: string;
}
