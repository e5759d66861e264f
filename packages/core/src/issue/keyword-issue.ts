import type { CoreIssueCode, CoreIssueFacts } from "./core-issue.ts";
import type { ValueIssue } from "./issue.ts";
import type { FieldFacts } from "../field-type/field-type.ts";
import { formats } from "../form/formats.ts";
import type { FormRuntime } from "../form/form.ts";
import { isArray, isObject, type Json } from "../json/json.ts";
import { sameJson } from "../json/same-json.ts";

/**
 * The first thing that the merged keywords of an answer find wrong with one value; undefined when nothing is. Says what the
 * compiled validator says of the same value, without asking the whole form: a test holds both together.
 */
export function keywordIssue(value: Json, { keywords, choices }: FieldFacts, runtime: Pick<FormRuntime, "pattern" | "ucs2length">): ValueIssue | undefined {
  const issue = <C extends CoreIssueCode>(code: C, facts: CoreIssueFacts[C]): ValueIssue => ({ code, facts: { ...facts } });
  const types = keywords.type === undefined ? undefined : [keywords.type].flat();
  if (types !== undefined && !types.some((type) => isOfType(value, type))) return issue("answer/type", { types });
  const isChoice = keywords.const === undefined || sameJson(keywords.const, value);
  if (!isChoice || (choices !== undefined && !choices.some((choice) => sameJson(choice.value, value)))) return issue("answer/choice", {});
  if (typeof value === "string") {
    const length = runtime.ucs2length(value);
    const { minLength, maxLength, pattern, format } = keywords;
    if (minLength !== undefined && length < minLength) return issue("answer/too-short", { limit: minLength, count: minLength });
    if (maxLength !== undefined && length > maxLength) return issue("answer/too-long", { limit: maxLength, count: maxLength });
    if (pattern !== undefined && !compiled(runtime, pattern).test(value)) return issue("answer/pattern", {});
    if (format !== undefined && Object.hasOwn(formats, format) && formats[format]?.(value) === false) return issue("answer/format", { format });
  } else if (typeof value === "number") {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = keywords;
    if (minimum !== undefined && value < minimum) return issue("answer/too-small", { limit: minimum });
    if (maximum !== undefined && value > maximum) return issue("answer/too-large", { limit: maximum });
    if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) return issue("answer/not-above", { limit: exclusiveMinimum });
    if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) return issue("answer/not-below", { limit: exclusiveMaximum });
    if (multipleOf !== undefined && !Number.isInteger(value / multipleOf)) return issue("answer/not-a-multiple", { step: multipleOf });
  } else if (isArray(value)) {
    const { minItems, maxItems, uniqueItems } = keywords;
    if (minItems !== undefined && value.length < minItems) return issue("answer/too-few-rows", { limit: minItems, count: minItems });
    if (maxItems !== undefined && value.length > maxItems) return issue("answer/too-many-rows", { limit: maxItems, count: maxItems });
    if (uniqueItems === true && value.some((row, i) => value.slice(0, i).some((other) => sameJson(other, row)))) return issue("answer/duplicate-rows", {});
  }
  return undefined;
}

function isOfType(value: Json, type: string): boolean {
  switch (type) {
    case "null": return value === null;
    case "array": return isArray(value);
    case "object": return isObject(value);
    case "integer": return Number.isInteger(value);
    default: return typeof value === type;
  }
}

const patterns = new WeakMap<FormRuntime["pattern"], Map<string, { test(text: string): boolean }>>();

function compiled({ pattern }: Pick<FormRuntime, "pattern">, source: string): { test(text: string): boolean } {
  const known = patterns.get(pattern) ?? new Map<string, { test(text: string): boolean }>();
  patterns.set(pattern, known);
  const before = known.get(source) ?? pattern(source, "u");
  known.set(source, before);
  return before;
}
