import { isArray, isObject, type Json, type JsonObject } from "@formgeber/core";
import { constantsOf, list } from "./parts.ts";
import { ANY, bothOf, described, NEVER, oneOfValues, unionOf, type TypeSchema } from "./type-schema.ts";

/** The type of what a schema describes. */
export type TypeOf = (schema: Json) => TypeSchema;

/** In what one kind of type differs from another. */
export interface TypeKind {
  /** Types of what lies within. */
  readonly typeOf: TypeOf;
  readonly objectTypeOf: (schema: JsonObject) => TypeSchema;
  /** The name of the type a `$ref` leads to; undefined for that of the whole. */
  readonly nameOf: (reference: string) => string | undefined;
  /** What stands in a list for a row of that type. */
  readonly rowOf: (row: TypeSchema, schema: Json) => TypeSchema;
  /** A list has all the rows that its schema names one by one. */
  readonly isComplete: boolean;
}

const OBJECT_KEYWORDS = ["properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "required", "then", "else", "dependentSchemas"];

/** The type of any schema: of a value, a list, a reference; what objects are is said by the kind. */
export function valueType(schema: Json, kind: TypeKind): TypeSchema {
  if (!isObject(schema)) return schema === false ? NEVER : ANY;
  const { $ref, ...rest } = schema;
  if (typeof $ref === "string") return referenceType($ref, rest, kind);
  const constants = constantsOf(schema);
  if (constants !== undefined) return { ...oneOfValues(constants), ...described(schema) };
  if (isObjectSchema(schema)) return objectOrElse(schema, kind);
  if (schema["items"] !== undefined || schema["prefixItems"] !== undefined || schema["type"] === "array") return { ...listType(schema, kind), ...described(schema) };
  const parts = list(schema["allOf"]).map(kind.typeOf).filter((type) => Object.keys(type).length > 0);
  const branches = list(schema["oneOf"] ?? schema["anyOf"]).map(kind.typeOf);
  const own = schema["type"] === undefined ? [] : [{ type: schema["type"] }];
  return { ...bothOf([...own, ...parts, ...(branches.length > 0 ? [unionOf(branches)] : [])]), ...described(schema) };
}

/** A reference with what stands beside it; a plain description there would make the tool repeat the type. */
function referenceType(reference: string, rest: JsonObject, kind: TypeKind): TypeSchema {
  const name = kind.nameOf(reference);
  const $ref = name === undefined ? "#" : `#/$defs/${name}`;
  const text = described(rest);
  const narrows = constantsOf(rest) !== undefined || isObjectSchema(rest);
  if (narrows) return { allOf: [{ $ref }, kind.typeOf(rest)], ...text };
  return text.description === undefined ? { $ref } : { allOf: [{ $ref }], ...text };
}

function isObjectSchema(schema: JsonObject): boolean {
  const types = [schema["type"] ?? []].flat();
  if (types.includes("object") || OBJECT_KEYWORDS.some((keyword) => schema[keyword] !== undefined)) return true;
  return types.length === 0 && ["allOf", "anyOf", "oneOf"].some((keyword) => list(schema[keyword]).some((inner) => isObject(inner) && isObjectSchema(inner)));
}

/** An object, or one of the other types named beside it. */
function objectOrElse(schema: JsonObject, kind: TypeKind): TypeSchema {
  const types = [schema["type"] ?? []].flat();
  const others = types.filter((type) => type !== "object");
  const object = kind.objectTypeOf(schema);
  return types.includes("object") && others.length > 0 ? unionOf([object, ...others.map((type) => ({ type }))]) : object;
}

/** Rows of one type, however many; with `prefixItems` the first ones by themselves. */
function listType(schema: JsonObject, kind: TypeKind): TypeSchema {
  const { items, prefixItems } = schema;
  const row = items === undefined ? ANY : kind.rowOf(kind.typeOf(items), items);
  if (!isArray(prefixItems)) return { type: "array", items: row };
  const first = prefixItems.map((item) => kind.rowOf(kind.typeOf(item), item));
  if (!kind.isComplete) return { type: "array", items: unionOf(items === false ? first : [...first, row]) };
  return { type: "array", items: first, additionalItems: items === false ? false : row };
}
