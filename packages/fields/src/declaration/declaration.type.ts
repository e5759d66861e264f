import { flagLike } from "../like/flag-like.ts";
import { optionSchema, textOption } from "../like/option.ts";
import { words } from "./declaration.words.ts";

/** A statement the citizen makes by a mark; only the mark is an answer. The whole text stands in the documents. */
export const declaration = flagLike({
  name: "declaration",
  options: optionSchema({ statement: { type: "string", title: "Wortlaut der Erklärung", description: "Ohne diese Angabe ist die Beschriftung der Wortlaut." } }),
  suits: ({ keywords }) => keywords.const === true,
  canDeny: false,
  present: (value, context) => ({ kind: "mark", marked: value === true, text: textOption(context, "statement") ?? context.label }),
  words,
});
