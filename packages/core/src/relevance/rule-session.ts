import type { Rules } from "../definition/definition.ts";
import type { ValueIssue } from "../issue/issue.ts";
import type { Json } from "../json/json.ts";
import type { Instance } from "./instance.ts";
import type { FieldNode } from "./node.ts";
import type { RuleTable } from "./rule-table.ts";

/**
 * What runs the rules of forms that have some: `jsonLogicRules` of `@formgeber/core/rules`, given to `createForm`. Other
 * forms need none, so the main entry only knows this port.
 */
export interface RuleLibrary {
  /** The only today that rules know: an ISO date ("2026-03-01"). */
  today(): string;
  /** The rules of one form, ready to run. */
  load(table: RuleTable, rules: Rules): FormRules;
}

/** The rules of one form. Hold no answers; safe to share. */
export interface FormRules {
  today(): string;
  /** Begins to follow the answers below this root. */
  open(root: Instance): RuleSession;
}

/** The rules beside one engine. It tells them of every change and asks what follows. */
export interface RuleSession {
  /** Sets the day; true when a rule that asks for it sees another one than before. */
  begin(day: string): boolean;
  /** The answer is computed: whatever is given for it is ignored. */
  computes(node: FieldNode): boolean;
  /** An answer, or which rows there are, is different. */
  changed(instance: Instance): void;
  /** The next computed answer with a new value; undefined when all are settled. */
  next(): ComputedAnswer | undefined;
  /** Every broken assertion, at each of its places that is relevant. */
  broken(): readonly BrokenRule[];
}

/** An issue at an answer, before anyone asks where that stands. */
export interface BrokenRule {
  readonly instance: Instance;
  readonly issue: ValueIssue;
  /** Where the author's sentence stands in the definition, and the answers it may name. */
  readonly message: string;
  readonly answers: readonly (readonly [name: string, Instance])[];
}

export interface ComputedAnswer {
  readonly instance: Instance;
  /** Undefined: absent. */
  readonly value: Json | undefined;
}
