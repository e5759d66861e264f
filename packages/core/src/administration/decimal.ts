import type { Language } from "../definition/definition.ts";
import { writesEnglish } from "./language.ts";

// A decimal text is a number as XML Schema and JSON write it without exponent: "-12.5", "0", "1234". Arithmetic on money
// happens on it, never on floating point.

/** Digits that every medium keeps exactly: a JSON number is a binary double with 15 safe decimal digits. */
export const MAX_DIGITS = 15;

/**
 * The number a person typed, as decimal text; undefined when it cannot be read. A point or comma before groups of three
 * digits is a thousands separator where the language uses it so; any other single point or comma is the decimal sign.
 */
export function readDecimal(typed: string, language: Language): string | undefined {
  const compact = typed.replace(/\s/g, "").replace(/^[−–]/, "-").replace(/^\+/, "");
  const [group, point] = writesEnglish(language) ? [",", "\\."] : ["\\.", ","];
  const ungrouped = new RegExp(`^-?\\d{1,3}(${group}\\d{3})+(${point}\\d*)?$`).test(compact)
    ? compact.replace(new RegExp(group, "g"), "")
    : compact;
  const plain = ungrouped.replace(/,/g, ".");
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? canonical(plain) : undefined;
}

/** The one way to write a number: no leading zeros, no trailing zeros, no "-0". */
export function canonical(decimal: string): string {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d*)\.?(\d*)$/.exec(decimal) ?? [];
  const digits = `${whole.replace(/^0+(?=\d)/, "") || "0"}${fraction.replace(/0+$/, "").replace(/^(?=.)/, ".")}`;
  return digits === "0" ? digits : sign + digits;
}

/** Number of digits after the point. */
export function fractionDigitsOf(decimal: string): number {
  return decimal.split(".")[1]?.length ?? 0;
}

/** Number of digits that carry the value. */
export function significantDigits(decimal: string): number {
  return decimal.replace(/[-.]/g, "").replace(/^0+/, "").length;
}

/** The number with at least so many digits after the point. */
export function withFraction(decimal: string, digits: number): string {
  const missing = digits - fractionDigitsOf(decimal);
  return missing <= 0 ? decimal : decimal + (decimal.includes(".") ? "" : ".") + "0".repeat(missing);
}

/** A JSON number as decimal text, without exponent. */
export function decimalOf(value: number): string {
  const [, sign = "", whole = "", fraction = "", exponent] = /^(-?)(\d+)\.?(\d*)(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (exponent === undefined) return canonical(`${sign}${whole}.${fraction}`);
  const shift = Number(exponent);
  const digits = `${"0".repeat(Math.max(0, -shift))}${whole}${fraction}${"0".repeat(Math.max(0, shift))}`;
  const point = whole.length + Math.max(0, -shift) + shift;
  return canonical(`${sign}${digits.slice(0, point)}.${digits.slice(point)}`);
}

/** The sum of two decimal texts; exact, with as many digits after the point as the longer one has. */
export function addDecimals(a: string, b: string): string {
  const digits = Math.max(fractionDigitsOf(a), fractionDigitsOf(b));
  const sum = scaled(a, digits) + scaled(b, digits);
  const text = String(sum < 0n ? -sum : sum).padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  return `${sum < 0n ? "-" : ""}${whole}${digits === 0 ? "" : `.${text.slice(whole.length)}`}`;
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`; exact. */
export function compareDecimals(a: string, b: string): number {
  const digits = Math.max(fractionDigitsOf(a), fractionDigitsOf(b));
  const [left, right] = [scaled(a, digits), scaled(b, digits)];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** The number without its point, counted in units of the last of so many digits. */
function scaled(decimal: string, digits: number): bigint {
  return BigInt(withFraction(decimal, digits).replace(".", ""));
}

/** As it stands in a control: the decimal sign of the language, no grouping. */
export function typedDecimal(decimal: string, language: Language): string {
  return writesEnglish(language) ? decimal : decimal.replace(".", ",");
}

/** As people read it: from five digits on in groups of three (DIN 5008), a real minus sign. */
export function readableDecimal(decimal: string, language: Language): string {
  const [group, point] = writesEnglish(language) ? [",", "."] : [".", ","];
  const [whole = "", fraction] = decimal.replace("-", "").split(".");
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${decimal.startsWith("-") ? "−" : ""}${grouped}${fraction === undefined ? "" : point + fraction}`;
}
