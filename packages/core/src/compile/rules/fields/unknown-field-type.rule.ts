import { pointerOf } from "../../../pointer/pointer.ts";
import type { FormRule } from "../subject.ts";

/** A field type that nobody has. */
export const unknownFieldType: FormRule = {
  code: "unknown-field-type",
  severity: "error",
  looksFor: "A field type of a name that the set of field types does not have.",
  why: "Nothing can show the answer.",
  find: ({ definition, types }) => Object.entries(definition.fields ?? {}).flatMap(([key, { type }]) => (type === undefined || types.has(type) ? [] : [
    { at: pointerOf(["fields", key, "type"]), expected: `one of ${types.types.map(({ name }) => name).join(", ")}`, found: `"${type}"`, fix: "Use a known field type, or add the package of that type to the field-type set." },
  ])),
};
