import type { FieldContext, FieldFacts, FieldType, JsonSchema, Presented, Words } from "@formgeber/core";
import { issue } from "./value-issue.ts";

/** What differs between one kind of yes or no and another. */
export interface FlagLike {
  readonly name: string;
  readonly words: Words;
  readonly options?: JsonSchema;
  suits?(facts: FieldFacts): boolean;
  /** False: only a yes is an answer, as with a declaration. */
  readonly canDeny: boolean;
  present(value: boolean | undefined, context: FieldContext): Presented;
}

/** A field type whose value is true or false; raw is "true", "false" or "". */
export function flagLike(like: FlagLike): FieldType {
  const { name, words, options, canDeny } = like;
  return {
    name,
    holds: "value",
    words,
    ...(options !== undefined && { options }),
    ...(like.suits && { suits: like.suits.bind(like) }),
    read(raw) {
      if (raw === "true" || raw === true) return { kind: "value", value: true };
      return canDeny && (raw === "false" || raw === false) ? { kind: "value", value: false } : { kind: "absent" };
    },
    write: (value) => (typeof value === "boolean" ? String(value) : ""),
    check: (value) => (value === true || (canDeny && value === false) ? undefined : issue("answer/choice")),
    present: (value, context) => like.present(typeof value === "boolean" ? value : undefined, context),
    lexical: (value) => (typeof value === "boolean" ? { kind: "literal", datatype: "boolean", text: String(value) } : { kind: "absent" }),
    shape: () => ({ kind: "literal", datatype: "boolean", facets: {} }),
    fromLexical: (lexical) => (lexical.kind === "literal" ? lexical.text === "true" || lexical.text === "1" : undefined),
  };
}
