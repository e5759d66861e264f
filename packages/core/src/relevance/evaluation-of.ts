import type { CompiledChecks } from "../form/form.ts";
import type { Issue } from "../issue/issue.ts";
import type { Json } from "../json/json.ts";
import { parentOf, type Pointer } from "../pointer/pointer.ts";
import { branchChoice, isChoicePointer, partsOf } from "./branch-choice.ts";
import type { Engine } from "./engine.ts";
import type { BranchChoices, Evaluation, SchemaPlace } from "./evaluator.ts";
import type { FieldTable } from "./field-table.ts";
import { childrenOf, isRequired, pointerOfInstance, snapshotOf, type Instance } from "./instance.ts";
import type { BrokenRule } from "./rule-session.ts";
import { schemaIssues } from "./schema-issues.ts";

/**
 * A snapshot over an engine. What was asked once is kept; `engine` gives an engine that still holds the answers of
 * this snapshot.
 */
export function evaluationOf(table: FieldTable, checks: CompiledChecks, engine: () => Engine, day?: string): Evaluation {
  let pruned: Json | undefined;
  let relevant: readonly Pointer[] | undefined;
  let issues: readonly Issue[] | undefined;
  let chosen: BranchChoices | undefined;

  // A reading asks several things of one answer in a row.
  let last: { readonly of: Engine; readonly pointer: Pointer; readonly instance: Instance | undefined } | undefined;
  const find = (pointer: Pointer): Instance | undefined => {
    const of = engine();
    if (last?.of !== of || last.pointer !== pointer) last = { of, pointer, instance: of.find(pointer) };
    return last.instance?.relevant === true ? last.instance : undefined;
  };

  const evaluation: Evaluation = {
    ...(day !== undefined && { day }),
    get pruned() {
      return (pruned ??= snapshotOf(engine().root) ?? {});
    },
    value: (pointer) => {
      const instance = find(pointer);
      return instance && snapshotOf(instance);
    },
    isRelevant: (pointer) => find(pointer) !== undefined,
    isFolded: (pointer) => {
      const instance = find(pointer);
      return instance?.node.recursive === true && instance.node.object && !instance.expanded;
    },
    isRequired: (pointer) => {
      const instance = find(pointer);
      return instance !== undefined && isRequired(instance);
    },
    isOpen: (pointer) => {
      const instance = find(pointer);
      return instance?.node.open === true && instance.node.places.some(({ entry }, i) => instance.force[i] && (entry.patterns ?? entry.additional) !== undefined);
    },
    isNamed: (pointer) => {
      const { key, parent } = find(pointer) ?? {};
      return typeof key === "string" && parent?.node.open === true && !parent.node.keys.includes(key);
    },
    places: (pointer) => placesOf(find(pointer)),
    choice: (pointer) => {
      const group = isChoicePointer(pointer) ? find(parentOf(pointer)) : undefined;
      return group && branchChoice(group, pointer, engine().choices);
    },
    get chosen() {
      return (chosen ??= chosenOf(evaluation, engine().choices));
    },
    children: (pointer) => {
      const instance = find(pointer);
      return instance === undefined ? [] : [...childrenOf(instance)].map(pointerOfInstance);
    },
    parts: (pointer) => {
      const instance = find(pointer);
      return instance === undefined ? [] : partsOf(instance);
    },
    stamp: (pointer) => {
      const instance = find(pointer);
      return instance && (instance.stamp ??= {});
    },
    relevant: () => (relevant ??= [...below(engine().root)].map(pointerOfInstance).sort(byCodeUnit)),
    issues: () => (issues ??= [...schemaIssues(table, checks, engine(), evaluation.pruned), ...engine().broken().map(brokenIssue)]),
  };
  return evaluation;
}

function placesOf(instance: Instance | undefined): readonly SchemaPlace[] {
  const found = new Map<string, SchemaPlace>();
  instance?.node.places.forEach(({ entry, silent, alternative }, i) => {
    if (instance.force[i] !== true || silent || entry.never || found.has(entry.at)) return;
    found.set(entry.at, { location: entry.at, ...(alternative !== undefined && { alternative }) });
  });
  return [...found.values()];
}

/** Choices recorded for what is not to be chosen do not count. */
function chosenOf(evaluation: Evaluation, recorded: BranchChoices): BranchChoices {
  return Object.fromEntries(Object.entries(recorded).filter(([pointer]) => evaluation.choice(pointer as Pointer)?.chosen !== undefined));
}

function* below(instance: Instance): Generator<Instance> {
  for (const each of childrenOf(instance)) {
    yield each;
    yield* below(each);
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function brokenIssue({ instance, issue, message, answers }: BrokenRule): Issue {
  const named = Object.fromEntries(answers.map(([name, each]) => [name, pointerOfInstance(each)]));
  return { ...issue, pointer: pointerOfInstance(instance), message: { at: message, answers: named } };
}
