import type { Json } from "./json.ts";

/** The canonical text of a value (RFC 8785): the same value gives the same text, whatever the order of its members. */
export function canonicalJson(_value: Json): string {
  throw new Error("canonicalJson is not written yet");
}
