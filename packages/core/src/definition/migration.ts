import type { Json } from "../json/json.ts";

/**
 * What becomes of drafts of earlier versions. Several go one after the other: the draft takes the first whose `from` names
 * its version, is of version `to` then, and so on, until none takes it.
 */
export interface Migration {
  /** The versions whose drafts it takes: one ("1.2.0"), those of a minor version ("1.2.x") or of a major one ("1.x"). */
  readonly from: string;
  /** The version the steps lead to. Absent: the version of this definition. Higher than all of `from`. */
  readonly to?: string;
  readonly steps: readonly MigrationStep[];
}

/**
 * One declared change of the answers. Patterns name answers, with `*` for every row; a step that finds no answer does
 * nothing. What a step cannot place stays out of the answers and is told to the citizen with its value.
 */
export type MigrationStep = MoveStep | DropStep | JoinStep | SplitStep | ConvertStep | MapStep | DefaultStep | WrapStep | UnwrapStep;

/** Moves an answer or a group with all that is in it. Inverse: the move back. */
export interface MoveStep {
  readonly move: string;
  /** As many `*` as `move`; row numbers stay. */
  readonly to: string;
}

/** Leaves an answer out, and tells the citizen why. No inverse. */
export interface DropStep {
  readonly drop: string;
  /** One plain sentence for the citizen. */
  readonly because?: string;
}

/** Makes one text of several; those that were not given are left out. No inverse. */
export interface JoinStep {
  readonly join: readonly string[];
  readonly to: string;
  /** Stands between the texts. Absent: a space. */
  readonly with?: string;
}

/** Cuts a text at a separator; the last target takes the rest. Inverse: the join with the same separator. */
export interface SplitStep {
  readonly split: string;
  readonly to: readonly string[];
  /** Where to cut. Absent: a space. */
  readonly at?: string;
}

/** Writes a value as another JSON type. What cannot be written so stays as it is and is shown to be mended. Inverse: the conversion back. */
export interface ConvertStep {
  readonly convert: string;
  readonly to: "string" | "number" | "integer" | "boolean";
}

/** Puts new values for old ones. Values not in the list stay. Inverse: the list turned round, where no new value stands twice. */
export interface MapStep {
  readonly map: string;
  /** The old value as text ("alt", "3", "true") → the new value. */
  readonly values: { readonly [old: string]: Json };
}

/** Gives a value where there is none, in every row there is. The citizen is told. No inverse. */
export interface DefaultStep {
  readonly default: string;
  readonly value: Json;
}

/** Makes a single answer or group the first row of a list. Inverse: `unwrap`. */
export interface WrapStep {
  readonly wrap: string;
  /** The list; absent: where the answer stood. */
  readonly to?: string;
}

/** Takes the first row of a list as the single answer or group; further rows are told to the citizen. Inverse: `wrap`. */
export interface UnwrapStep {
  readonly unwrap: string;
  /** The single answer; absent: where the list stood. */
  readonly to?: string;
}
