import { sameJson } from "../json/same-json.ts";
import type { Json } from "../json/json.ts";
import type { FormRuntime } from "./form.ts";

/** The runtime for browsers: patterns run on the native regular-expression engine. */
export const nativeRuntime: FormRuntime = {
  pattern: (source, flags) => new RegExp(source, flags),
  ucs2length: codePoints,
  equal: (a, b) => sameJson(a as Json, b as Json),
};

/** Length in code points, as JSON Schema counts characters. */
function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
