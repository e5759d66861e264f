import { isArray, isObject, type Json } from "./json.ts";

/**
 * The canonical text of a value: members sorted by UTF-16 code units, no white space, numbers and strings as ECMAScript
 * writes them. The same value gives the same text, whatever the order of its members.
 * @source RFC 8785
 */
export function canonicalJson(value: Json): string {
  if (isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${members.join(",")}}`;
}
