import type { FormDefinition, LayoutItem } from "../../../definition/definition.ts";

/** A pattern that a layout shows. */
export interface ShownAnswer {
  readonly pattern: string;
  /** Where it stands in the definition. */
  readonly at: string;
}

/** The answer patterns of a layout in order. */
export function shownAnswers({ layout = [] }: FormDefinition): readonly ShownAnswer[] {
  return layout.flatMap(({ show }, i) => shownIn(show, `/layout/${i}/show`));
}

function shownIn(items: readonly LayoutItem[], base: string): readonly ShownAnswer[] {
  return items.flatMap((item, i) => {
    if (typeof item === "string") return [{ pattern: item, at: `${base}/${i}` }];
    return "section" in item ? shownIn(item.show, `${base}/${i}/show`) : [];
  });
}
