import { isArray, isObject, type Json } from "@formgeber/core";
import { isSince } from "../draft.ts";
import type { Change } from "./change.ts";

const TYPES = ["null", "boolean", "object", "array", "number", "string", "integer"];

/** `any` is no type any more, and a schema among the types is a branch of `anyOf`. Draft-03 had both, and they live on. */
export const type: Change = (place, keyword, value) => {
  const types = isArray(value) ? value : [value];
  const isType = (each: Json): boolean => typeof each === "string" && TYPES.includes(each);
  const unknown = types.filter((each) => !isObject(each) && !isType(each));
  if (unknown.length === 0 && !types.some(isObject)) {
    place.made["type"] = value;
    return;
  }
  // Draft-03 takes a type it does not know for any.
  if (unknown.includes("any") || (unknown.length > 0 && !isSince(place.draft, "draft-04"))) {
    place.note({ kind: "type", keyword, loss: value, what: '"type" is left out.', why: `${JSON.stringify(unknown[0])} stood for every type; a schema without "type" takes them all.` });
    return;
  }
  if (unknown.length > 0) place.note({ kind: "type", keyword, loss: unknown, what: `${unknown.map((each) => JSON.stringify(each)).join(", ")} is left out of "type".`, why: `It is no type of JSON; there are ${TYPES.join(", ")}.` });
  if (!types.some(isObject)) {
    const known = types.filter(isType);
    if (known.length > 0) place.made["type"] = known;
    return;
  }
  const branches = types.flatMap((each, i) => (isObject(each) ? [[each, i] as const] : []));
  const plain = types.filter(isType);
  place.also((way) => ({ anyOf: [
    ...branches.map(([each, i], branch) => place.schema(each, [keyword, i], [...way, "anyOf", branch])),
    ...(plain.length > 0 ? [{ type: plain }] : []),
  ] }));
  place.note({ kind: "type", keyword, now: "allOf", what: 'A schema among the types is a branch of "anyOf" now.', why: "Since draft-04 \"type\" holds names only." });
};
