import { labelled, type FieldFace } from "@formgeber/renderer";
import { keyOf } from "../like/choice-like.ts";
import { select } from "../like/options.face.ts";
import { codeListEntries } from "./code-list.type.ts";
import { combobox } from "./combobox.face.ts";

const MOST_OPTIONS = 15;

/** A drop-down list of up to 15 entries; above, an input that searches while a person types. */
export const codeListFace: FieldFace = (view) => {
  const entries = codeListEntries(view.context);
  if (entries.length > MOST_OPTIONS) return labelled(view, (wiring) => combobox(view, wiring, entries));
  return select(view, entries.map(({ value, label, lang }) => ({ key: keyOf(value), label, lang })), view.word("please-select"));
};
