import { issue } from "../issue/value-issue.ts";
import { capitals } from "./compact.ts";
import type { Format } from "./format.ts";

/** Most letters and digits, not counting H or E at the end. */
const MOST_SIGNS = 8;

/**
 * The number plate of a German vehicle: "DD-AB 123", "DD-AB 123E", "DD-AB 123H"; plates without letters of their own, as
 * authorities and dealers have them: "DD-3012". Where the district ends must be typed: "DDAB 123" may be Dresden or a
 * district that begins like it. Whether the district exists is not checked: districts come and go.
 * @source FZV §§ 9–11 and Anlagen 1 to 4
 */
export const licencePlateFormat: Format = {
  normalise(typed) {
    const tidy = capitals(typed.normalize("NFC").replace(/\p{Cf}/gu, "")).normalize("NFC").replace(/[äöü]/g, (letter) => letter.toUpperCase())
      .replace(/[\p{Pd}−:·•∙]/gu, "-").replace(/[\s./]+/g, " ").replace(/ ?-[ -]*/g, "-").trim();
    const [, district, letters, digits = "", mark = ""] = /^([A-ZÄÖÜ]{1,3})[- ]([A-Z]{1,2})[- ]?(\d{1,4})[- ]?([HE]?)$/.exec(tidy) ?? [];
    if (district !== undefined) return `${district}-${letters} ${digits}${mark}`;
    return tidy.replace(/^([A-ZÄÖÜ]{1,3}-)(\d{1,3}) (\d{1,3})$/, "$1$2$3");
  },
  check(value) {
    const [, district = "", letters = "", digits = ""] = /^([A-ZÄÖÜ]{1,3})-([A-Z]{1,2}) ([1-9]\d{0,3})[HE]?$/.exec(value) ?? [];
    if (digits !== "") {
      const found = district.length + letters.length + digits.length;
      return found > MOST_SIGNS ? issue("answer/licence-plate-length", { limit: MOST_SIGNS, found }) : undefined;
    }
    if (/^[A-ZÄÖÜ]{1,3}-\d{2,6}[HE]?$/.test(value)) return undefined;
    return issue(/^[A-ZÄÖÜ]{2,5} ?\d{1,4}[HE]?$/.test(value) ? "answer/licence-plate-separator" : "answer/licence-plate");
  },
  present: (value) => value,
};
