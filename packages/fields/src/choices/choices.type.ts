import { isArray, type Choice, type FieldContext, type FieldType, type Json } from "@formgeber/core";
import { choicesOf, codeOf, keyOf } from "../like/choice-like.ts";
import { issue } from "../like/value-issue.ts";
import { words } from "./choices.words.ts";

/** Any number of a few answers that the schema lists for the items of an array. Raw is the list of their keys. */
export const choices: FieldType = {
  name: "choices",
  holds: "value",
  words,
  suits: ({ items }) => items?.choices !== undefined && !items.structural,
  // In the order of the list, not of the clicks: the same choice is the same answer.
  read(raw, context) {
    const keys = isArray(raw) ? raw.map(keyOf) : [];
    const value = entriesOf(context).filter((entry) => keys.includes(keyOf(entry.value))).map((entry) => entry.value);
    if (keys.some((key) => !entryOf(key, context))) return { kind: "unreadable", issue: issue("answer/choice") };
    return value.length === 0 ? { kind: "absent" } : { kind: "value", value };
  },
  write: (value) => valuesIn(value).map(keyOf),
  check: (value, context) => (valuesIn(value).every((each) => entryOf(keyOf(each), context)) ? undefined : issue("answer/choice")),
  present(value, context) {
    const chosen = valuesIn(value).map((each): Omit<Choice, "value"> => entryOf(keyOf(each), context) ?? { label: keyOf(each) });
    const [lang] = new Set(chosen.map((entry) => entry.lang));
    return chosen.length === 0 ? { kind: "nothing" } : { kind: "choices", chosen: chosen.map(({ label }) => label), ...(lang !== undefined && { lang }) };
  },
  lexical(value, context) {
    const items = valuesIn(value).map((each) => codeOf(each, entryOf(keyOf(each), context)));
    return items.length === 0 ? { kind: "absent" } : { kind: "items", items };
  },
  shape(context) {
    const { minItems, maxItems } = context.facts.keywords;
    const item = { kind: "code", codes: entriesOf(context).map((entry) => keyOf(entry.value)) } as const;
    return { kind: "items", item, minItems: minItems ?? 0, ...(maxItems !== undefined && { maxItems }) };
  },
  fromLexical(lexical, context) {
    if (lexical.kind !== "items") return undefined;
    return lexical.items.flatMap((item): Json[] => (item.kind === "code" ? [entryOf(item.code, context)?.value ?? item.code] : []));
  },
};

function entriesOf({ facts }: FieldContext): readonly Choice[] {
  return facts.items ? choicesOf(facts.items) : [];
}

function entryOf(key: string, context: FieldContext): Choice | undefined {
  return entriesOf(context).find((entry) => keyOf(entry.value) === key);
}

function valuesIn(value: Json | undefined): readonly Json[] {
  return isArray(value) ? value : [];
}
