import { formats } from "../form/formats.ts";
import type { DefinitionIssue } from "../issue/issue.ts";
import type { JsonSchema, SchemaObject } from "../json/json-schema.ts";
import { below, everySchema, resolve, subschemas, type Located } from "../relevance/schema-tree.ts";
import { finding } from "./finding.ts";

/** Pairwise comparison of rows takes time with the square of their number. */
const UNIQUE_ROWS_AT_MOST = 500;
/** Keywords a form may use. */
export const keywordsOfForms: ReadonlySet<string> = new Set([
  "$ref", "$defs", "$comment", "type", "const", "enum", "properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "propertyNames", "required",
  "dependentSchemas", "dependentRequired", "minProperties", "maxProperties", "items", "prefixItems", "unevaluatedItems", "contains", "minContains", "maxContains", "minItems",
  "maxItems", "uniqueItems", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "minLength", "maxLength", "pattern", "format", "minimum", "maximum", "exclusiveMinimum",
  "exclusiveMaximum", "multipleOf", "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "contentMediaType", "contentEncoding", "contentSchema",
]);
/** Keywords of older drafts. */
const OLDER: ReadonlySet<string> = new Set(["definitions", "dependencies", "additionalItems", "id", "divisibleBy", "disallow", "extends"]);

/**
 * What a form must keep to beyond the profile, so that a person can answer it and an author does not misspell: known
 * keywords and formats, options with a value, repeats with a limit. For schemas without errors of `checkProfile`.
 */
export function checkFormPolicy(schema: JsonSchema): readonly DefinitionIssue[] {
  const all = everySchema(schema);
  return [...all.flatMap(({ at, schema: each }) => (typeof each === "object" ? policyFindings(schema, at, each) : [])), ...formatsInConditions(schema, all)];
}

function policyFindings(root: JsonSchema, at: string, schema: SchemaObject): readonly DefinitionIssue[] {
  const found: DefinitionIssue[] = [];
  const error = (code: string, keyword: string, expected: string, was: string, fix: string): void => {
    found.push(finding("error", code, below(at, keyword), expected, was, fix));
  };
  for (const keyword of Object.keys(schema)) {
    if (!keywordsOfForms.has(keyword) && !(at === "#" && (keyword === "$schema" || keyword === "$id" || keyword === "$vocabulary"))) {
      error("unknown-keyword", keyword, "a keyword of JSON Schema 2020-12", `"${keyword}"`, OLDER.has(keyword)
        ? "It is a word of an older draft: upgrade the schema with formgeber upgrade."
        : "Correct the spelling, or keep what is not about validity in \"fields\".");
    }
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

/** `format` only annotates, so a condition on it says nothing: an author who writes one means something else. */
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
