import { schemaAt } from "../../../definition/schema-at.ts";
import { below } from "../../../relevance/schema-tree.ts";
import { oncePerPlace, type FormRule } from "../subject.ts";

/** Members under names of one's own, of which nothing says what such a name is. */
export const freeKeys: FormRule = {
  code: "free-keys",
  severity: "warning",
  looksFor: "\"patternProperties\" or an \"additionalProperties\" with a schema without a \"propertyNames\" that has a title: members that people name themselves.",
  why: "The input for the name then reads \"Neue Bezeichnung\", and nobody knows what to type.",
  find: ({ definition, nodes }) => oncePerPlace(nodes.flatMap(({ places }) => places.flatMap(({ entry }) => {
    const keyword = entry.patterns !== undefined ? "patternProperties" : entry.additional !== undefined ? "additionalProperties" : undefined;
    const names = schemaAt(definition, entry.at)?.propertyNames;
    if (keyword === undefined || (typeof names === "object" && names.title !== undefined)) return [];
    return [{
      at: below(entry.at, keyword), expected: "a \"propertyNames\" with a title, and best with a description", found: `members described by "${keyword}"`,
      fix: "Say in \"propertyNames\" what a name is called (\"title\") and how it looks (\"description\"); or name the members in \"properties\".",
    }];
  }))),
};
