import { isArray, isObject } from "@formgeber/core";
import type { Change } from "./change.ts";

/** `required: true` in a member is its name in the list of the object around it. */
export const properties: Change = (place, keyword, value) => {
  if (!isObject(value)) return;
  for (const [key, each] of Object.entries(value)) {
    if (!isObject(each) || each["required"] !== true || typeof each["$ref"] === "string") continue;
    place.require(key);
    place.note({ kind: "required", keyword, now: "required", what: `"${key}" is in the list "required" of the object now.`, why: `"required": true in the member itself is how draft-03 said so; since draft-04 it means nothing there.` });
  }
  place.made["properties"] = place.map(value, keyword, "properties");
};

/** A list of names; anything else is left of draft-03 and taken over by the object around it. */
export const required: Change = (place, keyword, value) => {
  if (isArray(value)) {
    const names = [...new Set(value.filter((each) => typeof each === "string"))];
    if (names.length < value.length) place.note({ kind: "required", keyword, now: keyword, what: "Names that stand there twice are left out.", why: "A name needs to be required once." });
    place.made["required"] = names;
  } else if (value !== true) {
    place.note({ kind: "required", keyword, loss: value, what: '"required" is left out.', why: value === false ? "An answer is optional where no list names it." : "It is no list of names." });
  }
};
