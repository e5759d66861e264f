/**
 * Decimal numbers without floating point error: a number is taken as its shortest decimal text says ("0.1" is one tenth),
 * reckoned with as an integer and a scale, and given back as the nearest number.
 */
export interface Decimal {
  readonly digits: bigint;
  /** Digits behind the point. */
  readonly scale: number;
}

/** Far beyond any amount; longer texts are no numbers that anyone reckons with. */
const CHARACTERS_AT_MOST = 60;

/** The decimal a number or decimal text ("12.50") is; undefined for anything else, and for what is not finite. */
export function decimalOf(value: unknown): Decimal | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? parsed(String(value)) : undefined;
  return typeof value === "string" && value.length <= CHARACTERS_AT_MOST && /^-?\d+(\.\d+)?$/.test(value) ? parsed(value) : undefined;
}

function parsed(text: string): Decimal {
  const [mantissa = "0", exponent = "0"] = text.split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** The nearest number; infinite where there is none. */
export function numberOf({ digits, scale }: Decimal): number {
  return Number(`${digits}e-${scale}`);
}

/** As decimal text, without exponent: with just so many digits behind the point, rounded, or with as many as there are. */
export function textOf(decimal: Decimal, places?: number): string {
  const { digits, scale } = places === undefined ? decimal : round({ digits: scaled(decimal, Math.max(places, decimal.scale)), scale: Math.max(places, decimal.scale) }, places);
  const sign = digits < 0n ? "-" : "";
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const { digits } = subtract(a, b);
  return digits < 0n ? -1 : digits > 0n ? 1 : 0;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: scaled(a, scale) + scaled(b, scale), scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { ...b, digits: -b.digits });
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** Behind the point of a quotient. */
const QUOTIENT_DIGITS = 20;

/** The quotient, rounded to 20 digits behind the point; undefined when dividing by zero. */
export function divide(a: Decimal, b: Decimal): Decimal | undefined {
  if (b.digits === 0n) return undefined;
  const shift = QUOTIENT_DIGITS + b.scale;
  return { digits: halfAwayFromZero(a.digits * 10n ** BigInt(shift), b.digits * 10n ** BigInt(a.scale)), scale: QUOTIENT_DIGITS };
}

/** Rounded to so many digits behind the point, half away from zero, as merchants do. @source DIN 1333 */
export function round(a: Decimal, places: number): Decimal {
  if (a.scale <= places) return a;
  return { digits: halfAwayFromZero(a.digits, 10n ** BigInt(a.scale - places)), scale: places };
}

function scaled({ digits, scale }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(to - scale);
}

function halfAwayFromZero(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const [top, bottom] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor];
  const rounded = (top * 2n + bottom) / (bottom * 2n);
  return negative ? -rounded : rounded;
}
