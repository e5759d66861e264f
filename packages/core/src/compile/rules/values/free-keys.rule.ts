import { below } from "../../../relevance/schema-tree.ts";
import { oncePerPlace, type FormRule } from "../subject.ts";

/** Answers of which nobody knows the name, and so nobody can ask for them. */
export const freeKeys: FormRule = {
  code: "free-keys",
  severity: "warning",
  looksFor: "\"patternProperties\" or an \"additionalProperties\" with a schema, which describe members without naming them.",
  why: "A form can only ask for what has a name: these answers are never shown.",
  find: ({ nodes }) => oncePerPlace(nodes.flatMap(({ places }) => places.flatMap(({ entry }) => {
    const keyword = entry.patterns !== undefined ? "patternProperties" : entry.additional !== undefined ? "additionalProperties" : undefined;
    return keyword === undefined ? [] : [{ at: below(entry.at, keyword), expected: "members that have a name", found: `members described by "${keyword}"`, fix: "Name them in \"properties\", or make them rows with a name and a value." }];
  }))),
};
