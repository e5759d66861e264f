import { child, lastSegment, type Pointer } from "../pointer/pointer.ts";
import type { BranchChoice, BranchChoices } from "./evaluator.ts";
import type { ChoiceCondition } from "./field-table.ts";
import { pointerOfInstance, type Instance } from "./instance.ts";
import type { FieldNode } from "./node.ts";

/** Where the choice of a `oneOf`/`anyOf` stands among the answers: "/who" and "#/anyOf" give "/who/#~1anyOf". */
export function choicePointer(group: Pointer, of: string): Pointer {
  return child(group, of);
}

/** True for pointers made by `choicePointer`. */
export function isChoicePointer(pointer: string): boolean {
  return pointer.includes("/#") && lastSegment(pointer).startsWith("#/");
}

/** A `oneOf`/`anyOf` of a node that asks for a choice. */
export interface NodeChoice {
  readonly of: string;
  readonly optional: boolean;
  /** Numbers of the places that hold the branches, in order. */
  readonly places: readonly number[];
  /** Members that a branch describes. */
  readonly members: ReadonlySet<string>;
}

const NONE: readonly NodeChoice[] = [];
const known = new WeakMap<FieldNode, readonly NodeChoice[]>();

/** The choices that can stand at a node, in the order of the schema. */
export function choicesOf(node: FieldNode): readonly NodeChoice[] {
  if (node.conditions.length === 0) return NONE;
  const before = known.get(node);
  if (before !== undefined) return before;
  const found = findChoices(node);
  known.set(node, found);
  return found;
}

function findChoices(node: FieldNode): readonly NodeChoice[] {
  const found = new Map<string, { of: string; optional: boolean; places: number[]; members: Set<string> }>();
  const within: (readonly string[])[] = [];
  node.places.forEach(({ entry, slot, inPlace, from }, i) => {
    const condition = conditionAt(node, slot);
    const outer = inPlace ? (within[from] ?? []) : [];
    within.push(condition === undefined ? outer : [...outer, condition.branch.of]);
    if (condition !== undefined) {
      const { of, number } = condition.branch;
      const choice = found.get(of) ?? { of, optional: condition.optional === true, places: [], members: new Set() };
      choice.places[number] ??= i;
      found.set(of, choice);
    }
    for (const of of within[i] ?? []) for (const key of Object.keys(entry.properties ?? {})) found.get(of)?.members.add(key);
  });
  return [...found.values()];
}

function conditionAt(node: FieldNode, slot: number): ChoiceCondition | undefined {
  const condition = slot < 0 ? undefined : node.condition(slot);
  return condition?.kind === "choice" ? condition : undefined;
}

/** The choices that are to be made at an instance now. */
export function choicesAt(instance: Instance): readonly NodeChoice[] {
  return choicesOf(instance.node).filter(({ places: [first] }) => {
    const place = first === undefined ? undefined : instance.node.places[first];
    return place !== undefined && instance.relevant && (place.inPlace ? instance.force[place.from] === true : true);
  });
}

/** The choice at a pointer, given the instance of its group. */
export function branchChoice(instance: Instance, pointer: Pointer, recorded: BranchChoices): BranchChoice | undefined {
  const of = lastSegment(pointer);
  const choice = choicesAt(instance).find((one) => one.of === of);
  if (choice === undefined) return undefined;
  const chosen = Object.hasOwn(recorded, pointer) ? recorded[pointer] : undefined;
  return {
    pointer, of,
    branches: choice.places.map((place) => ({ location: instance.node.places[place]?.entry.at ?? "#" })),
    required: !choice.optional,
    ...(chosen !== undefined && choice.places[chosen] !== undefined && { chosen }),
  };
}

/** Relevant members in the order of the schema, each choice before the first member that one of its branches describes. */
export function partsOf(instance: Instance): readonly Pointer[] {
  const here = pointerOfInstance(instance);
  const parts: Pointer[] = [];
  let open = choicesAt(instance);
  for (const [key, member] of instance.shape === "array" ? [] : instance.members) {
    for (const { of } of open.filter(({ members }) => members.has(key))) parts.push(choicePointer(here, of));
    open = open.filter(({ members }) => !members.has(key));
    if (member.relevant) parts.push(child(here, key));
  }
  return [...parts, ...open.map(({ of }) => choicePointer(here, of)), ...instance.rows.flatMap((row, i) => (row.relevant ? [child(here, i)] : []))];
}

