import type { Json } from "./json.ts";

/** What an untrusted text may cost. */
export interface ParseLimits {
  /** Default 1,000,000. @unit bytes of UTF-8 */
  readonly maxBytes?: number;
  /** Levels of arrays and objects within each other. Default 32. */
  readonly maxDepth?: number;
}

/**
 * The value of a JSON text (RFC 8259) from outside.
 * @fault json/not-json with line and column.
 */
export function parseUntrusted(_input: Uint8Array | string, _limits: ParseLimits = {}): Json {
  throw new Error("parseUntrusted is not written yet");
}
