import type { FieldContext, FieldSettings } from "@formgeber/core";
import { groupLike } from "../like/group-like.ts";
import { joined } from "../like/joined.ts";
import { textOption } from "../like/option.ts";
import { words } from "./address.words.ts";

const PLACE = { characters: "B" } as const;

/** A postal address. @source DIN 5008, address field */
export const address = groupLike({
  name: "address",
  personal: true,
  options: { countries: { type: "string", format: "uri", title: "Codeliste der Staaten (URI)" } },
  roles: {
    street: { title: "Straße", settings: { autocomplete: "address-line1", options: PLACE } },
    houseNumber: { title: "Hausnummer", settings: { width: 6, options: PLACE } },
    addition: { title: "Adresszusatz", settings: { autocomplete: "address-line2", options: PLACE } },
    postalCode: { title: "Postleitzahl", settings: { autocomplete: "postal-code", width: 6, options: PLACE } },
    town: { title: "Ort", settings: { autocomplete: "address-level2", options: PLACE } },
    country: { title: "Staat", settings: countrySettings },
  },
  present: ({ street, houseNumber, addition, postalCode, town, country }, context) =>
    [joined(street, houseNumber), addition ?? "", joined(postalCode, town), country === undefined ? "" : countryName(country, context)],
  words,
});

function countrySettings(context: FieldContext): FieldSettings {
  const list = textOption(context, "countries");
  return { autocomplete: "country-name", ...(list !== undefined && { type: "code-list", options: { list } }) };
}

/** A country as people read it: the label of its code in the list that the option `countries` names. */
export function countryName(country: string, context: FieldContext): string {
  const list = textOption(context, "countries");
  const entry = list === undefined ? undefined : context.codeList(list)?.entries.find(({ code }) => code === country);
  return entry?.labels?.[context.language] ?? entry?.label ?? country;
}
