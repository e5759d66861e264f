import type { PointerPattern } from "../pointer/pointer.ts";

/**
 * What publishing finds out about the rules of a definition once, so that nobody reads them again while a person types: where
 * each stands, what it reads, which change wakes it, and in which order they are computed. The logic itself stays in the
 * definition. Plain JSON; only the rules library looks inside.
 */
export interface RuleTable {
  /** Each behind those it needs. */
  readonly computed: readonly ComputedEntry[];
  /** In the order of the definition. */
  readonly assertions: readonly AssertionEntry[];
  /** By the pattern of the answer that changes. Rules are numbered through: computed ones, then assertions. */
  readonly readers: { readonly [pattern: string]: readonly RuleReader[] };
  /** By the pattern of a group or of rows, when anything in them changes. */
  readonly deepReaders: { readonly [pattern: string]: readonly RuleReader[] };
}

interface RuleEntry {
  /** The way from the whole to where the rule stands: to every row it is run for, or nowhere. */
  readonly base: RulePath["down"];
  readonly reads: readonly RuleRead[];
  /** It asks for today. */
  readonly readsDay?: true;
}

export interface ComputedEntry extends RuleEntry {
  /** Key of the rule in the definition. */
  readonly pattern: PointerPattern;
  readonly target: RulePath;
  /** How a number is kept there; absent: as it comes. */
  readonly keeps?: "number" | DecimalText;
}

/** A number is kept as decimal text: with just so many digits behind the point, or as many as there are. */
export interface DecimalText {
  readonly places?: number;
}

export interface AssertionEntry extends RuleEntry {
  /** Where a broken rule is said. */
  readonly at: readonly RulePath[];
}

/** The way from the row a rule stands at to an answer: so many levels up, then down; null stands for every row. */
export interface RulePath {
  readonly up: number;
  readonly down: readonly (string | null)[];
}

/** An answer a rule reads, as its `var` names it. With a null in the path it is a list. */
export interface RuleRead extends RulePath {
  readonly pattern: PointerPattern;
}

/** A rule that reads an answer, and the way from the answer back to where the rule stands. */
export interface RuleReader extends RulePath {
  readonly rule: number;
}
