import { fillIn, wordIn, type FieldContext, type FieldSettings } from "@formgeber/core";
import { countryName } from "../address/address.type.ts";
import { groupLike } from "../like/group-like.ts";
import { joined } from "../like/joined.ts";
import { words } from "./worldwide-address.words.ts";

const PLACE = { characters: "B" } as const;

/**
 * An address at home or abroad: in Germany by street, house number, postal code and town, elsewhere as the lines that are used
 * there. Which of both is asked for, the schema says by the country. Roles are the members of an address in XÖV.
 * @source XÖV-Kernkomponente Anschrift; DIN 5008, address field
 */
export const worldwideAddress = groupLike({
  name: "worldwide-address",
  personal: true,
  options: {
    countries: { type: "string", format: "uri", title: "Codeliste der Staaten (URI)" },
    first: { type: "array", items: { type: "string" }, title: "Staaten, die zuerst stehen (Codes)" },
  },
  roles: {
    country: { title: "Staat", settings: countrySettings },
    careOf: { title: "Wohnungsgeber", settings: { options: PLACE } },
    district: { title: "Ortsteil", settings: { autocomplete: "address-level3", options: PLACE } },
    street: { title: "Straße", settings: { autocomplete: "address-line1", options: PLACE } },
    houseNumber: { title: "Hausnummer", settings: { width: 6, options: PLACE } },
    addition: { title: "Zusatz zur Anschrift", settings: { autocomplete: "address-line2", options: PLACE } },
    postOfficeBox: { title: "Postfach", settings: { width: 12, options: PLACE } },
    postalCode: { title: "Postleitzahl", settings: { type: "postal-code", autocomplete: "postal-code", width: 6 } },
    town: { title: "Ort", settings: { autocomplete: "address-level2", options: PLACE } },
    lines: { title: "Zeilen der Anschrift im Ausland", settings: { type: "multi-line-text", autocomplete: "street-address" } },
  },
  present({ country, careOf, district = "", street, houseNumber, addition = "", postOfficeBox, postalCode, town, lines = "" }, context) {
    const named = (key: string, text: string | undefined): string => (text === undefined ? "" : fillIn(wordIn(words, context.language, key) ?? "", { text }, context.language));
    return [
      named("care-of", careOf), district, joined(street, houseNumber), addition, named("post-office-box", postOfficeBox), joined(postalCode, town),
      ...lines.split("\n"), country === undefined ? "" : countryName(country, context),
    ];
  },
  words,
});

function countrySettings({ options }: FieldContext): FieldSettings {
  const { countries, first } = options;
  if (countries === undefined) return { autocomplete: "country-name" };
  return { type: "country", autocomplete: "country-name", options: { list: countries, ...(first !== undefined && { first }) } };
}
