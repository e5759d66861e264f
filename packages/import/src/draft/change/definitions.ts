import { isObject, type Json } from "@formgeber/core";
import type { Change } from "./change.ts";

/** `definitions` is `$defs`. Where both stand, a name that is taken gets a number. */
export const definitions: Change = (place, keyword, value) => {
  if (!isObject(value)) return;
  const taken: { [name: string]: Json } = { ...(isObject(place.made["$defs"]) && place.made["$defs"]) };
  for (const [name, each] of Object.entries(value)) {
    let free = name;
    for (let number = 2; Object.hasOwn(taken, free); number++) free = `${name}-${number}`;
    taken[free] = place.schema(each, [keyword, name], ["$defs", free]);
  }
  place.made["$defs"] = taken;
  if (keyword === "$defs") return;
  place.note({ kind: "definitions", keyword, now: "$defs", what: '"definitions" is "$defs" now.', why: "2019-09 renamed it; references to it are rewritten." });
};
