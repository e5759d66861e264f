import { postalCodeFormat } from "@formgeber/core/administration/postal-code";
import { inFormat, textLike } from "../like/text-like.ts";
import { words } from "./postal-code.words.ts";

/** A German postal code. @source Deutsche Post, Postleitzahlensystem 1993 */
export const postalCode = textLike({
  name: "postal-code",
  ...inFormat(postalCodeFormat),
  datatype: "token",
  facets: { pattern: "[0-9]{5}" },
  words,
});
