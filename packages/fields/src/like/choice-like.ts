import { member, type Choice, type FieldContext, type FieldFacts, type FieldType, type Json, type JsonSchema, type Lexical, type ListReference, type Words } from "@formgeber/core";
import { issue } from "./value-issue.ts";

/** What differs between one kind of choice and another. */
export interface ChoiceLike {
  readonly name: string;
  readonly words: Words;
  readonly options?: JsonSchema;
  suits?(facts: FieldFacts): boolean;
  /** What can be chosen, in order. Default: the closed choice of the schema. */
  entries?(context: FieldContext): readonly Choice[];
  /** The entry of a value, where it can be found faster than by looking at all. */
  entry?(context: FieldContext, value: Json): Choice | undefined;
  /** The code list that the codes stand in. */
  list?(context: FieldContext): ListReference | undefined;
}

/** So many answers can be taken in at a glance; among more a person searches. */
export const MOST_AT_A_GLANCE = 7;

/** What names an entry in a control and in XML: the text itself, or the JSON text of another value. */
export function keyOf(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The closed choice of the schema, in order; a `const` is a choice of one. */
export function choicesOf({ choices, keywords }: FieldFacts): readonly Choice[] {
  return choices ?? (keywords.const === undefined ? [] : [{ value: keywords.const, label: keyOf(keywords.const) }]);
}

/** Text typed so far where a person searches and nothing is chosen; "" otherwise. */
export function typedIn(raw: unknown): string {
  const typed = member(raw as Json, "typed");
  return typeof typed === "string" ? typed : "";
}

/** A field type whose value is one entry of a closed set; raw is its key, or `{typed}` with its label while a person searches. */
export function choiceLike(like: ChoiceLike): FieldType {
  const { name, words, options } = like;
  const entries = (context: FieldContext): readonly Choice[] => like.entries?.(context) ?? choicesOf(context.facts);
  const chosen = (value: Json, context: FieldContext): Choice | undefined => (like.entry ? like.entry(context, value) : entries(context).find((entry) => keyOf(entry.value) === keyOf(value)));
  return {
    name,
    holds: "value",
    words,
    ...(options !== undefined && { options }),
    ...(like.suits && { suits: like.suits.bind(like) }),
    read(raw, context) {
      const typed = typedIn(raw).trim().toLowerCase();
      const key = typeof raw === "string" ? raw : "";
      if (key === typed) return { kind: "absent" };
      const entry = typed === "" ? chosen(key, context) : entries(context).find(({ label }) => label.toLowerCase() === typed);
      return entry ? { kind: "value", value: entry.value } : { kind: "unreadable", issue: issue("answer/choice") };
    },
    write: (value) => (value === undefined ? "" : keyOf(value)),
    check: (value, context) => (chosen(value, context) ? undefined : issue("answer/choice")),
    present(value, context) {
      if (value === undefined) return { kind: "nothing" };
      const { label, lang } = chosen(value, context) ?? { label: keyOf(value) };
      return { kind: "text", text: label, ...(lang !== undefined && { lang }) };
    },
    lexical: (value, context) => (value === undefined ? { kind: "absent" } : codeOf(value, chosen(value, context), like.list?.(context))),
    shape(context) {
      const list = like.list?.(context);
      return list ? { kind: "code", list } : { kind: "code", codes: entries(context).map((entry) => keyOf(entry.value)) };
    },
    fromLexical: (lexical, context) => (lexical.kind === "code" ? chosen(lexical.code, context)?.value : undefined),
  };
}

/** A value as code, with the name of its entry. */
export function codeOf(value: Json, entry: Choice | undefined, list?: ListReference): Lexical {
  return { kind: "code", code: keyOf(value), ...(entry && { name: entry.label }), ...(list && { list }) };
}
