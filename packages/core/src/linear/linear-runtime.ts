import { RE2JS } from "re2js";
import type { FormRuntime } from "../form/form.ts";
import { nativeRuntime } from "../form/native-runtime.ts";
import { translatePattern } from "./translate-pattern.ts";

const KEPT_AT_MOST = 2_000;
const compiled = new Map<string, RE2JS>();

/**
 * The runtime for servers: patterns run in linear time (re2), everything else as in the browser. Its `pattern` throws
 * for what re2 cannot run; publishing refuses such patterns.
 */
export const linearRuntime: FormRuntime = {
  ...nativeRuntime,
  pattern: (source, flags) => {
    if (flags !== "u") throw new RangeError(`expected the flag "u", which every schema pattern has; found "${flags}"`);
    const known = compiled.get(source);
    if (known !== undefined) return known;
    // The native engine says first whether this is a pattern at all; re2 reads some texts that it refuses.
    new RegExp(source, flags);
    const made = RE2JS.compile(translatePattern(source));
    if (compiled.size >= KEPT_AT_MOST) compiled.clear();
    compiled.set(source, made);
    return made;
  },
};
