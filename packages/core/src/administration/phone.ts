import { issue } from "../issue/value-issue.ts";
import type { Format } from "./format.ts";

/** Digits of an international number at most, with its country code. */
const MOST_DIGITS = 15;
const FEWEST_DIGITS = 4;

/**
 * A telephone number as people dial it, with the groups they typed: "0351 1234567", "+49 351 1234567". Brackets, slashes
 * and "0049" are tidied. `e164` gives it for machines.
 * @source ITU-T E.164; DIN 5008
 */
export const phoneFormat: Format = {
  normalise(typed) {
    const spaced = typed.normalize("NFC").replace(/\p{Cf}/gu, "").replace(/[\p{Pd}−]/gu, "-").replace(/\s+/g, " ").trim().normalize("NFC");
    // What is no number is left as it is, so that the person can see what to mend.
    if (!/^[+(]?[\d\s()/.-]*$/.test(spaced.replace("(+", "+"))) return spaced;
    return spaced
      .replace(/^\(?\s*(?:\+|00)\s*/, "+")
      .replace(/\(0\)/g, " ")
      .replace(/[()/.]/g, " ")
      .replace(/\s*-\s*/g, "-")
      .replace(/\s+/g, " ")
      .replace(/^\+ /, "+")
      .trim();
  },
  check(value) {
    const digits = value.replace(/\D/g, "").length;
    const isNumber = /^(\+[1-9]|[0-9])([0-9 -]*[0-9])?$/.test(value);
    return isNumber && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS ? undefined : issue("answer/phone");
  },
  present: (value) => value,
};

/**
 * A normalised number as machines dial it, "+493511234567"; undefined where it has neither country code nor area code, so
 * that nobody could dial it from elsewhere. `country` is the code that a leading 0 stands for.
 * @source ITU-T E.164, section 6
 */
export function e164(value: string, country = "49"): string | undefined {
  const digits = value.replace(/\D/g, "");
  const whole = value.startsWith("+") ? digits : digits.startsWith("0") ? country + digits.slice(1) : "";
  return /^[1-9]\d{3,14}$/.test(whole) ? `+${whole}` : undefined;
}
