import type { Form } from "../form/form.ts";
import type { Json } from "../json/json.ts";
import { isWithin, parentOf, ROOT, valueAt, type Pointer } from "../pointer/pointer.ts";
import type { BranchChoices, Evaluation, Evaluator } from "../relevance/evaluator.ts";

/** Choices inside choices inside choices; more than any schema has. */
const DEPTH_AT_MOST = 8;

/**
 * The choices a person would have made to give these answers, for answers that come without: of a file, of a register, of
 * an earlier version. The branch is taken that keeps most of what was given, of several the one with the fewest issues.
 * Choices of which nothing was given stay open.
 */
export function inferChoices(form: Form, answers: Json): BranchChoices {
  return infer({ evaluator: form.evaluator(), answers }, {}, ROOT, 0);
}

interface Given {
  readonly evaluator: Evaluator;
  readonly answers: Json;
}

function infer(given: Given, known: BranchChoices, group: Pointer, depth: number): BranchChoices {
  const leftOpen = new Set<string>();
  let choices = known;
  const next = (): Pointer | undefined => openChoices(given.evaluator.update(given.answers, choices), group).find((one) => !leftOpen.has(one));
  for (let pointer = depth < DEPTH_AT_MOST ? next() : undefined; pointer !== undefined; pointer = next()) {
    const better = best(given, choices, pointer, depth);
    if (better === undefined) leftOpen.add(pointer);
    else choices = better;
  }
  return choices;
}

function openChoices(evaluation: Evaluation, pointer: Pointer): readonly Pointer[] {
  return evaluation.parts(pointer).flatMap((part) => {
    const choice = evaluation.choice(part);
    if (choice === undefined) return openChoices(evaluation, part);
    return choice.chosen === undefined ? [part] : [];
  });
}

/** The choices with the best branch, and what follows in it; undefined when no branch keeps more than none does. */
function best(given: Given, choices: BranchChoices, pointer: Pointer, depth: number): BranchChoices | undefined {
  const { evaluator, answers } = given;
  const group = parentOf(pointer);
  const kept = (made: BranchChoices): number => count(valueAt(evaluator.update(answers, made).pruned, group));
  const issues = (made: BranchChoices): number => evaluator.update(answers, made).issues().filter((issue) => isWithin(issue.pointer, group)).length;
  const branches = evaluator.update(answers, choices).choice(pointer)?.branches ?? [];
  const without = kept(choices);
  const [first] = branches.map((_, branch) => infer(given, { ...choices, [pointer]: branch }, group, depth + 1))
    .map((made, branch) => ({ made, branch, kept: kept(made), issues: issues(made) }))
    .filter((one) => one.kept > without)
    .toSorted((a, b) => b.kept - a.kept || a.issues - b.issues || a.branch - b.branch);
  return first?.made;
}

/** A container that a branch requires is there without anything given. */
function count(value: Json | undefined): number {
  if (value === undefined) return 0;
  return typeof value === "object" && value !== null ? Object.values(value).reduce<number>((sum, each) => sum + count(each), 0) : 1;
}
