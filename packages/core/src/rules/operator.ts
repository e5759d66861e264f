import type { Json } from "../json/json.ts";

/** What an operator gets and gives. Undefined is absent; a list holds the answers of all rows. */
export type Operand = Json | undefined | readonly (Json | undefined)[];

/** What a value is, as far as it shows before anyone has answered. */
export type Kind = "number" | "date" | "text" | "boolean";

/** One operator of the written list: how it is written, what absent operands make of it, and what it does. */
export interface Operator {
  readonly least: number;
  /** Infinity: as many as one likes. */
  readonly most: number;
  /** What each operand is to be; the last goes for all that follow. "any": a single value of any kind; "there": anything, since only its presence counts. */
  readonly takes: readonly (Kind | "ordered" | "any" | "there")[];
  /** Operands can be lists, which count as all that is in them. "last": only the last one, which must be one. */
  readonly lists?: "all" | "last";
  /** The operands are of one kind. */
  readonly alike?: true;
  /** "alike": what its operands are. */
  readonly gives: Kind | "alike";
  /**
   * What an absent operand does. "passes": the result is absent too. "skipped": it is as if it were not there. "asked": presence is
   * what the operator is about, or the others can decide without it.
   */
  readonly absent: "passes" | "skipped" | "asked";
  /** The result for these operands; absent when they are not what the operator takes. `day`: today. */
  readonly run: (operands: readonly Operand[], day: string) => Json | undefined;
}

/** All that is in operands and lists of them, absent ones too. */
export function flat(operands: readonly Operand[]): readonly (Json | undefined)[] {
  return operands.flatMap((operand): readonly (Json | undefined)[] => (Array.isArray(operand) ? operand as readonly (Json | undefined)[] : [operand as Json | undefined]));
}

/** All that is there in operands and lists of them. */
export function there(operands: readonly Operand[]): readonly Json[] {
  return flat(operands).filter((each) => each !== undefined && each !== null);
}

export function isAbsent(operand: Operand): operand is undefined | null {
  return operand === undefined || operand === null;
}
