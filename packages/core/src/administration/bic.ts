import { issue } from "../issue/value-issue.ts";
import { compact } from "./compact.ts";
import { isCountryCode } from "./country-codes.ts";
import type { Format } from "./format.ts";

/**
 * A business identifier code of a bank, eight or eleven signs: four of the bank, two of the country, two of the place, and
 * three of the branch or none. There are no check digits; whether the bank exists is not checked.
 * @source ISO 9362:2022
 */
export const bicFormat: Format = {
  normalise: (typed) => compact(typed).replace(/^((BIC|SWIFT)+:)+/, ""),
  check(value) {
    if (!/^[A-Z0-9]*$/.test(value)) return issue("answer/bic-characters");
    if (value.length !== 8 && value.length !== 11) return issue("answer/bic-length", { found: value.length });
    const country = value.slice(4, 6);
    return isCountryCode(country) ? undefined : issue("answer/bic-country", { found: country });
  },
  present: (value) => value,
};
