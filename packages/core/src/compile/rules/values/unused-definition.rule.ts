import { isWithin } from "../../../pointer/pointer.ts";
import { below, everySchema, resolve } from "../../../relevance/schema-tree.ts";
import { noteConditions } from "../../note-conditions.ts";
import type { FormRule } from "../subject.ts";

/** A part of the schema nobody refers to. */
export const unusedDefinition: FormRule = {
  code: "unused-definition",
  severity: "warning",
  looksFor: "An entry of \"$defs\" to which no \"$ref\" leads.",
  why: "Somebody mends it one day and wonders why the form does not change.",
  find({ schemas, definition }) {
    const all = [...schemas, ...noteConditions(definition).flatMap(({ location, schema }) => everySchema(schema, location))];
    const used = new Set(all.flatMap(({ at, schema }) => {
      const target = typeof schema === "object" && schema.$ref !== undefined ? resolve(definition.schema, schema.$ref)?.at : undefined;
      // A definition that only refers to itself is used by nobody.
      return target === undefined || isWithin(at, target) ? [] : [target];
    }));
    const isUsed = (at: string): boolean => [...used].some((target) => isWithin(target, at));
    return schemas.flatMap(({ at, schema }) => (typeof schema === "object" ? Object.keys(schema.$defs ?? {}) : []).map((name) => below(at, "$defs", name)).filter((place) => !isUsed(place)).map((place) => ({
      at: place, expected: "a \"$ref\" that leads here", found: "none", fix: "Refer to it, or remove it.",
    })));
  },
};
