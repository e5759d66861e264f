import { Fault } from "../fault/fault.ts";
import type { Json } from "./json.ts";
import { JsonReader } from "./json-reader.ts";
import { decodeUtf8 } from "./utf8.ts";

/** What an untrusted text may cost. */
export interface ParseLimits {
  /** Default 1,000,000. @unit bytes, or UTF-16 code units where a string is given */
  readonly maxBytes?: number;
  /** Levels of arrays and objects within each other. Default 32. */
  readonly maxDepth?: number;
}

/**
 * The value of a JSON text (RFC 8259) from outside, or a fault that says where the text is wrong.
 *
 * Stricter than `JSON.parse`, so that what is accepted here means the same everywhere later on: no duplicate keys, no
 * `__proto__`, `constructor` or `prototype` as a key, no lone surrogates, no NUL, no number that a double would
 * change (more digits than it keeps, beyond its range), no deep nesting. A leading byte order mark is ignored.
 * @fault json/too-large
 * @fault json/malformed
 * @fault json/too-deep
 * @fault json/forbidden-key
 * @fault json/duplicate-key
 */
export function parseUntrusted(input: Uint8Array | string, { maxBytes = 1_000_000, maxDepth = 32 }: ParseLimits = {}): Json {
  if (input.length > maxBytes) throw new Fault("json/too-large", { limit: maxBytes, found: input.length });
  const text = typeof input === "string" ? input : decodeUtf8(input);
  if (text === undefined) throw new Fault("json/malformed", { expected: "UTF-8", found: "bytes that are no UTF-8", line: 1, column: 1 });
  return new JsonReader(text.startsWith("\uFEFF") ? text.slice(1) : text, maxDepth).readDocument();
}
