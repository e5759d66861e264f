import { formats } from "../../../form/formats.ts";
import type { Json } from "../../../json/json.ts";
import type { SchemaObject } from "../../../json/json-schema.ts";
import { sameJson } from "../../../json/same-json.ts";
import { linearRuntime } from "../../../linear/linear-runtime.ts";

/** The types a schema names; undefined when it names none. */
export function typesOf({ type }: SchemaObject): readonly string[] | undefined {
  return type === undefined ? undefined : [type].flat();
}

/** True when a value keeps to the keywords of the value itself: type, const, enum, limits, pattern, format. Members and rows are not looked at. */
export function fits(value: Json, schema: SchemaObject): boolean {
  return fitsType(value, schema) && fitsClosed(value, schema) && fitsText(value, schema) && fitsNumber(value, schema);
}

function fitsType(value: Json, schema: SchemaObject): boolean {
  const types = typesOf(schema);
  return types === undefined || types.includes(typeOfJson(value)) || (types.includes("number") && typeof value === "number");
}

function typeOfJson(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function fitsClosed(value: Json, schema: SchemaObject): boolean {
  return (schema.const === undefined || sameJson(schema.const, value)) && (schema.enum === undefined || schema.enum.some((one) => sameJson(one, value)));
}

function fitsText(value: Json, { minLength = 0, maxLength = Infinity, pattern, format }: SchemaObject): boolean {
  if (typeof value !== "string") return true;
  const length = [...value].length;
  if (length < minLength || length > maxLength) return false;
  if (pattern !== undefined && !linearRuntime.pattern(pattern, "u").test(value)) return false;
  return format === undefined || !Object.hasOwn(formats, format) || formats[format]?.(value) !== false;
}

function fitsNumber(value: Json, { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity }: SchemaObject): boolean {
  return typeof value !== "number" || (value >= minimum && value <= maximum && value > exclusiveMinimum && value < exclusiveMaximum);
}
