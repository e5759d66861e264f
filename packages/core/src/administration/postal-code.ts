import { issue } from "../issue/value-issue.ts";
import { compact } from "./compact.ts";
import type { Format } from "./format.ts";

/** Beginnings that lead to no region. */
const UNUSED = ["00", "05", "43", "62"];

/**
 * A German postal code, five digits. A country mark before it ("D-01067") is dropped. Checked is whether its first two
 * digits lead to a region, not whether the code is in use: codes change every month.
 * @source Deutsche Post, Postleitzahlensystem 1993
 */
export const postalCodeFormat: Format = {
  normalise: (typed) => compact(typed).replace(/^(DE?)+(?=\d)/, ""),
  check(value) {
    if (!/^\d{5}$/.test(value)) return issue("answer/postal-code");
    return UNUSED.includes(value.slice(0, 2)) ? issue("answer/postal-code-unknown", { found: value }) : undefined;
  },
  present: (value) => value,
};
