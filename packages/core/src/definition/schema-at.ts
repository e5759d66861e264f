import type { SchemaObject } from "../json/json-schema.ts";
import { pointerOf, segments } from "../pointer/pointer.ts";
import type { FormDefinition } from "./definition.ts";

/** The pointer into the definition of a place of its schema: "#/$defs/a" is "/schema/$defs/a". */
export function pointerOfLocation(location: string): string {
  return `/schema${location.slice(1)}`;
}

/** What was found in a schema: definitions never change, and every reading of a form asks for the same places. */
const known = new WeakMap<object, Map<string, SchemaObject | undefined>>();

/** The schema object at a location ("#/properties/a"); undefined for a boolean schema and where there is none. */
export function schemaAt({ schema }: Pick<FormDefinition, "schema">, location: string): SchemaObject | undefined {
  if (!isSchemaObject(schema)) return undefined;
  let found = known.get(schema);
  if (found === undefined) known.set(schema, (found = new Map()));
  const before = found.get(location);
  if (before !== undefined) return before;
  const schemaThere = lookUp(schema, location);
  found.set(location, schemaThere);
  return schemaThere;
}

function lookUp(schema: SchemaObject, location: string): SchemaObject | undefined {
  let here: unknown = schema;
  for (const part of segments(location.slice(1))) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, part)) return undefined;
    here = (here as { readonly [key: string]: unknown })[part];
  }
  return isSchemaObject(here) ? here : undefined;
}

/**
 * A location and all that it says in place without a condition: what its `$ref` leads to and its `allOf` holds. A site
 * stands before what it refers to; each location once.
 */
export function inPlace(definition: Pick<FormDefinition, "schema">, location: string, seen: string[] = []): readonly string[] {
  const schema = schemaAt(definition, location);
  if (schema === undefined || seen.includes(location)) return seen;
  seen.push(location);
  if (schema.$ref?.startsWith("#") === true) inPlace(definition, schema.$ref, seen);
  schema.allOf?.forEach((_, i) => inPlace(definition, child(location, "allOf", i), seen));
  return seen;
}

/** The location of a keyword's subschema. */
export function child(location: string, ...parts: readonly (string | number)[]): string {
  return location + pointerOf(parts);
}

function isSchemaObject(value: unknown): value is SchemaObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
