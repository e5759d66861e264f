import type { Json } from "../json/json.ts";
import type { Issue } from "../issue/issue.ts";
import type { Pointer, PointerPattern } from "../pointer/pointer.ts";

/**
 * What follows from answers, by the one rule (docs/relevance.md). A cache beside the immutable answers, never part of
 * them: `update` compares by identity and looks only at what changed.
 */
export interface Evaluator {
  /**
   * Takes the answers (values, not raw input) and the recorded branch choices, and gives what follows from them.
   * The same object as before when nothing changed.
   */
  update(answers: Json, choices?: BranchChoices): Evaluation;
}

/**
 * Recorded choices among branches that no answer tells apart (R22): pointer of the choice (`choicePointer`) → number of the
 * branch. They travel with the submission, since nobody can infer them from the answers.
 */
export type BranchChoices = { readonly [pointer: string]: number };

/** A `oneOf`/`anyOf` that asks the person which branch applies. */
export interface BranchChoice {
  /** Where the choice is given: a member of the group that no schema can describe (`choicePointer`). */
  readonly pointer: Pointer;
  /** Location of the `oneOf` or `anyOf`. */
  readonly of: string;
  /** The branches in order. */
  readonly branches: readonly SchemaPlace[];
  /** Without a choice the schema refuses the group. */
  readonly required: boolean;
  /** Number of the branch chosen; absent: none (yet), or one that there is not. */
  readonly chosen?: number;
}

/** A snapshot of what follows from one set of answers. */
export interface Evaluation {
  /** The answers that count: irrelevant, empty and undeclared ones are left out (R3, R12–R18, R24). */
  readonly pruned: Json;
  /** The pruned value at a pointer; undefined when there is none. Costs less than `pruned`, which copies all around it. */
  value(pointer: Pointer): Json | undefined;
  /** The ISO date by which it was made; absent: no day was given, and no rule asks for one. */
  readonly day?: string;
  /** True when an applicator in force describes the answer and its parents are relevant (R3). The root is. */
  isRelevant(pointer: Pointer): boolean;
  /** True when a `required` in force asks for it. */
  isRequired(pointer: Pointer): boolean;
  /** True when the group has members whose names the schema leaves open: `patternProperties`, or `additionalProperties` with a schema. */
  isOpen(pointer: Pointer): boolean;
  /** True when the answers gave it its name, not the schema. */
  isNamed(pointer: Pointer): boolean;
  /** True for a group of a schema that lies in itself, while it has no answer: its members are not asked for yet (R25). */
  isFolded(pointer: Pointer): boolean;
  /** Schema places in force that describe the answer, `$ref` sites before their targets. Empty: not relevant. */
  places(pointer: Pointer): readonly SchemaPlace[];
  /** The choice at a pointer made by `choicePointer`; undefined when nothing is to be chosen there (any more). */
  choice(pointer: Pointer): BranchChoice | undefined;
  /** The recorded choices that count: those of choices that are to be made. */
  readonly chosen: BranchChoices;
  /** Relevant members of a relevant group, in schema order; of an array one pointer for each row there is. */
  children(pointer: Pointer): readonly Pointer[];
  /** As `children`, with the choices to be made there, each before the first member that one of its branches describes. */
  parts(pointer: Pointer): readonly Pointer[];
  /**
   * Stands for all that is said of the answer and of what is below it, besides where it stands: the same object in a later
   * evaluation of the same evaluator means that nothing of it is different. Undefined: not relevant.
   */
  stamp(pointer: Pointer): object | undefined;
  /** All relevant pointers without the root, sorted by code unit. */
  relevant(): readonly Pointer[];
  /** What schema and rules find wrong with the pruned answers, by R27: deduplicated, at the fields that can mend it. */
  issues(): readonly Issue[];
}

/** A part of the schema that describes an answer. */
export interface SchemaPlace {
  /** Location as a fragment pointer: "#/properties/name", "#/$defs/row/properties/name". */
  readonly location: string;
  /**
   * One of several alternatives (R22): the `oneOf`/`anyOf` whose discriminator it describes. The options of places with
   * the same `alternative` are united, not intersected.
   */
  readonly alternative?: string;
}

/** Static view of one place of the answers, whatever the conditions say; rows as `*`. For the record's shape. */
export interface StaticNode {
  readonly pattern: PointerPattern;
  readonly key: string;
  /** Schema locations that can describe it, in order. */
  readonly locations: readonly string[];
  /** True when it is always relevant and a `required` without condition asks for it, given its parent is there. */
  readonly alwaysRequired: boolean;
  readonly kind: "value" | "group" | "rows";
  /** Members in schema order, or the one row node. A recursive place ends with no children and `recursive`. */
  readonly children: readonly StaticNode[];
  readonly recursive?: boolean;
  /** Branches among which the person chooses, with the members they describe. */
  readonly choices?: readonly StaticChoice[];
}

/** A choice among branches, whatever the conditions say. */
export interface StaticChoice {
  /** Location of the `oneOf` or `anyOf`. */
  readonly of: string;
  readonly members: readonly string[];
}
