import { isObject, type Json, type JsonObject } from "@formgeber/core";
import { partsOf } from "./parts.ts";
import type { References } from "./references.ts";
import { described, objectType, oneOfValues, unionOf, type TypeSchema } from "./type-schema.ts";
import { valueType, type TypeOf } from "./value-type.ts";

/**
 * The type of answers on the way, as a draft holds them: every member may be missing, those of conditions that do not hold
 * (any more) may be there, and rows may be empty.
 */
export function draftType(schema: Json, references: References): TypeSchema {
  const typeOf: TypeOf = (inner) => draftType(inner, references);
  const kind = {
    typeOf,
    objectTypeOf: (object: JsonObject) => objectOf(object, references, typeOf),
    nameOf: (reference: string) => draftName(references.nameOf(reference)),
    rowOf: (row: TypeSchema, inner: Json) => (isGroup(inner, references) ? row : unionOf([row, { type: "null" }])),
    isComplete: false,
  };
  // A statement that has to be made is not made yet.
  return isObject(schema) && schema["const"] === true ? { ...oneOfValues([true, false]), ...described(schema) } : valueType(schema, kind);
}

/** The name of a type's draft. */
export function draftName<Name extends string | undefined>(name: Name): Name | `${string}Draft` {
  return name === undefined ? name : `${name}Draft`;
}

function objectOf(schema: JsonObject, references: References, typeOf: TypeOf): TypeSchema {
  const members = new Map<string, TypeSchema[]>();
  const rest: TypeSchema[] = [];
  let isClosed = false;
  const collect = (part: JsonObject): void => {
    const parts = partsOf(part, references);
    isClosed ||= parts.closed;
    for (const [key, schemas] of parts.members) members.set(key, [...(members.get(key) ?? []), ...schemas.map(typeOf)]);
    rest.push(...parts.rest.map(typeOf));
    const referred = parts.references.map(({ $ref }) => (typeof $ref === "string" ? references.resolve($ref) : undefined));
    for (const inner of [...parts.conditional.map((one) => one.schema), ...parts.branches.flat(), ...referred]) if (isObject(inner)) collect(inner);
  };
  collect(schema);
  const properties = Object.fromEntries([...members].map(([key, types]) => [key, unionOf(types.filter((type) => Object.keys(type).length > 0))]));
  const isOpen = members.size === 0 && rest.length === 0 && !isClosed;
  const others = rest.length > 0 ? unionOf([...rest, ...Object.values(properties)]) : isOpen ? { tsType: "unknown" } : undefined;
  return { ...objectType(properties, [], others), ...described(schema) };
}

function isGroup(schema: Json, references: References): boolean {
  if (!isObject(schema)) return false;
  const target = typeof schema["$ref"] === "string" ? references.resolve(schema["$ref"]) : schema;
  return isObject(target) && (target["type"] === "object" || target["properties"] !== undefined);
}
