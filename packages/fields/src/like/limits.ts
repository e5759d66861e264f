import type { FieldContext, ValueIssue } from "@formgeber/core";
import { textOption } from "./option.ts";
import { issue } from "./value-issue.ts";

/**
 * Before `earliest` or after `latest` of the options: `answer/KIND-too-early` or `-too-late`, with the limit as people read it and
 * the parts it is about. Value and limits compare as text.
 */
export function outOfLimits(value: string, context: FieldContext, kind: "date" | "time", parts: readonly string[], readable: (limit: string) => string): ValueIssue | undefined {
  const [earliest, latest] = [textOption(context, "earliest"), textOption(context, "latest")];
  if (earliest !== undefined && value < earliest) return issue(`answer/${kind}-too-early`, { parts, limit: readable(earliest) });
  if (latest !== undefined && value > latest) return issue(`answer/${kind}-too-late`, { parts, limit: readable(latest) });
  return undefined;
}

/** The limits as facets of XML Schema, each in the lexical space of its datatype. */
export function limitFacets(context: FieldContext, lexical: (limit: string) => string = (limit) => limit): { readonly minInclusive?: string; readonly maxInclusive?: string } {
  const [earliest, latest] = [textOption(context, "earliest"), textOption(context, "latest")];
  return { ...(earliest !== undefined && { minInclusive: lexical(earliest) }), ...(latest !== undefined && { maxInclusive: lexical(latest) }) };
}
