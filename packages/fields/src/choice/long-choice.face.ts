import { fillIn, wordIn } from "@formgeber/core";
import { labelled, type FieldFace, type FieldView } from "@formgeber/renderer";
import { words as listWords } from "../code-list/code-list.words.ts";
import { combobox } from "../code-list/combobox.face.ts";
import { choicesOf, keyOf, MOST_AT_A_GLANCE } from "../like/choice-like.ts";
import { choiceFace } from "./choice.face.ts";

/** As `choiceFace` with few answers; with more, an input that searches, unless the form wants a drop-down list. */
export const longChoiceFace: FieldFace = (view) => {
  const { context, raw } = view;
  const entries = choicesOf(context.facts);
  if (entries.length <= MOST_AT_A_GLANCE || context.options["long"] === "drop-down") return choiceFace(view);
  const chosen = entries.find(({ value }) => keyOf(value) === raw);
  return labelled(view, (wiring) => combobox({ ...view, word: wordOf(view) }, wiring, entries, chosen));
};

/** What is said of lists is loaded with them. */
function wordOf({ context: { language }, word }: FieldView): FieldView["word"] {
  return (key, facts = {}) => {
    const ofLists = wordIn(listWords, language, key);
    return ofLists === undefined ? word(key, facts) : fillIn(ofLists, facts, language);
  };
}
