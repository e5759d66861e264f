import { inOneLine, textLike } from "../like/text-like.ts";
import { issue } from "../like/value-issue.ts";
import { words } from "./phone.words.ts";

/** A telephone number as people dial it: "+49 351 1234567". Digits keep their groups. @source ITU-T E.164; DIN 5008 */
export const phone = textLike({
  name: "phone",
  normalise: tidy,
  check: (value) => (/^\+?[0-9]([0-9 -]*[0-9])?$/.test(value) && isLongEnough(value) ? undefined : issue("answer/phone")),
  facets: { pattern: "\\+?[0-9][0-9 \\-]*" },
  words,
});

function tidy(typed: string): string {
  const spaced = inOneLine(typed);
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
}

function isLongEnough(value: string): boolean {
  const digits = value.replace(/\D/g, "").length;
  return digits >= 4 && digits <= 15;
}
