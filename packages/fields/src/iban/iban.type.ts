import type { FieldContext, ValueIssue } from "@formgeber/core";
import { listOption, optionSchema } from "../like/option.ts";
import { inOneLine, textLike } from "../like/text-like.ts";
import { issue } from "../like/value-issue.ts";
import { words } from "./iban.words.ts";
import { ibanLengths } from "./lengths.ts";

/** An international bank account number, kept without spaces, shown in groups of four. @source ISO 13616-1:2020 */
export const iban = textLike({
  name: "iban",
  options: optionSchema({ countries: { type: "array", items: { type: "string", pattern: "^[A-Z]{2}$" }, title: "Erlaubte Länder" } }),
  normalise: (typed) => inOneLine(typed).replace(/^\s*IBAN:?/i, "").replace(/[\s.-]/g, "").replace(/[a-z]/g, (letter) => letter.toUpperCase()),
  write: inGroupsOfFour,
  check: checkIban,
  present: (value) => ({ kind: "text", text: inGroupsOfFour(value) }),
  datatype: "token",
  facets: { pattern: "[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}" },
  words,
});

function checkIban(value: string, context: FieldContext): ValueIssue | undefined {
  const country = value.slice(0, 2);
  const length = ibanLengths()[country];
  const allowed = listOption(context, "countries");
  if (!/^[A-Z]{2}[0-9A-Z]*$/.test(value)) return issue("answer/iban-characters");
  if (length === undefined) return issue("answer/iban-country", { found: country });
  if (allowed && !allowed.includes(country)) return issue("answer/iban-country-not-allowed", { found: country, allowed });
  if (value.length !== length) return issue("answer/iban-length", { country, limit: length, found: value.length });
  return remainder(value) === 1 ? undefined : issue("answer/iban-checksum");
}

/** The remainder by 97 of the number that ISO 7064 makes of an IBAN: letters as 10 to 35, the first four at the end. */
function remainder(value: string): number {
  const digits = [...value.slice(4), ...value.slice(0, 4)].map((character) => Number.parseInt(character, 36)).join("");
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}

function inGroupsOfFour(value: string): string {
  return value.replace(/(.{4})(?=.)/g, "$1 ");
}
