import { formats } from "../form/formats.ts";
import type { DefinitionIssue } from "../issue/issue.ts";
import type { JsonSchema, SchemaObject } from "../json/json-schema.ts";
import { linearRuntime } from "../linear/linear-runtime.ts";
import { below, resolve, subschemas, type Located } from "../relevance/schema-tree.ts";
import { finding } from "./finding.ts";
import { metaSchemaFindings } from "./meta-schema.ts";

const DEPTH_AT_MOST = 64;
const SCHEMAS_AT_MOST = 20_000;
/** Pairwise comparison of rows takes time with the square of their number. */
const UNIQUE_ROWS_AT_MOST = 500;
const NOT_IN_THE_PROFILE: { readonly [keyword: string]: string } = {
  $dynamicRef: "dynamic-ref", $dynamicAnchor: "dynamic-ref", $recursiveRef: "dynamic-ref", $recursiveAnchor: "dynamic-ref", $anchor: "anchor", $data: "data-reference",
};
const KNOWN: ReadonlySet<string> = new Set([
  "$ref", "$defs", "$comment", "type", "const", "enum", "properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "propertyNames", "required",
  "dependentSchemas", "dependentRequired", "minProperties", "maxProperties", "items", "prefixItems", "unevaluatedItems", "contains", "minContains", "maxContains", "minItems",
  "maxItems", "uniqueItems", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "minLength", "maxLength", "pattern", "format", "minimum", "maximum", "exclusiveMinimum",
  "exclusiveMaximum", "multipleOf", "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "contentMediaType", "contentEncoding", "contentSchema",
]);

/**
 * What keeps a schema out of the closed profile: things that fetch, that jump, that may run for ever, or that validators
 * understand differently. A schema without errors here can be built into a field table and compiled.
 */
export function checkProfile(schema: JsonSchema): readonly DefinitionIssue[] {
  const malformed = metaSchemaFindings(schema);
  if (malformed.length > 0) return malformed;
  const found: DefinitionIssue[] = [];
  const all: Located[] = [];
  const visit = (here: Located, depth: number): void => {
    if (all.length >= SCHEMAS_AT_MOST) return;
    all.push(here);
    if (depth > DEPTH_AT_MOST) {
      found.push(finding("error", "too-deep", here.at, `at most ${DEPTH_AT_MOST} levels of schemas`, "more", "Move inner groups to $defs and refer to them."));
      return;
    }
    for (const sub of subschemas(here)) visit(sub, depth + 1);
  };
  visit({ at: "#", schema }, 0);
  if (all.length >= SCHEMAS_AT_MOST) found.push(finding("error", "too-large", "#", `fewer than ${SCHEMAS_AT_MOST} schemas`, "more", "Split the form into several."));
  for (const { at, schema: each } of all) if (typeof each === "object") found.push(...keywordFindings(schema, at, each));
  found.push(...formatsInConditions(schema, all));
  return found;
}

function keywordFindings(root: JsonSchema, at: string, schema: SchemaObject): readonly DefinitionIssue[] {
  const found: DefinitionIssue[] = [];
  const error = (code: string, keyword: string, expected: string, was: string, fix: string): void => {
    found.push(finding("error", code, below(at, keyword), expected, was, fix));
  };
  for (const keyword of Object.keys(schema)) {
    const refused = NOT_IN_THE_PROFILE[keyword];
    if (refused !== undefined) error(refused, keyword, "references by $ref to a place of this schema", keyword, "Use $ref with a pointer, as \"#/$defs/address\".");
    else if (keyword === "$id" && at !== "#") error("embedded-id", keyword, "one $id at most, at the root", JSON.stringify(schema["$id"]), "Remove it and refer to the place by its pointer.");
    else if (!KNOWN.has(keyword) && !(at === "#" && (keyword === "$schema" || keyword === "$id" || keyword === "$vocabulary"))) {
      error("unknown-keyword", keyword, "a keyword of JSON Schema 2020-12", `"${keyword}"`, "Correct the spelling, or keep what is not about validity in \"fields\".");
    }
  }
  if (schema.$ref !== undefined) found.push(...refFindings(root, at, schema.$ref));
  for (const [keyword, source] of patternsOf(schema)) {
    const reason = whyNotLinear(source);
    if (reason !== undefined) error("pattern-not-linear", keyword, "a pattern that runs in linear time, the same in every browser and on the server", `${source} (${reason})`, "Write it without looking ahead or behind and without references back.");
  }
  if (schema.format !== undefined && !Object.hasOwn(formats, schema.format)) {
    error("unknown-format", "format", `one of ${Object.keys(formats).join(", ")}`, `"${schema.format}"`, "Use a known format, or a pattern, or a field type that checks it.");
  }
  if (Object.hasOwn(schema.properties ?? {}, "__proto__")) error("forbidden-key", "properties", "keys that no JavaScript object has by nature", "__proto__", "Use another key.");
  if ([schema.const, ...(schema.enum ?? [])].includes("") && !at.includes("/not") && !at.includes("/if")) {
    error("empty-option", schema.const === undefined ? "enum" : "const", "options with a value", "the empty text, which counts as no answer", "Leave the option out; an optional question may stay open.");
  }
  if (schema.uniqueItems === true && (schema.maxItems ?? Number.POSITIVE_INFINITY) > UNIQUE_ROWS_AT_MOST && !hasFewOptions(root, schema)) {
    error("unique-without-limit", "uniqueItems", `maxItems of ${UNIQUE_ROWS_AT_MOST} or less beside uniqueItems`, String(schema.maxItems ?? "none"), "Add maxItems.");
  }
  return found;
}

/** Rows of a closed choice cannot be many and different. */
function hasFewOptions(root: JsonSchema, { items }: SchemaObject): boolean {
  const followed = typeof items === "object" && items.$ref !== undefined ? resolve(root, items.$ref)?.schema : items;
  return typeof followed === "object" && (followed.enum ?? followed.oneOf ?? followed.anyOf) !== undefined;
}

function refFindings(root: JsonSchema, at: string, ref: string): readonly DefinitionIssue[] {
  const place = below(at, "$ref");
  if (!ref.startsWith("#")) return [finding("error", "remote-ref", place, "a reference inside this schema, as \"#/$defs/address\"", `"${ref}"`, "Copy what it refers to into $defs.")];
  if (ref !== "#" && !ref.startsWith("#/")) return [finding("error", "anchor", place, "a pointer, as \"#/$defs/address\"", `"${ref}"`, "Refer by pointer; anchors are not part of the profile.")];
  const target = resolve(root, ref);
  if (target === undefined) return [finding("error", "unknown-ref", place, "a place of this schema", `"${ref}"`, "Correct the pointer or add what it refers to.")];
  return leadsToItself(root, target, at) ? [finding("error", "ref-loop", place, "a reference that describes something in the end", `"${ref}", which leads back here`, "Refer to it from a member or from items.")] : [];
}

/** True when applying a schema in place comes back to a location without going down into the answers. */
function leadsToItself(root: JsonSchema, here: Located, goal: string, seen = new Set<string>()): boolean {
  if (here.at === goal) return true;
  if (seen.has(here.at) || typeof here.schema === "boolean") return false;
  seen.add(here.at);
  const target = here.schema.$ref === undefined ? undefined : resolve(root, here.schema.$ref);
  const inPlace = subschemas(here).filter(({ keyword }) => ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"].includes(keyword));
  return [...(target === undefined ? [] : [target]), ...inPlace].some((next) => leadsToItself(root, next, goal, seen));
}

function patternsOf(schema: SchemaObject): readonly (readonly [keyword: string, source: string])[] {
  return [...(schema.pattern === undefined ? [] : [["pattern", schema.pattern] as const]), ...Object.keys(schema.patternProperties ?? {}).map((source) => ["patternProperties", source] as const)];
}

function whyNotLinear(source: string): string | undefined {
  try {
    linearRuntime.pattern(source, "u");
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** `format` asserts in our validator and only annotates in others: a form must not take another course there. */
function formatsInConditions(root: JsonSchema, all: readonly Located[]): readonly DefinitionIssue[] {
  const found = new Map<string, DefinitionIssue>();
  const visit = (here: Located, seen: Set<string>): void => {
    if (seen.has(here.at) || typeof here.schema === "boolean") return;
    seen.add(here.at);
    if (here.schema.format !== undefined) {
      found.set(here.at, finding("error", "format-in-condition", below(here.at, "format"), "conditions that every validator understands alike", `format "${here.schema.format}"`, "Use a pattern in the condition."));
    }
    const target = here.schema.$ref === undefined ? undefined : resolve(root, here.schema.$ref);
    for (const next of [...(target === undefined ? [] : [target]), ...subschemas(here)]) visit(next, seen);
  };
  for (const { at, schema } of all) {
    if (typeof schema === "object" && schema.if !== undefined) visit({ at: below(at, "if"), schema: schema.if }, new Set());
  }
  return [...found.values()];
}
