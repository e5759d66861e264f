import { Fault } from "../fault/fault.ts";
import type { FieldFacts, FieldType, FieldTypeSet } from "./field-type.ts";

/** A set of field types. The order is the order of inference: special types before general ones. */
export function fieldTypeSet(types: readonly FieldType[]): FieldTypeSet {
  const byName = new Map(types.map((type) => [type.name, type]));
  return {
    types,
    has: (name) => byName.has(name),
    get: (name) => {
      const type = byName.get(name);
      if (type === undefined) throw new Fault("definition/unknown-field-type", { known: [...byName.keys()].join(", "), found: name });
      return type;
    },
  };
}

/** The first type of the set that suits; undefined when the answer is a group or rows without a type of its own. */
export function inferType(set: FieldTypeSet, facts: FieldFacts): FieldType | undefined {
  return set.types.find((type) => type.suits?.(facts) === true);
}
