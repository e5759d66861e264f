import { isArray, isObject, member, type Json, type JsonObject } from "../json/json.ts";
import { Fault } from "../fault/fault.ts";
import { sameJson } from "../json/same-json.ts";
import type { CompiledCheck } from "../form/form.ts";
import { parentOf, segments, type Pointer } from "../pointer/pointer.ts";
import { choicePointer } from "./branch-choice.ts";
import type { BranchChoices } from "./evaluator.ts";
import type { FieldTable } from "./field-table.ts";
import { ancestor, newInstance, pointerOfInstance, type Instance } from "./instance.ts";
import type { FieldNode } from "./node.ts";
import { isBlank, outOf, shapeOf } from "./presence.ts";
import { Queue } from "./queue.ts";
import type { BrokenRule, FormRules, RuleSession } from "./rule-session.ts";

/** Far above what any form needs; reached only by conditions that never settle. */
const EVALUATIONS_AT_MOST = 2_000_000;

/**
 * Keeps the instance tree in step with the answers. A changed answer goes up as far as presence changes, wakes the
 * conditions that read it, and a changed verdict goes down as far as places come into force or go; nothing else is
 * looked at. Conditions wait by rank, so that each is evaluated once in nearly every case; the result does not depend on
 * the order, since publishing refuses conditions that wait for each other (R26).
 */
export class Engine {
  readonly root: Instance;
  readonly #checks: readonly CompiledCheck[];
  readonly #hasChoices: boolean;
  readonly #queue = new Queue();
  /** Arrays whose rows are being exchanged: their lists are made when that is done. */
  readonly #unlisted = new Set<Instance>();
  readonly #rules: RuleSession | undefined;
  #choices: BranchChoices = {};
  #changed = false;

  /** `root`: the node of the whole, which engines of one form share. `rules`: absent for forms without. */
  constructor(table: FieldTable, checks: readonly CompiledCheck[], root: FieldNode, rules?: FormRules) {
    this.#checks = checks;
    this.#hasChoices = table.conditions.some(({ kind }) => kind === "choice");
    this.root = newInstance(root, undefined, "");
    this.#rules = rules?.open(this.root);
    this.#enterForce(this.root);
    this.#take(this.root, undefined, true);
  }

  /** The recorded choices it was given last. */
  get choices(): BranchChoices {
    return this.#choices;
  }

  /** Takes over new answers, choices and the day for rules; true when anything that follows from them is different. */
  update(answers: Json, choices: BranchChoices, day = ""): boolean {
    this.#changed = this.#rules?.begin(day) ?? false;
    this.#sync(this.root, answers);
    this.#choose(choices);
    this.#settle();
    this.#compute();
    return this.#changed;
  }

  /** What rules find wrong with the answers. */
  broken(): readonly BrokenRule[] {
    return this.#rules?.broken() ?? [];
  }

  /** The instance a pointer leads to; undefined when the schema knows none or the row is not there. */
  find(pointer: string): Instance | undefined {
    let here: Instance | undefined = this.root;
    for (const part of segments(pointer)) {
      here = here.shape === "array" && /^(0|[1-9]\d*)$/.test(part) ? here.rows[Number(part)] : here.members.get(part);
      if (here === undefined) return undefined;
    }
    return here;
  }

  // Answers come in: compared by identity, so that only changed subtrees are visited.

  #sync(instance: Instance, raw: Json | undefined): void {
    if (raw !== instance.raw && this.#rules?.computes(instance.node) !== true) this.#take(instance, raw, false);
  }

  #take(instance: Instance, raw: Json | undefined, isNew: boolean): void {
    const shape = shapeOf(instance.node, raw);
    const wasWhole = instance.shape === "whole";
    instance.raw = raw;
    instance.shape = shape;
    if (instance.node.object) this.#syncMembers(instance, shape === "object" && isObject(raw) ? raw : undefined);
    if (instance.node.array) this.#syncRows(instance, shape === "array" && isArray(raw) ? raw : []);
    // What a condition sees of its own object changes as a whole only here.
    if (!isNew && (wasWhole || shape === "whole")) this.#wakeAll(instance);
    this.#refresh(instance);
  }

  #syncMembers(instance: Instance, raw: JsonObject | undefined): void {
    const { node, members } = instance;
    if (node.recursive && raw === undefined) {
      for (const each of members.values()) this.#remove(each);
      instance.expanded = false;
    } else if (!instance.expanded) {
      instance.expanded = true;
      for (const key of node.keys) this.#addMember(instance, key, member(raw, key));
    } else {
      // An inherited member of `raw` is never the value of an answer, so only unequal ones need the careful look.
      for (const [key, each] of members) if (raw?.[key] !== each.raw) this.#sync(each, member(raw, key));
    }
    if (!node.open) return;
    const removed = [...members].flatMap(([key, each]) => (!node.keys.includes(key) && member(raw, key) === undefined ? [each] : []));
    for (const each of removed) this.#remove(each);
    const added = Object.keys(raw ?? {}).filter((key) => !members.has(key) && key !== "__proto__");
    for (const key of added) this.#addMember(instance, key, member(raw, key));
    if (added.length + removed.length > 0) freeKeysInOrder(instance, raw);
  }

  #addMember(instance: Instance, key: string, raw: Json | undefined): void {
    const node = instance.node.member(key);
    if (node === undefined) return;
    const added = newInstance(node, instance, key);
    instance.members.set(key, added);
    this.#begin(added, raw);
  }

  #syncRows(instance: Instance, raw: readonly Json[]): void {
    const { rows: before, node } = instance;
    if (before.length === raw.length) {
      before.forEach((row, i) => this.#sync(row, raw[i]));
      return;
    }
    // Rows behind an inserted or removed one keep their instances; not where their node or choices hang on the index.
    const tail = this.#hasChoices || node.prefixLength > 0 ? 0 : sameTail(before, raw);
    const head = before.slice(0, before.length - tail);
    const kept = head.slice(0, raw.length - tail);
    this.#unlisted.add(instance);
    for (const row of head.slice(kept.length)) this.#remove(row);
    const added: Instance[] = [];
    for (let i = kept.length; i < raw.length - tail; i++) {
      const rowNode = node.row(i);
      if (rowNode !== undefined) added.push(newInstance(rowNode, instance, i));
    }
    // Where no place describes rows (behind a closed `prefixItems`) there are none.
    instance.rows = [...kept, ...added, ...before.slice(before.length - tail)];
    instance.rows.forEach((row, i) => { row.key = i; });
    kept.forEach((row, i) => this.#sync(row, raw[i]));
    added.forEach((row, i) => this.#begin(row, raw[kept.length + i]));
    this.#unlisted.delete(instance);
    this.#relist(instance);
  }

  #begin(instance: Instance, raw: Json | undefined): void {
    this.#enterForce(instance);
    this.#take(instance, this.#rules?.computes(instance.node) === true ? undefined : raw, true);
  }

  #remove(instance: Instance): void {
    const { parent, key } = instance;
    if (parent !== undefined && typeof key === "string") {
      parent.members.delete(key);
      delete parent.view[key];
      if (instance.holdsValue) parent.filled--;
    }
    markGone(instance);
    this.#changedAt(instance);
    if (parent !== undefined) this.#refresh(parent);
  }

  // Presence goes up (R12 to R18).

  #refresh(instance: Instance): void {
    const out = outOf(instance);
    const holdsValue = out !== undefined && (typeof instance.key === "number" || (instance.shape === "whole" ? !isBlank(instance) : instance.filled > 0));
    if (out === instance.out && holdsValue === instance.holdsValue) return;
    const before = instance.out;
    const { parent, key } = instance;
    if (parent !== undefined && holdsValue !== instance.holdsValue) parent.filled += holdsValue ? 1 : -1;
    instance.out = out;
    instance.holdsValue = holdsValue;
    if (parent !== undefined && out !== before) {
      if (typeof key === "string") {
        if (out === undefined) delete parent.view[key];
        else parent.view[key] = out;
      } else if (parent.rows[key] === instance && parent.list.length > key && out !== undefined) parent.list[key] = out;
      else this.#relist(parent);
    }
    if (out !== before) {
      this.#changedAt(instance);
      stampEmptyAnew(instance);
    }
    if (parent !== undefined) this.#refresh(parent);
  }

  /** Rows keep their index: an absent one between others is null (R18). */
  #relist(instance: Instance): void {
    if (this.#unlisted.has(instance)) return;
    const { rows, list } = instance;
    let length = rows.length;
    while (length > 0 && rows[length - 1]?.out === undefined) length--;
    list.length = 0;
    for (let i = 0; i < length; i++) list.push(rows[i]?.out ?? null);
    instance.filled = rows.filter(({ holdsValue }) => holdsValue).length;
    this.#changedAt(instance);
    this.#refresh(instance);
  }

  /** Wakes the conditions that read this answer, and lets its containers be copied anew. */
  #changedAt(instance: Instance): void {
    this.#changed = true;
    this.#rules?.changed(instance);
    for (const { up, slot } of instance.node.readers) this.#wake(ancestor(instance, up), slot);
    for (let here: Instance | undefined = instance; here !== undefined; here = here.parent) {
      here.snapshot = undefined;
      here.stamp = undefined;
      for (const { up, slot } of here.node.deepReaders) this.#wake(ancestor(here, up), slot);
    }
  }

  // Conditions are settled by rank.

  #wake(instance: Instance, slot: number): void {
    if (instance.waiting[slot] === true || !instance.relevant) return;
    instance.waiting[slot] = true;
    this.#queue.push(instance, slot, instance.node.condition(slot).rank);
  }

  #wakeAll(instance: Instance): void {
    for (let slot = 0; slot < instance.node.conditions.length; slot++) this.#wake(instance, slot);
  }

  #choose(choices: BranchChoices): void {
    if (choices === this.#choices) return;
    const before = this.#choices;
    this.#choices = choices;
    for (const pointer of new Set([...Object.keys(before), ...Object.keys(choices)])) {
      if (before[pointer] === choices[pointer]) continue;
      const instance = this.find(parentOf(pointer as Pointer));
      if (instance !== undefined) this.#wakeAll(instance);
    }
  }

  #settle(): void {
    let evaluations = 0;
    for (let next = this.#queue.take(); next !== undefined; next = this.#queue.take()) {
      const { instance, slot } = next;
      instance.waiting[slot] = false;
      if (instance.gone || !instance.relevant) continue;
      if (++evaluations > EVALUATIONS_AT_MOST) throw new Fault("form/conditions-do-not-settle", { location: instance.node.pattern });
      const verdict = this.#evaluate(instance, slot);
      if (verdict === instance.verdicts[slot]) continue;
      instance.verdicts[slot] = verdict;
      this.#enterForce(instance, instance.node.decidedBy(slot));
    }
  }

  /** Computed answers come in behind the given ones, each with the conditions that read it. */
  #compute(): void {
    let values = 0;
    for (let next = this.#rules?.next(); next !== undefined; next = this.#rules?.next()) {
      if (++values > EVALUATIONS_AT_MOST) throw new Fault("form/conditions-do-not-settle", { location: next.instance.node.pattern });
      this.#take(next.instance, next.value, false);
      this.#settle();
    }
  }

  #evaluate(instance: Instance, slot: number): boolean {
    const condition = instance.node.condition(slot);
    switch (condition.kind) {
      case "if":
        return this.#checks[condition.check]?.(seenBy(instance)) ?? false;
      case "present":
        return instance.shape === "object" && instance.members.get(condition.key)?.out !== undefined;
      case "value": {
        const value = instance.shape === "object" ? instance.members.get(condition.key)?.out : undefined;
        return value !== undefined && condition.values.some((each) => sameJson(each, value)) !== (condition.except ?? false);
      }
      case "choice":
        return this.#choices[choicePointer(pointerOfInstance(instance), condition.branch.of)] === condition.branch.number;
    }
  }

  // Force goes down (R1 to R3, R8).

  #enterForce(instance: Instance, places: Iterable<number> = instance.force.keys()): void {
    const { node, parent, force, verdicts } = instance;
    const before = instance.relevant;
    const changed: number[] = [];
    for (const i of places) {
      const place = node.places[i];
      if (place === undefined) continue;
      const origin = place.inPlace ? force[place.from] : place.from < 0 || (parent?.relevant === true && parent.force[place.from]);
      const holds = origin === true && (place.slot < 0 || verdicts[place.slot] === place.holds);
      if (holds === force[i]) continue;
      force[i] = holds;
      changed.push(i);
      if (place.entry.never) instance.forbidding += holds ? 1 : -1;
      else if (!place.silent) instance.describing += holds ? 1 : -1;
    }
    instance.relevant = parent === undefined || (instance.describing > 0 && instance.forbidding === 0);
    if (changed.length === 0 && before === instance.relevant) return;
    this.#changed = true;
    for (let here: Instance | undefined = instance; here !== undefined; here = here.parent) here.stamp = undefined;
    if (instance.relevant && !before) this.#wakeAll(instance);
    for (const each of before === instance.relevant ? fed(instance, changed) : [...instance.members.values(), ...instance.rows]) {
      // It may be required now, or no longer, without any place of its own coming or going.
      each.stamp = undefined;
      this.#enterForce(each);
      this.#refresh(each);
    }
    this.#refresh(instance);
  }
}

/** Members and rows that these places describe or require. */
function fed({ node, members, rows }: Instance, places: readonly number[]): Iterable<Instance> {
  const found = new Set<Instance>();
  for (const place of places) {
    const keys = node.fedBy(place);
    if (keys === "all") return [...members.values(), ...rows];
    for (const key of keys) {
      const each = members.get(key);
      if (each !== undefined) found.add(each);
    }
  }
  return found;
}

/** Free keys stand behind the others as in the answers, whichever came first. */
function freeKeysInOrder({ node, members }: Instance, raw: JsonObject | undefined): void {
  for (const key of Object.keys(raw ?? {})) {
    const each = node.keys.includes(key) ? undefined : members.get(key);
    if (each === undefined) continue;
    members.delete(key);
    members.set(key, each);
  }
}

/** Empty containers that a `required` makes come and go with the container around them (R15). */
function stampEmptyAnew(instance: Instance): void {
  for (const each of instance.members.values()) {
    if (each.out === undefined || each.holdsValue) continue;
    each.stamp = undefined;
    stampEmptyAnew(each);
  }
}

function seenBy(instance: Instance): Json | undefined {
  return instance.shape === "object" ? instance.view : instance.shape === "array" ? instance.list : instance.out;
}

function sameTail(rows: readonly Instance[], raw: readonly Json[]): number {
  let count = 0;
  while (count < rows.length && count < raw.length && rows[rows.length - 1 - count]?.raw === raw[raw.length - 1 - count]) count++;
  return count;
}

function markGone(instance: Instance): void {
  instance.gone = true;
  for (const each of instance.members.values()) markGone(each);
  for (const each of instance.rows) markGone(each);
}
