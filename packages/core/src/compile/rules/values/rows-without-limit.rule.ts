import { schemaAt } from "../../../definition/schema-at.ts";
import { oncePerPlace, type FormRule } from "../subject.ts";

/** A repeat without end. */
export const rowsWithoutLimit: FormRule = {
  code: "rows-without-limit",
  severity: "warning",
  looksFor: "Rows or a choice of several without \"maxItems\".",
  why: "Somebody can send as many rows as the service takes bytes; PDF, XML and the clerk get them all.",
  find: ({ answers, definition }) => oncePerPlace(answers.filter(({ facts }) => facts.types.includes("array") && facts.items !== undefined && facts.keywords.maxItems === undefined && facts.items.choices === undefined).flatMap(({ node: { locations } }) => {
    const at = locations.find((location) => schemaAt(definition, location)?.items !== undefined) ?? locations[0];
    return at === undefined ? [] : [{ at, expected: "\"maxItems\"", found: "rows without limit", fix: "Add \"maxItems\", generous but with an end, for example 50." }];
  })),
};
