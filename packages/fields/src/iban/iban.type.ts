import type { FieldContext, ValueIssue } from "@formgeber/core";
import { issue } from "../like/value-issue.ts";
import { ibanFormat } from "@formgeber/core/administration/iban";
import { listOption } from "../like/option.ts";
import { optionSchema } from "../like/option-schema.ts";
import { inFormat, textLike } from "../like/text-like.ts";
import { words } from "./iban.words.ts";

/** An international bank account number, kept without spaces, shown in groups of four. @source ISO 13616-1:2020 */
export const iban = textLike({
  name: "iban",
  personal: true,
  options: optionSchema({ countries: { type: "array", items: { type: "string", pattern: "^[A-Z]{2}$" }, title: "Erlaubte Länder" } }),
  ...inFormat(ibanFormat),
  check: (value, context) => ibanFormat.check(value) ?? notAllowed(value, context),
  datatype: "token",
  facets: { pattern: "[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}" },
  words,
});

function notAllowed(value: string, context: FieldContext): ValueIssue | undefined {
  const country = value.slice(0, 2);
  const allowed = listOption(context, "countries");
  return allowed && !allowed.includes(country) ? issue("answer/iban-country-not-allowed", { found: country, allowed }) : undefined;
}
