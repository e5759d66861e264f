import type { Json } from "../json/json.ts";

/**
 * What publishing finds out about a schema once, so that nobody reads the schema again while a person types: which
 * places describe answers, under which conditions, and which answers each condition reads. Plain JSON; only the engine
 * looks inside.
 */
export interface FieldTable {
  /** Every schema that can describe an answer; places refer to them by number. The first is the root. */
  readonly schemas: readonly SchemaEntry[];
  readonly conditions: readonly Condition[];
  /** What `$at` numbers in the error paths of the compiled module stand for. */
  readonly targets: readonly string[];
}

/** One schema that describes an answer, reduced to what relevance asks. Members that say nothing are absent. */
export interface SchemaEntry {
  /** Location as a fragment pointer: "#/properties/name". */
  readonly at: string;
  /** The schema `false`: forbids what it stands for (R8). */
  readonly never?: true;
  /** Describes members, or closes the object (R24). */
  readonly object?: true;
  /** Describes rows. */
  readonly array?: true;
  /** Admits null as an answer (R12). */
  readonly nullable?: true;
  /** JSON types named by `type`. */
  readonly types?: readonly string[];
  /** An annotation for validators; ours to assert at the answers it describes. */
  readonly format?: string;
  readonly properties?: { readonly [key: string]: number };
  /** `patternProperties`: source and schema. */
  readonly patterns?: readonly (readonly [string, number])[];
  readonly additional?: number;
  readonly prefix?: readonly number[];
  readonly items?: number;
  readonly required?: readonly string[];
  /** What this schema applies to the same answer (R2), in the order of its text. */
  readonly sites?: readonly Site[];
  /** How many sites stand in the text before `properties`: members are listed in reading order. */
  readonly sitesBefore?: number;
  /** `additionalProperties` or `unevaluatedProperties` is false. */
  readonly closed?: "additional" | "unevaluated";
  /**
   * Not a schema of its own but the discriminators of a `oneOf`/`anyOf` at this location, which are described whatever
   * branch is chosen (R22). Describes its members only.
   */
  readonly alternatives?: string;
}

/** Schema, condition (-1: none), and the verdict under which the schema applies. */
export type Site = readonly [schema: number, condition: number, holds: boolean];

/** What decides whether a schema applies to the object it stands at. Equal conditions have one number. */
export type Condition = IfCondition | PresenceCondition | ValueCondition | ChoiceCondition;

interface Ranked {
  /** Conditions of a lower rank are settled first. */
  readonly rank: number;
  readonly reads: readonly Read[];
}

/** An `if`. */
export interface IfCondition extends Ranked {
  readonly kind: "if";
  /** Where it stands first. */
  readonly at: string;
  /** Number of its compiled function. */
  readonly check: number;
}

/** `dependentSchemas` and `dependentRequired` ask whether a member is there. */
export interface PresenceCondition extends Ranked {
  readonly kind: "present";
  readonly key: string;
}

/** A discriminator has one of a branch's values, or (`except`) a value that is none of them. */
export interface ValueCondition extends Ranked {
  readonly kind: "value";
  readonly key: string;
  readonly values: readonly Json[];
  readonly except?: true;
  readonly branch: Branch;
}

/** The person recorded this branch as the one that applies. */
export interface ChoiceCondition extends Ranked {
  readonly kind: "choice";
  readonly branch: Branch;
  /** Number of the compiled function of the whole branch. */
  readonly check: number;
  /** The schema takes the empty group without a choice too. */
  readonly optional?: true;
}

export interface Branch {
  /** Location of the `oneOf` or `anyOf`. */
  readonly of: string;
  readonly number: number;
}

/**
 * One answer a condition reads, from the object it stands at; null in the path stands for every row.
 *
 * "through": on the way to something below, its presence alone decides nothing. "value": the scalar there. "presence":
 * whether it is there. "deep": anything below.
 */
export interface Read {
  readonly path: readonly (string | null)[];
  readonly kind: ReadKind;
}

export type ReadKind = "through" | "value" | "presence" | "deep";
