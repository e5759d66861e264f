import type { FieldContext, FieldType } from "@formgeber/core";
import { arsOf, keyKind, municipalityKeyFormat } from "@formgeber/core/administration/municipality-key";
import { codeList } from "../code-list/code-list.type.ts";
import { codeListEntries } from "../code-list/entries.ts";
import { keyOf, typedIn } from "../like/choice-like.ts";
import { words } from "./municipality.words.ts";

/**
 * A municipality by its regional key (ARS), one entry of a code list. Who knows the key types it, in groups or not, or the
 * older AGS; everybody else types the name.
 * @source Statistisches Bundesamt, Regionalschlüssel
 */
export const municipality: FieldType = {
  ...codeList,
  name: "municipality",
  words,
  read: (raw, context) => codeList.read(byKey(raw, context), context),
};

/** Raw input with a typed key turned into the ARS it means. */
function byKey(raw: unknown, context: FieldContext): unknown {
  const key = municipalityKeyFormat.normalise(typeof raw === "string" ? raw : typedIn(raw));
  if (keyKind(key) === undefined) return raw;
  return arsOf(key, codeListEntries(context).map(({ value }) => keyOf(value))) ?? raw;
}
