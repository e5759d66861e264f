import type { Facts } from "../issue/issue.ts";
import type { Json } from "../json/json.ts";
import type { Instance } from "../relevance/instance.ts";
import type { FieldNode } from "../relevance/node.ts";
import type { RulePath, RuleReader } from "../relevance/rule-table.ts";
import type { BrokenRule, ComputedAnswer, RuleSession } from "../relevance/rule-session.ts";
import { decimalOf, numberOf, textOf } from "./decimal.ts";
import type { Operand } from "./operator.ts";
import type { PreparedRule, PreparedRules } from "./prepared-rules.ts";
import { runLogic } from "./run-logic.ts";

/**
 * The rules beside one person's answers. A changed answer wakes the rules that read it, each at the rows it concerns, and
 * nothing else is run. Assertions wait until somebody asks what is broken.
 */
export class LogicSession implements RuleSession {
  readonly #prepared: PreparedRules;
  readonly #root: Instance;
  /** By the number of the rule: where it waits to run. */
  readonly #waiting: Set<Instance>[];
  /** By the number of the assertion: where it does not hold. */
  readonly #broken: Set<Instance>[];
  #lowest = 0;
  #day: string | undefined;

  constructor(prepared: PreparedRules, root: Instance) {
    this.#prepared = prepared;
    this.#root = root;
    this.#waiting = prepared.rules.map(({ base }) => new Set(base.length === 0 ? [root] : []));
    this.#broken = prepared.rules.map(() => new Set());
  }

  begin(day: string): boolean {
    if (day === this.#day) return false;
    this.#day = day;
    const reading = this.#prepared.rules.filter(({ readsDay }) => readsDay);
    for (const { number, base } of reading) for (const each of reached(this.#root, { up: 0, down: base })) this.#wake(number, each);
    return reading.length > 0;
  }

  computes(node: FieldNode): boolean {
    return this.#prepared.computed.has(node.pattern);
  }

  changed(instance: Instance): void {
    const { readers, deepReaders, hasDeepReaders } = this.#prepared;
    this.#wakeReaders(readers[instance.node.pattern], instance);
    if (!hasDeepReaders) return;
    for (let here: Instance | undefined = instance; here !== undefined; here = here.parent) this.#wakeReaders(deepReaders[here.node.pattern], here);
  }

  next(): ComputedAnswer | undefined {
    const { rules } = this.#prepared;
    for (; ; this.#lowest++) {
      const rule = rules[this.#lowest];
      if (rule?.target === undefined) return undefined;
      if (this.#waiting[rule.number]?.size === 0) continue;
      for (const base of this.#taken(rule.number)) {
        const [instance] = reached(base, rule.target);
        if (instance === undefined) continue;
        const value = kept(single(this.#run(rule, base)), rule.keeps);
        if (value !== instance.raw) return { instance, value };
      }
    }
  }

  broken(): readonly BrokenRule[] {
    return this.#prepared.rules.flatMap((rule) => {
      const { assertion, number } = rule;
      if (assertion === undefined) return [];
      const places = this.#broken[number] ?? new Set();
      for (const base of this.#taken(number)) {
        if (this.#run(rule, base) === false) places.add(base);
        else places.delete(base);
      }
      return [...places].flatMap((base) => {
        if (base.gone) places.delete(base);
        return base.gone ? [] : this.#told(rule, base);
      });
    });
  }

  /** A rule is said where its answers are asked for; one that is broken by nothing anyone sees is not. */
  #told(rule: PreparedRule, base: Instance): readonly BrokenRule[] {
    const { id, message, at } = rule.assertion ?? { id: "", message: "", at: [] };
    const answers = namedAnswers(rule, base);
    const facts: Facts = { ...Object.fromEntries(answers.map(([name, { out = null }]) => [name, out])), rule: id };
    const broken = { issue: { code: "answer/rule-broken", facts }, message, answers };
    return at.flatMap((path) => reached(base, path)).filter(({ relevant }) => relevant).map((instance) => ({ instance, ...broken }));
  }

  #run({ logic, reads }: PreparedRule, base: Instance): Operand {
    return runLogic(logic, {
      day: this.#day ?? "",
      read: (pattern) => {
        const read = reads.get(pattern);
        return read && readAt(base, read);
      },
    });
  }

  #wakeReaders(readers: readonly RuleReader[] | undefined, instance: Instance): void {
    for (const { rule, up, down } of readers ?? []) for (const base of reached(instance, { up, down })) this.#wake(rule, base);
  }

  #wake(rule: number, base: Instance): void {
    this.#waiting[rule]?.add(base);
    if (rule < this.#lowest) this.#lowest = rule;
  }

  /** Takes the places a rule waits at out of the queue, one by one. */
  *#taken(rule: number): Generator<Instance> {
    const waiting = this.#waiting[rule] ?? new Set();
    for (const base of waiting) {
      waiting.delete(base);
      if (!base.gone) yield base;
    }
  }
}

/** What stands at the end of a path; of every row where the path says so. */
function reached(from: Instance, { up, down }: RulePath): readonly Instance[] {
  let here: Instance | undefined = from;
  for (let i = 0; i < up; i++) here = here?.parent;
  const found: Instance[] = [];
  if (here !== undefined) collect(here, down, 0, found);
  return found;
}

function collect(from: Instance, down: RulePath["down"], start: number, found: Instance[]): void {
  let here: Instance | undefined = from;
  for (let i = start; i < down.length; i++) {
    const step = down[i] ?? null;
    if (step === null) {
      for (const row of here.rows) collect(row, down, i + 1, found);
      return;
    }
    here = here.members.get(step);
    if (here === undefined) return;
  }
  found.push(here);
}

/** The answer, or those of every row; an empty group is no answer. */
function readAt(base: Instance, path: RulePath): Operand {
  if (path.down.includes(null)) return reached(base, path).map(valueOf);
  const [instance] = reached(base, path);
  return instance && valueOf(instance);
}

function valueOf({ out, holdsValue, parent }: Instance): Json | undefined {
  // Where a container is kept whole, being of a wrong type, nothing stands in it.
  for (let here = parent; here !== undefined; here = here.parent) if (here.shape === "whole") return undefined;
  return holdsValue ? out : undefined;
}

/** The single answers a rule reads, by their last key: what its message may name. */
function namedAnswers({ reads }: PreparedRule, base: Instance): BrokenRule["answers"] {
  return [...reads.values()].flatMap((read) => {
    const name = read.down.at(-1);
    const [instance] = reached(base, read);
    const isNamed = typeof name === "string" && !read.down.includes(null) && single(instance && valueOf(instance)) !== undefined;
    return isNamed && instance !== undefined ? [[name, instance] as const] : [];
  });
}

/** A value that can be an answer by itself. */
function single(value: Operand): Json | undefined {
  return typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)) ? value : undefined;
}

/** A number as the answer keeps it; what is none is no answer there. */
function kept(value: Json | undefined, keeps: PreparedRule["keeps"]): Json | undefined {
  if (keeps === undefined) return value;
  const decimal = decimalOf(value);
  return decimal && (keeps === "number" ? numberOf(decimal) : textOf(decimal, keeps.places));
}
