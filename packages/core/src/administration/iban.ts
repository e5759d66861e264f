import { issue } from "../issue/value-issue.ts";
import { remainder97 } from "./check-digits.ts";
import { compact, inGroups } from "./compact.ts";
import type { Format } from "./format.ts";
import { ibanLengths } from "./iban-lengths.ts";

/**
 * An international bank account number, kept without spaces, shown in groups of four. Checked are the country, its length
 * and the check digits; not whether the account exists.
 * @source ISO 13616-1:2020; ISO/IEC 7064, MOD 97-10
 */
export const ibanFormat: Format = {
  normalise: (typed) => compact(typed).replace(/^(IBAN:?)+/, ""),
  check(value) {
    const country = value.slice(0, 2);
    const length = ibanLengths()[country];
    if (!/^[A-Z]{2}[0-9A-Z]*$/.test(value)) return issue("answer/iban-characters");
    if (length === undefined) return issue("answer/iban-country", { found: country });
    if (value.length !== length) return issue("answer/iban-length", { country, limit: length, found: value.length });
    return remainder97(value.slice(4) + value.slice(0, 4)) === 1 ? undefined : issue("answer/iban-checksum");
  },
  present: (value) => inGroups(value, 4),
};
