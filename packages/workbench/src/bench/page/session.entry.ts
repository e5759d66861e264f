// Bundled for Node: what a session costs without any page.
import {
  createForm,
  currentEvaluation,
  issueAt,
  issuesOf,
  startSession,
  transition,
  type Evaluation,
  type FormModule,
  type FormPackage,
  type Json,
  type Pointer,
  type Session,
  type SessionStep,
} from '@formgeber/core';
import { administrationFields } from '@formgeber/fields';

/** One person's session, driven as the form element drives it. */
export interface DrivenSession {
  /** Takes a step, evaluates anew, and asks what the answer has wrong by itself. */
  step(step: SessionStep): void;
  answer(pointer: string, raw: string): void;
  addRow(pointer: string): void;
  removeRow(pointer: string, index: number): void;
  /** Everything that is wrong, the whole form checked. */
  allIssues(): number;
  /** The verdict of the whole schema alone. */
  validate(): boolean;
}

/** A session with answers, at the point where its first evaluation is done. */
export function driveSession(prepared: unknown, module: unknown, answers: unknown): DrivenSession {
  const form = createForm(prepared as FormPackage, module as FormModule, administrationFields);
  let session: Session = { ...startSession(form), answers: answers as Json };
  let evaluation: Evaluation = currentEvaluation(form, session);
  const step = (one: SessionStep): void => {
    session = transition(form, session, one);
    evaluation = currentEvaluation(form, session);
    if (one.kind === 'answer') issueAt(form, evaluation, session, one.pointer);
  };
  return {
    step,
    answer: (pointer, raw) => step({ kind: 'answer', pointer: pointer as Pointer, raw }),
    addRow: (pointer) => step({ kind: 'add-row', pointer: pointer as Pointer }),
    removeRow: (pointer, index) => step({ kind: 'remove-row', pointer: pointer as Pointer, index }),
    allIssues: () => issuesOf(form, evaluation, session).length,
    validate: () => form.checks.validate(evaluation.pruned),
  };
}
