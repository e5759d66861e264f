import { canonicalJson } from "../../json/canonical-json.ts";
import { isArray, isObject, type Json } from "../../json/json.ts";
import type { JsonSchema, SchemaObject } from "../../json/json-schema.ts";
import { resolve } from "../../relevance/schema-tree.ts";

/** What says nothing about which values are valid. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "$comment", "$schema", "$id", "$defs", "$anchor",
  "contentEncoding", "contentMediaType", "contentSchema",
]);
const UNORDERED: ReadonlySet<string> = new Set(["required", "enum", "type"]);
const SCHEMAS: ReadonlySet<string> = new Set(["not", "contains", "propertyNames", "items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "if", "then", "else"]);
const LISTS: ReadonlySet<string> = new Set(["anyOf", "oneOf", "prefixItems"]);
const MAPS: ReadonlySet<string> = new Set(["properties", "patternProperties", "dependentSchemas"]);
/** Keywords that mean something only together. */
const TOGETHER: readonly (readonly string[])[] = [
  ["if", "then", "else"], ["contains", "minContains", "maxContains"], ["properties", "patternProperties", "additionalProperties"], ["prefixItems", "items"],
];

/**
 * The meaning of a schema as one text: equal for schemas that differ in the order of members, in annotations, in where
 * definitions stand, and in whether they refer to something or say it in place. A reference back to what it lies in is
 * written by how many levels it goes up.
 */
export function canonicalSchema(root: JsonSchema, schema: JsonSchema): string {
  return canonicalJson(meaningOf(root, schema, []));
}

function meaningOf(root: JsonSchema, schema: JsonSchema, above: readonly string[]): Json {
  if (typeof schema === "boolean") return schema;
  const said = conjunction(root, schema, above);
  return said.length === 0 ? true : [...new Set(said.map(canonicalJson))].sort();
}

/** Everything a schema says by itself, by `allOf` and by what it refers to. */
function conjunction(root: JsonSchema, schema: SchemaObject, above: readonly string[]): readonly Json[] {
  const said: Json[] = [];
  const left = new Set(Object.keys(schema).filter((keyword) => !ANNOTATIONS.has(keyword)));
  const take = (keyword: string): Json => {
    left.delete(keyword);
    return valueOf(root, keyword, schema[keyword] as Json, above);
  };
  if (left.delete("$ref") && schema.$ref !== undefined) said.push(...referred(root, schema.$ref, above));
  if (left.delete("allOf")) for (const sub of schema.allOf ?? []) said.push(...(typeof sub === "boolean" ? (sub ? [] : [false]) : conjunction(root, sub, above)));
  for (const group of TOGETHER) {
    const present = group.filter((keyword) => left.has(keyword));
    if (present.length > 0) said.push(Object.fromEntries(present.map((keyword) => [keyword, take(keyword)])));
  }
  for (const keyword of left) said.push({ [keyword]: valueOf(root, keyword, schema[keyword] as Json, above) });
  return said;
}

function referred(root: JsonSchema, ref: string, above: readonly string[]): readonly Json[] {
  const index = above.indexOf(ref);
  if (index >= 0) return [{ up: above.length - index }];
  const target = resolve(root, ref)?.schema;
  if (target === undefined || target === true) return [];
  return target === false ? [false] : conjunction(root, target, [...above, ref]);
}

function valueOf(root: JsonSchema, keyword: string, value: Json, above: readonly string[]): Json {
  const schemaIn = (sub: Json): Json => (isSchema(sub) ? meaningOf(root, sub, above) : sub);
  if (UNORDERED.has(keyword)) return (isArray(value) ? value : [value]).map(canonicalJson).sort();
  if (SCHEMAS.has(keyword)) return schemaIn(value);
  if (LISTS.has(keyword) && isArray(value)) return keyword === "prefixItems" ? value.map(schemaIn) : value.map((sub) => canonicalJson(schemaIn(sub))).sort();
  if (MAPS.has(keyword) && isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, sub]) => [key, schemaIn(sub)]));
  if (keyword === "dependentRequired" && isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, names]) => [key, isArray(names) ? names.map(canonicalJson).sort() : names]));
  return value;
}

function isSchema(value: Json): value is Json & JsonSchema {
  return typeof value === "boolean" || isObject(value);
}
