import { isArray, isObject, type Json, type JsonObject } from "@formgeber/core";

/**
 * A schema as json-schema-to-typescript reads it rightly: no conditions, no `$id` (it would take one for a file name), no
 * titles (each would become a type), tuples as draft-07 wrote them. `tsType` stands for a type as TypeScript writes it.
 */
export type TypeSchema = JsonObject;

/** No value at all. */
export const NEVER: TypeSchema = { tsType: "never" };
/** Nothing is said of the value. */
export const ANY: TypeSchema = {};

/** Title, description and format as the one text that becomes a comment. */
export function described({ title, description, format }: JsonObject): { readonly description?: string } {
  const texts = [title, description, format === undefined ? undefined : `Format: ${JSON.stringify(format)}`].filter((text): text is string => typeof text === "string" && text !== "");
  return texts.length === 0 ? {} : { description: texts.join("\n\n").replaceAll("*/", "*\\/") };
}

/** An object with these members and no others, unless `rest` says what others may be. */
export function objectType(properties: { readonly [key: string]: TypeSchema }, required: Iterable<string> = [], rest?: TypeSchema): TypeSchema {
  const asked = [...new Set(required)].filter((key) => Object.hasOwn(properties, key));
  return { type: "object", properties, additionalProperties: rest ?? false, ...(asked.length > 0 && { required: asked }) };
}

/** One of several types; of a single one, that. Unions within and lists of values become one. */
export function unionOf(alternatives: readonly TypeSchema[]): TypeSchema {
  const types = alternatives.flatMap((type) => (isArray(type["anyOf"]) && Object.keys(type).length === 1 ? type["anyOf"].filter(isObject) : [type]));
  const isValues = (type: TypeSchema): boolean => Object.keys(type).every((keyword) => keyword === "enum");
  const values = types.filter(isValues).flatMap((type) => (isArray(type["enum"]) ? type["enum"] : []));
  const others = types.filter((type) => !isValues(type));
  const all = values.length === 0 ? types : [oneOfValues([...new Set(values)]), ...others];
  const different = [...new Map(all.map((type) => [JSON.stringify(type), type])).values()];
  const [only] = different;
  return only === undefined ? NEVER : different.length === 1 ? only : { anyOf: different };
}

/** All of several types at once; of a single one, that. Plain objects with different members become one. */
export function bothOf(types: readonly TypeSchema[]): TypeSchema {
  const merged: TypeSchema[] = [];
  for (const type of types) {
    const last = merged.at(-1);
    const both = last && mergedObject(last, type);
    if (both) merged[merged.length - 1] = both;
    else merged.push(type);
  }
  const [only, ...others] = merged;
  return only === undefined ? ANY : others.length === 0 ? only : { allOf: merged };
}

/** One object with the members of two; undefined where they have members in common or are no plain objects. */
function mergedObject(one: TypeSchema, other: TypeSchema): TypeSchema | undefined {
  const [first, second] = [membersOf(one), membersOf(other)];
  if (first === undefined || second === undefined || Object.keys(first).some((key) => Object.hasOwn(second, key))) return undefined;
  const required = [one, other].flatMap((type) => (isArray(type["required"]) ? type["required"] : []));
  return { ...one, properties: { ...first, ...second }, ...(required.length > 0 && { required }) };
}

function membersOf(type: TypeSchema): JsonObject | undefined {
  const { properties, additionalProperties } = type;
  const isPlain = Object.keys(type).every((keyword) => ["type", "properties", "additionalProperties", "required"].includes(keyword));
  return isPlain && type["type"] === "object" && additionalProperties === false && isObject(properties) ? properties : undefined;
}

/** One of these values. */
export function oneOfValues(values: readonly Json[]): TypeSchema {
  return { enum: [...values] };
}
