import type { Json } from "../json/json.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import { sameJson } from "../json/same-json.ts";
import { resolve } from "./schema-tree.ts";

const OBJECT_KEYWORDS = ["required", "properties", "minProperties", "patternProperties", "additionalProperties", "dependentSchemas", "dependentRequired"];
const ARRAY_KEYWORDS = ["items", "prefixItems", "contains", "minItems", "uniqueItems"];

/**
 * True when a condition cannot tell an absent container from an empty one: its verdict on the empty container is the
 * one it gives when there is none. Then it reads only what lies inside (R26).
 */
export function isBlindToEmpty(root: JsonSchema, schema: JsonSchema, verdictWhenAbsent: boolean): boolean {
  const both = !speaksOf(root, schema, OBJECT_KEYWORDS) && !speaksOf(root, schema, ARRAY_KEYWORDS);
  const asObject = both || speaksOf(root, schema, OBJECT_KEYWORDS);
  const asArray = both || speaksOf(root, schema, ARRAY_KEYWORDS);
  return (!asObject || accepts(root, schema, {}) === verdictWhenAbsent) && (!asArray || accepts(root, schema, []) === verdictWhenAbsent);
}

function speaksOf(root: JsonSchema, schema: JsonSchema, keywords: readonly string[], depth = 0): boolean {
  if (typeof schema === "boolean" || depth > 32) return false;
  if (keywords.some((keyword) => schema[keyword] !== undefined)) return true;
  const target = schema.$ref === undefined ? undefined : resolve(root, schema.$ref)?.schema;
  const inner = [target, schema.not, schema.if, schema.then, schema.else, ...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return inner.some((sub) => sub !== undefined && speaksOf(root, sub, keywords, depth + 1));
}

/** Whether a schema accepts the empty object or the empty array. */
export function accepts(root: JsonSchema, schema: JsonSchema, empty: Json, depth = 0): boolean {
  if (typeof schema === "boolean") return schema;
  if (depth > 32) return true;
  const isArray = Array.isArray(empty);
  const also = (sub: JsonSchema): boolean => accepts(root, sub, empty, depth + 1);
  const target = schema.$ref === undefined ? undefined : resolve(root, schema.$ref)?.schema;
  const types = schema.type === undefined ? undefined : [schema.type].flat();
  const minContains = typeof schema["minContains"] === "number" ? schema["minContains"] : 1;
  return (types === undefined || types.includes(isArray ? "array" : "object"))
    && (schema.const === undefined || sameJson(schema.const, empty))
    && (schema.enum === undefined || schema.enum.some((value) => sameJson(value, empty)))
    && (isArray || ((schema.required ?? []).length === 0 && !atLeastOne(schema["minProperties"])))
    && (!isArray || (!atLeastOne(schema.minItems) && (schema["contains"] === undefined || minContains === 0)))
    && (target === undefined || also(target))
    && (schema.allOf ?? []).every(also)
    && (schema.anyOf === undefined || schema.anyOf.some(also))
    && (schema.oneOf === undefined || schema.oneOf.filter(also).length === 1)
    && (schema.not === undefined || !also(schema.not))
    && (schema.if === undefined || (also(schema.if) ? also(schema.then ?? true) : also(schema.else ?? true)));
}

function atLeastOne(limit: unknown): boolean {
  return typeof limit === "number" && limit > 0;
}
