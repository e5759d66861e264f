import type { Json } from "../json/json.ts";

/**
 * The dependency table made once at publish: which answers there can be, which schema places describe them, under which
 * conditions, and which answers each condition reads. Plain JSON; only this folder looks inside.
 */
export interface FieldTable {
  readonly [member: string]: Json;
}
