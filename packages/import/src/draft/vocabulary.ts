import { isArray, isObject, type Json, type JsonObject } from "@formgeber/core";
import { isSince, type Draft } from "./draft.ts";

/** How a keyword holds schemas, if it does. */
export type Holds = "nothing" | "schema" | "list" | "map" | "schema or list" | "map of schemas or names";

interface Keyword {
  readonly since: Draft;
  /** The last draft that knew it; absent: 2020-12 does. */
  readonly until?: Draft;
  readonly holds: Holds;
}

const always = (...names: readonly string[]): readonly (readonly [string, Keyword])[] => names.map((name) => [name, { since: "draft-03", holds: "nothing" }]);
const since = (draft: Draft, holds: Holds, ...names: readonly string[]): readonly (readonly [string, Keyword])[] => names.map((name) => [name, { since: draft, holds }]);
const until = (draft: Draft, from: Draft, holds: Holds, ...names: readonly string[]): readonly (readonly [string, Keyword])[] => names.map((name) => [name, { since: from, until: draft, holds }]);

/** Which keywords the drafts know. @source the core and validation specifications of each draft */
const keywords: ReadonlyMap<string, Keyword> = new Map([
  ...always("$schema", "$ref", "type", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems", "uniqueItems", "pattern", "minLength", "maxLength", "title", "description", "default", "format", "required"),
  ...since("draft-03", "map", "properties", "patternProperties"),
  ...since("draft-03", "schema", "additionalProperties"),
  ...since("draft-03", "schema or list", "items"),
  ...until("2019-09", "draft-03", "schema", "additionalItems"),
  ...until("draft-07", "draft-03", "map of schemas or names", "dependencies"),
  ...until("draft-03", "draft-03", "schema or list", "extends", "disallow"),
  ...until("draft-03", "draft-03", "nothing", "divisibleBy"),
  ...until("draft-04", "draft-03", "nothing", "id"),
  ...until("draft-07", "draft-04", "map", "definitions"),
  ...since("draft-04", "nothing", "multipleOf", "minProperties", "maxProperties"),
  ...since("draft-04", "list", "allOf", "anyOf", "oneOf"),
  ...since("draft-04", "schema", "not"),
  ...since("draft-06", "nothing", "$id", "const", "examples"),
  ...since("draft-06", "schema", "contains", "propertyNames"),
  ...since("draft-07", "nothing", "$comment", "readOnly", "writeOnly", "contentMediaType", "contentEncoding"),
  ...since("draft-07", "schema", "if", "then", "else"),
  ...since("2019-09", "nothing", "$anchor", "$vocabulary", "dependentRequired", "minContains", "maxContains", "deprecated"),
  ...until("2019-09", "2019-09", "nothing", "$recursiveRef", "$recursiveAnchor"),
  ...since("2019-09", "map", "$defs", "dependentSchemas"),
  ...since("2019-09", "schema", "unevaluatedItems", "unevaluatedProperties", "contentSchema"),
]);

/** Keywords that say nothing about validity, so that they may stand where a draft does not know them. */
const annotations: ReadonlySet<string> = new Set(["title", "description", "default", "examples", "$comment", "deprecated", "readOnly", "writeOnly", "contentMediaType", "contentEncoding"]);

export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword);
}

/** True when a draft gives the keyword a meaning. */
export function isKnown(draft: Draft, keyword: string): boolean {
  const known = keywords.get(keyword);
  return known !== undefined && isSince(draft, known.since) && (known.until === undefined || isSince(known.until, draft));
}

/** True when the current draft, or one that came after `draft`, gives it a meaning. */
export function isKnownLater(draft: Draft, keyword: string): boolean {
  const known = keywords.get(keyword);
  return (known !== undefined && !isSince(draft, known.since)) || ["prefixItems", "$dynamicRef", "$dynamicAnchor"].includes(keyword);
}

export function holdsOf(keyword: string): Holds {
  return keywords.get(keyword)?.holds ?? "nothing";
}

/** The schemas a schema holds, each with the way to it from there. */
export function schemasIn(draft: Draft, schema: JsonObject): readonly (readonly [way: readonly (string | number)[], schema: Json])[] {
  return Object.entries(schema).flatMap(([keyword, value]): readonly (readonly [readonly (string | number)[], Json])[] => {
    // Definitions are referred to by pointer whatever the draft calls them.
    const holds = keyword === "definitions" || keyword === "$defs" ? "map" : isKnown(draft, keyword) ? holdsOf(keyword) : "nothing";
    if (holds === "nothing") return [];
    if (holds.startsWith("map") && isObject(value)) return Object.entries(value).map(([key, each]) => [[keyword, key], each] as const);
    if ((holds === "list" || holds === "schema or list") && isArray(value)) return value.map((each, i) => [[keyword, i], each] as const);
    return holds.startsWith("schema") ? [[[keyword], value] as const] : [];
  });
}
