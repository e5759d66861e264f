import { isArray, isObject, type Json } from "@formgeber/core";
import type { Change } from "./change.ts";

/** `extends` is `allOf`. */
export const extending: Change = (place, keyword, value) => {
  const parts: readonly (readonly [Json, readonly (string | number)[]])[] = isArray(value) ? value.map((each, i) => [each, [keyword, i]] as const) : [[value, [keyword]]];
  for (const [each, from] of parts) place.also((way) => place.schema(each, from, way));
  place.note({ kind: "draft-03", keyword, now: "allOf", what: '"extends" is "allOf" now.', why: "Draft-04 renamed it." });
};

/** `disallow` is `not` around types. */
export const disallow: Change = (place, keyword, value) => {
  const types = isArray(value) ? value : [value];
  const names = types.filter((each) => typeof each === "string");
  place.also((way) => ({ not: { anyOf: [
    ...types.flatMap((each, i) => (isObject(each) ? [[each, i] as const] : [])).map(([each, i], branch) => place.schema(each, [keyword, i], [...way, "not", "anyOf", branch])),
    ...(names.includes("any") ? [true] : names.length > 0 ? [{ type: names }] : []),
  ] } }));
  place.note({ kind: "draft-03", keyword, now: "allOf", what: '"disallow" is "not" around the types now.', why: "Draft-04 has one way to say what must not be." });
};

/** `divisibleBy` is `multipleOf`. */
export const divisibleBy: Change = (place, keyword, value) => {
  place.made["multipleOf"] = value;
  place.note({ kind: "draft-03", keyword, now: "multipleOf", what: '"divisibleBy" is "multipleOf" now.', why: "Draft-04 renamed it." });
};
