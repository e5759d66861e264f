import type { FormDefinition, LayoutItem } from "../definition/definition.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import { pointerOf } from "../pointer/pointer.ts";

/** The conditions of the layout's notes in document order, each with its pointer into the definition. */
export function noteConditions({ layout }: FormDefinition): readonly { readonly location: string; readonly schema: JsonSchema }[] {
  const inside = (items: readonly LayoutItem[], path: readonly (string | number)[]): readonly { location: string; schema: JsonSchema }[] =>
    items.flatMap((item, i) => {
      if (typeof item === "string") return [];
      if ("show" in item) return inside(item.show, [...path, i, "show"]);
      return item.if === undefined ? [] : [{ location: pointerOf([...path, i, "if"]), schema: item.if }];
    });
  return (layout ?? []).flatMap(({ show }, i) => inside(show, ["layout", i, "show"]));
}
