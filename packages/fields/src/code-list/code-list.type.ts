import { member, type Choice, type CodeList, type FieldContext, type FieldFacts, type Json, type Language } from "@formgeber/core";
import { choiceLike, choicesOf, keyOf } from "../like/choice-like.ts";
import { textOption } from "../like/option.ts";
import { optionSchema } from "../like/option-schema.ts";
import { words } from "./code-list.words.ts";
import { foldedLabel } from "./search.ts";

/**
 * One entry of a code list, which may be long. Raw is the code of the entry chosen, or `{typed}` while a person types; typed
 * text that is the whole label or the code of an entry counts as choosing it.
 */
export const codeList = choiceLike({
  name: "code-list",
  options: optionSchema({ list: { type: "string", format: "uri", title: "Codeliste (URI)" } }),
  entries: codeListEntries,
  list(context) {
    const { uri, version } = listOf(context) ?? {};
    return uri === undefined || version === undefined ? undefined : { uri, version };
  },
  keyOf(raw, context) {
    if (typeof raw === "string") return raw;
    const typed = typedIn(raw);
    const folded = foldedLabel(typed);
    const entry = codeListEntries(context).find(({ value, label }) => foldedLabel(label) === folded || foldedLabel(keyOf(value)) === folded);
    return entry ? keyOf(entry.value) : typed.trim();
  },
  words,
});

/** Text typed so far when raw is not a chosen code; "" otherwise. */
export function typedIn(raw: unknown): string {
  const typed = member(raw as Json, "typed");
  return typeof typed === "string" ? typed : "";
}

const known = new WeakMap<CodeList, Map<Language, readonly Choice[]>>();

/** What can be chosen: the entries of the list, labelled in the language asked for where it has such labels. */
export function codeListEntries(context: FieldContext): readonly Choice[] {
  const list = listOf(context);
  if (!list) return choicesOf(context.facts);
  const byLanguage = known.get(list) ?? new Map<Language, readonly Choice[]>();
  known.set(list, byLanguage);
  const entries = byLanguage.get(context.language) ?? labelled(list, context.language);
  byLanguage.set(context.language, entries);
  return narrowed(entries, context.facts);
}

function listOf(context: FieldContext): CodeList | undefined {
  const uri = textOption(context, "list");
  return uri === undefined ? undefined : context.codeList(uri);
}

function labelled(list: CodeList, language: Language): readonly Choice[] {
  return list.entries.map(({ code, label, labels }) => {
    const translated = labels?.[language];
    return { value: code, label: translated ?? label, ...(translated === undefined && language !== list.language && { lang: list.language }) };
  });
}

// A schema may allow only some of the codes.
function narrowed(entries: readonly Choice[], { choices }: FieldFacts): readonly Choice[] {
  return choices ? entries.filter((entry) => choices.some((each) => each.value === entry.value)) : entries;
}
