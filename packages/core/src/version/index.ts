// Versions of a form and states of a draft: what becomes of drafts, what differs, and how two states become one. An entry of its
// own, loaded only where they meet.
export { migrateDraft, type DraftMigration, type MigratedDraft, type OldDraft } from "./migrate-draft.ts";
export { answerAt, mergeDrafts, takeAnswer, type DraftedTwice, type MergedDraft } from "./merge/merge-drafts.ts";
export { outcomeSentences, sentenceOf, type OutcomeGroup, type OutcomeReport } from "./outcome-sentences.ts";
export type { Outcome, OutcomeKind, OutcomeReason } from "./outcome.ts";
export { diffForms, type DiffOptions, type FormDiff } from "./diff/diff-forms.ts";
export { changeSentence, type Change, type ChangeCode, type Concern, type Effect } from "./diff/change.ts";
export type { DraftImpact } from "./diff/draft-impact.ts";
export type { MessageElement, MessageOutline } from "./diff/message-outline.ts";
export { inverseStep } from "./inverse-step.ts";
