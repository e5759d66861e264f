import type { JsonSchema, SchemaObject } from "../json/json-schema.ts";
import { child as member, segments } from "../pointer/pointer.ts";
import type { Pointer } from "../pointer/pointer.ts";

const ONE = ["additionalProperties", "unevaluatedProperties", "items", "unevaluatedItems", "contains", "propertyNames", "not", "if", "then", "else", "contentSchema"];
const LIST = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAP = ["properties", "patternProperties", "dependentSchemas", "$defs"];

/** A schema and where it stands ("#/properties/name"). */
export interface Located {
  readonly at: string;
  readonly schema: JsonSchema;
}

/** The subschemas a schema holds itself, in the order of its text, each with the keyword it stands under. */
export function subschemas({ at, schema: holder }: Located): readonly (Located & { readonly keyword: string })[] {
  if (typeof holder === "boolean") return [];
  return Object.entries(holder).flatMap(([keyword, value]) => {
    if (ONE.includes(keyword)) return isSchema(value) ? [{ keyword, at: below(at, keyword), schema: value }] : [];
    if (LIST.includes(keyword) && Array.isArray(value)) return value.filter(isSchema).map((schema, i) => ({ keyword, at: below(at, keyword, i), schema }));
    if (MAP.includes(keyword) && isSchemaObject(value)) {
      return Object.entries(value).flatMap(([key, schema]) => (isSchema(schema) ? [{ keyword, at: below(at, keyword, key), schema }] : []));
    }
    return [];
  });
}

/** The root and every schema in it, parents first. `at`: where the root stands. */
export function everySchema(root: JsonSchema, at = "#"): readonly Located[] {
  const found: Located[] = [];
  const visit = (here: Located): void => {
    found.push(here);
    for (const sub of subschemas(here)) visit(sub);
  };
  visit({ at, schema: root });
  return found;
}

/** The location of something a schema holds. */
export function below(at: string, ...parts: readonly (string | number)[]): string {
  return parts.reduce<string>((here, part) => member(here as Pointer, part), at);
}

/** What a `$ref` leads to inside this schema; undefined when it leads out of it or nowhere. */
export function resolve(root: JsonSchema, ref: string): Located | undefined {
  const fragment = decoded(ref);
  if (fragment === undefined || !/^#(\/|$)/.test(fragment)) return undefined;
  let schema: unknown = root;
  const path = segments(fragment.slice(1));
  for (const part of path) {
    if (typeof schema !== "object" || schema === null || !Object.hasOwn(schema, part)) return undefined;
    schema = (schema as { readonly [key: string]: unknown })[part];
  }
  return isSchema(schema) ? { at: below("#", ...path), schema } : undefined;
}

export function isSchemaObject(value: unknown): value is SchemaObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "boolean" || isSchemaObject(value);
}

function decoded(ref: string): string | undefined {
  try {
    return decodeURIComponent(ref);
  } catch {
    return undefined;
  }
}
