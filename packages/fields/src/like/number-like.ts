import type { Facets, FieldContext, FieldFacts, FieldType, Json, JsonSchema, ValueIssue, Words } from "@formgeber/core";
import { canonical, compareDecimals, decimalOf, fractionDigitsOf, MAX_DIGITS, readDecimal, readableDecimal, significantDigits, typedDecimal, withFraction } from "@formgeber/core/administration/decimal";
import { textOption } from "./option.ts";
import { issue } from "./value-issue.ts";

/** What differs between one kind of number and another. */
export interface NumberLike {
  readonly name: string;
  readonly words: Words;
  readonly options?: JsonSchema;
  suits?(facts: FieldFacts): boolean;
  /** Most digits after the point; undefined: no limit. */
  fractionDigits(context: FieldContext): number | undefined;
  /** True when that many digits are always written ("12.50"). */
  readonly fixed?: boolean;
  /** What is taken off the typed text before it is read: a unit, a currency. */
  clean?(typed: string, context: FieldContext): string;
  /** How people read the number: with its unit or currency. `readable` is the number alone. */
  present(readable: string, context: FieldContext): string;
  readonly datatype: "integer" | "decimal";
  /** True when a value is decimal text unless the schema asks for a number. */
  readonly prefersText?: boolean;
}

/**
 * A field type whose raw form is typed text and whose value is a number: a JSON number, or decimal text ("12.50") where
 * the schema says `string`. Text that cannot be read as a number blocks a submission until it is mended.
 */
export function numberLike(like: NumberLike): FieldType {
  const fix = (decimal: string, context: FieldContext): string => (like.fixed ? withFraction(decimal, like.fractionDigits(context) ?? 0) : decimal);
  const valueOf = (decimal: string, context: FieldContext): Json => (isText(like, context.facts) ? fix(decimal, context) : Number(decimal));
  return {
    name: like.name,
    holds: "value",
    words: like.words,
    ...(like.options !== undefined && { options: like.options }),
    ...(like.suits && { suits: like.suits.bind(like) }),
    read(raw, context) {
      const typed = typeof raw === "number" ? typedDecimal(decimalOf(raw), context.language) : typeof raw === "string" ? raw.trim() : "";
      if (typed === "") return { kind: "absent" };
      const decimal = readDecimal(like.clean?.(typed, context) ?? typed, context.language);
      const wrong = decimal === undefined ? issue(like.datatype === "integer" ? "answer/not-an-integer" : "answer/not-a-number") : tooLong(decimal, like.fractionDigits(context));
      return decimal === undefined || wrong ? { kind: "unreadable", issue: wrong ?? issue("answer/not-a-number") } : { kind: "value", value: valueOf(decimal, context) };
    },
    write(value, context) {
      const decimal = decimalIn(value);
      return decimal === undefined ? wrongTyped(value) : typedDecimal(fix(decimal, context), context.language);
    },
    check(value, context) {
      const decimal = decimalIn(value);
      if (decimal === undefined) return issue("answer/not-a-number");
      return tooLong(decimal, like.fractionDigits(context)) ?? outOfRange(decimal, context, (limit) => like.present(readableDecimal(fix(canonical(limit), context), context.language), context));
    },
    present(value, context) {
      const decimal = decimalIn(value);
      if (decimal === undefined) return value === undefined ? { kind: "nothing" } : { kind: "text", text: wrongTyped(value) };
      return { kind: "text", text: like.present(readableDecimal(fix(decimal, context), context.language), context) };
    },
    lexical(value, context) {
      const decimal = decimalIn(value);
      return decimal === undefined ? { kind: "absent" } : { kind: "literal", datatype: like.datatype, text: fix(decimal, context) };
    },
    shape: (context) => ({ kind: "literal", datatype: like.datatype, facets: facetsOf(like, context) }),
    fromLexical: (lexical, context) => (lexical.kind === "literal" ? valueOf(canonical(lexical.text), context) : undefined),
  };
}

function isText({ prefersText }: NumberLike, { types }: FieldFacts): boolean {
  const isNumber = types.includes("number") || types.includes("integer");
  return prefersText ? !isNumber : types.includes("string") && !isNumber;
}

function decimalIn(value: Json | undefined): string | undefined {
  if (typeof value === "number") return decimalOf(value);
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? canonical(value) : undefined;
}

function wrongTyped(value: Json | undefined): string {
  return value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
}

function tooLong(decimal: string, fractionDigits: number | undefined): ValueIssue | undefined {
  if (fractionDigits !== undefined && fractionDigitsOf(decimal) > fractionDigits) {
    return fractionDigits === 0 ? issue("answer/not-an-integer") : issue("answer/too-many-decimals", { count: fractionDigits });
  }
  return significantDigits(decimal) > MAX_DIGITS ? issue("answer/too-many-digits", { limit: MAX_DIGITS }) : undefined;
}

// The schema has no limits for decimal text; the options have.
function outOfRange(decimal: string, context: FieldContext, limitIn: (limit: string) => string): ValueIssue | undefined {
  const [minimum, maximum] = [textOption(context, "minimum"), textOption(context, "maximum")];
  if (minimum !== undefined && compareDecimals(decimal, minimum) < 0) return issue("answer/too-small", { limit: limitIn(minimum) });
  if (maximum !== undefined && compareDecimals(decimal, maximum) > 0) return issue("answer/too-large", { limit: limitIn(maximum) });
  return undefined;
}

function facetsOf(like: NumberLike, context: FieldContext): Facets {
  const { minimum, maximum } = context.facts.keywords;
  const digits = like.fractionDigits(context);
  const least = textOption(context, "minimum") ?? (minimum === undefined ? undefined : decimalOf(minimum));
  const most = textOption(context, "maximum") ?? (maximum === undefined ? undefined : decimalOf(maximum));
  return {
    ...(least !== undefined && { minInclusive: least }),
    ...(most !== undefined && { maxInclusive: most }),
    ...(like.datatype === "decimal" && digits !== undefined && { fractionDigits: digits }),
  };
}
