import { groupLike } from "../like/group-like.ts";
import { joined } from "../like/joined.ts";
import { words } from "./postal-code-town.words.ts";

/** A German postal code with its town, on one line. @source Deutsche Post, Postleitzahlensystem 1993; DIN 5008, address field */
export const postalCodeTown = groupLike({
  name: "postal-code-town",
  roles: {
    postalCode: { title: "Postleitzahl", settings: { type: "postal-code", autocomplete: "postal-code", width: 5 } },
    town: { title: "Ort", settings: { autocomplete: "address-level2", options: { characters: "B" } } },
  },
  present: ({ postalCode, town }) => [joined(postalCode, town)],
  words,
});
