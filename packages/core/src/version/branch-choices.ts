import { pointerOfLocation, schemaAt } from "../definition/schema-at.ts";
import { textAt } from "../definition/text-at.ts";
import type { Form } from "../form/form.ts";
import type { Json } from "../json/json.ts";
import { sameJson } from "../json/same-json.ts";
import { lastSegment, parentOf, type Pointer } from "../pointer/pointer.ts";
import type { BranchChoice, BranchChoices, Evaluation, SchemaPlace } from "../relevance/evaluator.ts";
import type { Moving } from "./moving.ts";

interface ChoiceMigration {
  readonly before: Form | undefined;
  readonly after: Form;
  readonly choices: BranchChoices;
  readonly moving: Moving;
  /** The answers as the old form has them. */
  readonly old: Json;
  /** The answers as the new form holds them. */
  readonly answers: Json;
}

/**
 * Recorded choices of branches in a new version: each goes with its answers to the branch that is the same, by its schema or
 * its title, whatever number it has now. `lost`: the choices that are to be made again.
 */
export function choicesIn({ before, after, choices, moving, old, answers }: ChoiceMigration): { readonly kept: BranchChoices; readonly lost: readonly Pointer[] } {
  const kept: { [pointer: string]: number } = {};
  const lost: Pointer[] = [];
  const earlier = before?.evaluator().update(old, choices);
  const evaluator = after.evaluator();
  // Outer choices first: they decide whether inner ones are there at all.
  for (const [pointer, number] of Object.entries(choices).toSorted(([a], [b]) => a.length - b.length)) {
    const place = moving.relocate(pointer as Pointer);
    const open = place === undefined ? [] : openAt(evaluator.update(answers, { ...kept }), parentOf(place));
    const branch = earlier?.choice(pointer as Pointer)?.branches[number];
    const same = before && branch && open.map((choice) => ({ choice, number: sameBranch(before, branch, after, choice.branches) })).find((found) => found.number >= 0);
    const fallback = open.find(({ of }) => of === lastSegment(pointer)) ?? (open.length === 1 ? open[0] : undefined);
    const unknown = branch === undefined && fallback?.branches[number] !== undefined ? { choice: fallback, number } : undefined;
    const found = same ?? unknown;
    if (found !== undefined) kept[found.choice.pointer] = found.number;
    else if (fallback !== undefined) lost.push(fallback.pointer);
  }
  return { kept, lost };
}

/** The choices of a group that are to be made. */
function openAt(evaluation: Evaluation, group: Pointer): readonly BranchChoice[] {
  return evaluation.parts(group).flatMap((part) => evaluation.choice(part) ?? []);
}

/** Below 0 when there is none. */
function sameBranch(before: Form, was: SchemaPlace, after: Form, branches: readonly SchemaPlace[]): number {
  const same = branches.findIndex(({ location }) => sameJson(schemaAt(after.definition, location) as Json, schemaAt(before.definition, was.location) as Json));
  const title = titleOf(before, was);
  return same >= 0 || title === undefined ? same : branches.findIndex((branch) => titleOf(after, branch) === title);
}

function titleOf({ definition }: Form, { location }: SchemaPlace): string | undefined {
  return textAt(definition, `${pointerOfLocation(location)}/title`, definition.language)?.text;
}
