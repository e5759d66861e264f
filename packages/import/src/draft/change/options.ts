import { isArray, type Json } from "@formgeber/core";
import type { Change } from "./change.ts";

/** Options; with `enumNames` beside them, each with its label. */
export const options: Change = (place, keyword, value) => {
  if (!isArray(value)) return;
  const distinct = value.filter((each, i) => value.findIndex((other) => JSON.stringify(other) === JSON.stringify(each)) === i);
  const names = place.source["enumNames"];
  if (!isArray(names) || names.length !== value.length || value.length === 0 || names.some((name) => typeof name !== "string")) {
    place.made["enum"] = distinct;
    if (distinct.length < value.length) place.note({ kind: "option-labels", keyword, now: keyword, what: "Options that stand there twice are left out.", why: "An option can be chosen once." });
    return;
  }
  const labelled = distinct.map((each): Json => ({ const: each, title: names[value.indexOf(each)] ?? "" }));
  const now = place.source["oneOf"] === undefined ? "oneOf" : "allOf";
  if (now === "oneOf") place.made["oneOf"] = labelled;
  else place.also(() => ({ oneOf: labelled }));
  place.note({ kind: "option-labels", keyword, now, what: '"enum" and "enumNames" are options with a title now.', why: '"enumNames" is no keyword of JSON Schema; a form shows the titles of "oneOf".' });
};

/** Told of with the options. */
export const optionLabels: Change = (place, keyword, value) => {
  const beside = place.source["enum"];
  if (isArray(beside) && isArray(value) && beside.length === value.length && value.length > 0) return;
  place.note({ kind: "option-labels", keyword, loss: value, what: '"enumNames" is left out.', why: 'It does not have one label for each entry of an "enum" beside it.' });
};

/** OpenAPI says `example` where JSON Schema says `examples`. */
export const example: Change = (place, keyword, value) => {
  place.made["examples"] = [value];
  place.note({ kind: "example", keyword, now: "examples", what: '"example" is an entry of "examples" now.', why: '"example" is a word of OpenAPI; JSON Schema has a list.' });
};
