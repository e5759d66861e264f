import { issue } from "../issue/value-issue.ts";
import { remainder97 } from "./check-digits.ts";
import { compact } from "./compact.ts";
import { isCountryCode } from "./country-codes.ts";
import type { Format } from "./format.ts";

const GERMAN_LENGTH = 18;

/**
 * A SEPA creditor identifier (Gläubiger-Identifikationsnummer): country, two check digits, three signs the creditor chooses
 * for its branches (ZZZ when it does not), and the number the country gave. A German one has 18 signs. The three signs
 * take no part in the check digits.
 * @source EPC262-08, Creditor Identifier Overview; Deutsche Bundesbank; ISO/IEC 7064, MOD 97-10
 */
export const creditorIdFormat: Format = {
  normalise: (typed) => compact(typed),
  check(value) {
    const country = value.slice(0, 2);
    if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(value)) return issue("answer/creditor-id-characters");
    if (!isCountryCode(country)) return issue("answer/creditor-id-country", { found: country });
    const isLong = value.length > 7 && value.length <= 35;
    if (country === "DE" ? value.length !== GERMAN_LENGTH : !isLong) {
      return issue("answer/creditor-id-length", { limit: country === "DE" ? GERMAN_LENGTH : 35, found: value.length });
    }
    return remainder97(value.slice(7) + value.slice(0, 4)) === 1 ? undefined : issue("answer/creditor-id-checksum");
  },
  present: (value) => value.replace(/^(.{4})(.{3})(.+)$/, "$1 $2 $3"),
};
