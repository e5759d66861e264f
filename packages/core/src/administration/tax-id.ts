import { issue } from "../issue/value-issue.ts";
import { checkDigit11 } from "./check-digits.ts";
import { compact } from "./compact.ts";
import type { Format } from "./format.ts";

/**
 * The tax identification number of a person (Steuerliche Identifikationsnummer): eleven digits, kept without spaces, shown
 * as on the letter of the tax office. Of the first ten digits exactly one occurs more than once, two or three times, and
 * three never stand side by side; the first is not 0; the last is a check digit.
 * @source § 139b AO; § 1 StIdV; ISO/IEC 7064, MOD 11,10
 */
export const taxIdFormat: Format = {
  normalise: (typed) => compact(typed).replace(/^((STEUER|TAX)?ID(NR|NO)?:?)+(?=\d)/, ""),
  check(value) {
    if (!/^\d*$/.test(value)) return issue("answer/tax-id-characters");
    if (value.length !== 11) return issue("answer/tax-id-length", { limit: 11, found: value.length });
    if (!hasRightDigits(value.slice(0, 10))) return issue("answer/tax-id-digits");
    return checkDigit11(value.slice(0, 10)) === Number(value[10]) ? undefined : issue("answer/tax-id-checksum");
  },
  present: (value) => value.replace(/^(\d\d)(\d{3})(\d{3})(\d{3})$/, "$1 $2 $3 $4"),
};

function hasRightDigits(ten: string): boolean {
  if (ten.startsWith("0") || /(\d)\1\1/.test(ten)) return false;
  const counts = [..."0123456789"].map((digit) => ten.split(digit).length - 1).filter((count) => count > 1);
  return counts.length === 1 && (counts[0] === 2 || counts[0] === 3);
}
