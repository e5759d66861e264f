import { taxIdFormat } from "@formgeber/core/administration/tax-id";
import { inFormat, textLike } from "../like/text-like.ts";
import { words } from "./tax-id.words.ts";

/** The tax identification number of a person, kept without spaces, shown in the groups of the tax office. @source § 139b AO */
export const taxId = textLike({
  name: "tax-id",
  ...inFormat(taxIdFormat),
  datatype: "token",
  facets: { pattern: "[1-9][0-9]{10}" },
  words,
});
