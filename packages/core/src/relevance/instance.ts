import type { Json } from "../json/json.ts";
import { child, ROOT, type Pointer } from "../pointer/pointer.ts";
import type { FieldNode } from "./node.ts";

/** How an answer is taken: descended into, or kept whole (a leaf, or a container of the wrong type, R14, R24). */
export type Shape = "object" | "array" | "whole";

/**
 * One answer as it stands now: what was given, what follows from it, and its part of the pruned answers. A cache that
 * only the engine writes; never part of a session.
 */
export interface Instance {
  readonly node: FieldNode;
  readonly parent: Instance | undefined;
  /** Member key, or row index. */
  key: string | number;
  raw: Json | undefined;
  shape: Shape;
  /** For each place of the node: in force. */
  readonly force: boolean[];
  /** How many places in force describe it, and how many forbid it. */
  describing: number;
  forbidding: number;
  /** For each condition of the node: its verdict; undefined before its first evaluation. */
  readonly verdicts: (boolean | undefined)[];
  /** For each condition of the node: waits to be evaluated. */
  readonly waiting: boolean[];
  /** R3. */
  relevant: boolean;
  /** Members were made; a recursive node waits for an answer (R25). */
  expanded: boolean;
  /** In the order of the schema, free keys behind. */
  readonly members: Map<string, Instance>;
  rows: Instance[];
  /** How many members or rows hold a value. */
  filled: number;
  /** Holds a value, or a descendant does; empty containers that only a `required` makes do not count (R15). */
  holdsValue: boolean;
  /** Members that are present, as conditions see them: as if the object itself were present (R16). */
  readonly view: { [key: string]: Json };
  readonly list: Json[];
  /** What stands in the parent's view; undefined: absent. */
  out: Json | undefined;
  /** Immutable copy of `out`, made when asked for. */
  snapshot: Json | undefined;
  /** Stands for the instance with all below it as they are now; made when asked for. */
  stamp: object | undefined;
  /** Its row or free key was removed. */
  gone: boolean;
}

export function newInstance(node: FieldNode, parent: Instance | undefined, key: string | number): Instance {
  return {
    node, parent, key, raw: undefined, shape: "whole",
    force: node.places.map(() => false),
    describing: 0, forbidding: 0,
    verdicts: node.conditions.map(() => undefined),
    waiting: node.conditions.map(() => false),
    relevant: false, expanded: false, members: new Map(), rows: [], filled: 0, holdsValue: false,
    view: {}, list: [], out: undefined, snapshot: undefined, stamp: undefined, gone: false,
  };
}

export function pointerOfInstance(instance: Instance): Pointer {
  return instance.parent === undefined ? ROOT : child(pointerOfInstance(instance.parent), instance.key);
}

/** The instance some levels up. */
export function ancestor(instance: Instance, up: number): Instance {
  let here = instance;
  for (let i = 0; i < up && here.parent !== undefined; i++) here = here.parent;
  return here;
}

/** True when a `required` in force names it. */
export function isRequired({ parent, key }: Instance): boolean {
  if (parent === undefined || typeof key === "number") return false;
  return parent.node.requiredBy.get(key)?.some((place) => parent.force[place] === true) ?? false;
}

/** Relevant members in the order of the schema, or the rows there are. */
export function* childrenOf(instance: Instance): Generator<Instance> {
  for (const member of instance.shape === "array" ? [] : instance.members.values()) if (member.relevant) yield member;
  for (const row of instance.rows) if (row.relevant) yield row;
}

/** Relevant instances in the order of the answers, each before what is in it. */
export function everyInstance(root: Instance): readonly Instance[] {
  const all: Instance[] = [];
  const visit = (instance: Instance): void => {
    all.push(instance);
    if (instance.shape !== "array") for (const member of instance.members.values()) if (member.relevant) visit(member);
    for (const row of instance.rows) if (row.relevant) visit(row);
  };
  visit(root);
  return all;
}

/** The immutable pruned value of an instance. What did not change since the last time is the same object. */
export function snapshotOf(instance: Instance): Json | undefined {
  if (instance.out !== instance.view && instance.out !== instance.list) return instance.out;
  if (instance.snapshot === undefined) {
    if (instance.out === instance.list) instance.snapshot = instance.list.map((_, i) => snapshotOfRow(instance.rows[i]));
    else {
      const copy: { [key: string]: Json } = {};
      for (const [key, member] of instance.members) {
        const value = snapshotOf(member);
        if (value !== undefined) copy[key] = value;
      }
      instance.snapshot = copy;
    }
  }
  return instance.snapshot;
}

function snapshotOfRow(row: Instance | undefined): Json {
  return (row && snapshotOf(row)) ?? null;
}
