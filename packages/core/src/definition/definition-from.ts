import { isObject, type Json } from "../json/json.ts";

const SCHEMA_MEMBERS = ["properties", "$ref", "allOf", "anyOf", "oneOf"];

/** True for a JSON Schema of an object where a form definition could stand: a schema alone is a form already. */
export function isBareSchema(file: Json): boolean {
  if (!isObject(file) || Object.hasOwn(file, "schema")) return false;
  return file["type"] === "object" || SCHEMA_MEMBERS.some((member) => Object.hasOwn(file, member));
}

/**
 * The definition in a file: its content, or for a bare JSON Schema a definition around it. `name` is the name of the file
 * without ending; id and, where the schema has none, title are made of it. Anything else is given back as it is.
 */
export function definitionFrom(file: Json, name: string): Json {
  if (!isBareSchema(file) || !isObject(file)) return file;
  const id = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+|-+$/g, "");
  return { id: id || "form", version: "0.0.0", language: "de", title: typeof file["title"] === "string" && file["title"] !== "" ? file["title"] : name, schema: file };
}
