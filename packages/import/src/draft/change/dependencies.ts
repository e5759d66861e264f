import { isArray, isObject, type Json } from "@formgeber/core";
import type { Change } from "./change.ts";

/** Members that ask for others are `dependentRequired`; members that bring a schema along are `dependentSchemas`. */
export const dependencies: Change = (place, keyword, value) => {
  if (!isObject(value)) return;
  const required: { [key: string]: Json } = {};
  const schemas: { [key: string]: Json } = {};
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === "string") required[key] = [each];
    else if (isArray(each)) required[key] = each;
    else schemas[key] = place.schema(each, [keyword, key], ["dependentSchemas", key]);
  }
  for (const [now, made] of [["dependentRequired", required], ["dependentSchemas", schemas]] as const) {
    if (Object.keys(made).length === 0) continue;
    place.made[now] = { ...(isObject(place.made[now]) && place.made[now]), ...made };
    place.note({ kind: "dependencies", keyword, now, what: `"dependencies" of ${Object.keys(made).map((key) => `"${key}"`).join(", ")} is "${now}" now.`, why: "2019-09 gave names and schemas a keyword each." });
  }
};
