import { isArray, member, type FieldContext, type FieldOptions, type Json } from "@formgeber/core";
import { keyOf } from "../like/choice-like.ts";

/** A list that depends on another answer: what of which column is admitted now. */
export interface ListFilter {
  readonly column: string;
  /** Values of the column; none while the other answer is not given. */
  readonly admitted: readonly string[];
  /** Label of the other answer. */
  readonly other: string;
}

/** The pattern of the answer that a list depends on; undefined when it depends on none. */
export function filterBy(options: FieldOptions): string | undefined {
  const by = member(options["filter"], "by");
  return typeof by === "string" ? by : undefined;
}

/** What is admitted now; undefined when the list depends on no other answer, or on one that is not asked for: then all is. */
export function filterOf({ options, other }: FieldContext): ListFilter | undefined {
  const by = filterBy(options);
  const column = member(options["filter"], "column");
  const answer = by === undefined ? undefined : other?.(by);
  return answer === undefined || typeof column !== "string" ? undefined : { column, admitted: keysOf(answer.value), other: answer.label };
}

function keysOf(value: Json | undefined): readonly string[] {
  if (value === undefined) return [];
  return isArray(value) ? value.map(keyOf) : [keyOf(value)];
}
