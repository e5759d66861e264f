import type { CharacterSet, Facets, FieldContext, FieldFacts, FieldType, JsonSchema, LiteralType, Presented, ValueIssue, Words } from "@formgeber/core";
import type { Format } from "@formgeber/core/administration/format";
import { asTyped, replacementNotice } from "@formgeber/core/administration/typed-text";

/** What differs between one kind of text and another. */
export interface TextLike {
  readonly name: string;
  readonly words: Words;
  readonly options?: JsonSchema;
  /** Its answers are data of a person. */
  readonly personal?: true;
  suits?(facts: FieldFacts): boolean;
  /** What is kept of typed text: applied on reading, idempotent. Default: runs of white space become one space. */
  normalise?(text: string, context: FieldContext): string;
  check?(value: string, context: FieldContext): ValueIssue | undefined;
  /** How the value stands in the control, so that it is easy to compare. Normalising gives the value back. */
  write?(value: string): string;
  present?(value: string, context: FieldContext): Presented;
  /** Default "text", a string of DIN 91379. */
  readonly datatype?: LiteralType;
  /** The characters `check` lets pass. The person is told what the normalisation puts in place of others. */
  characters?(context: FieldContext): CharacterSet | undefined;
  /** Facets that hold besides those of the schema. */
  readonly facets?: Facets;
}

/** A field type whose raw form and value are one text. Empty text is no value. */
export function textLike(like: TextLike): FieldType {
  const { name, words, check, write, datatype = "text" } = like;
  const normalise = like.normalise?.bind(like) ?? ((text: string) => inOneLine(text));
  return {
    name,
    holds: "value",
    words,
    ...(like.options !== undefined && { options: like.options }),
    ...(like.personal && { personal: like.personal }),
    ...(like.suits && { suits: like.suits.bind(like) }),
    read(raw, context) {
      // Taking characters away can bring a letter and its accent together.
      const value = typeof raw === "string" ? normalise(raw, context).normalize("NFC") : "";
      if (value === "") return { kind: "absent" };
      const set = like.characters?.(context);
      const notice = set && replacementNotice(raw as string, set);
      return { kind: "value", value, ...(notice && { notice }) };
    },
    write: (value) => (typeof value === "string" ? write?.(value) ?? value : textOf(value)),
    ...(check && { check: (value, context) => (typeof value === "string" ? check(value, context) : undefined) }),
    present(value, context) {
      const text = textOf(value);
      return text === "" ? { kind: "nothing" } : like.present?.(text, context) ?? { kind: "text", text };
    },
    lexical(value) {
      const text = textOf(value);
      return text === "" ? { kind: "absent" } : { kind: "literal", datatype, text };
    },
    shape(context) {
      const characters = like.characters?.(context);
      return { kind: "literal", datatype, facets: { ...facetsOf(context), ...like.facets }, ...(characters && { characters }) };
    },
    fromLexical: (lexical) => (lexical.kind === "literal" ? lexical.text : undefined),
  };
}

/** What a text-like type takes from a format of administration; a token is written in the control as people read it. */
export function inFormat(format: Format): Pick<TextLike, "normalise" | "check" | "write" | "present"> {
  return {
    normalise: (typed) => format.normalise(typed),
    check: (value) => format.check(value),
    write: (value) => format.present(value, "de"),
    present: (value, { language }) => ({ kind: "text", text: format.present(value, language) }),
  };
}

/**
 * One line of text: no line breaks, no double spaces, no space at the ends; composed letters, and what a phone or a copied
 * text brings along turned back into what was meant.
 */
export function inOneLine(text: string, set: CharacterSet = "C"): string {
  return asTyped(text, set).replace(/\s+/g, " ").trim();
}

/** A value of any kind as text: what stands in a control whose answer has the wrong type. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return value === undefined ? "" : JSON.stringify(value);
}

function facetsOf({ facts: { keywords } }: FieldContext): Facets {
  const { minLength, maxLength, pattern } = keywords;
  return {
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(pattern !== undefined && { schemaPattern: pattern }),
  };
}
