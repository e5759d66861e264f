import { licencePlateFormat } from "@formgeber/core/administration/licence-plate";
import { inFormat, textLike } from "../like/text-like.ts";
import { words } from "./licence-plate.words.ts";

/** The number plate of a German vehicle. @source FZV §§ 9–11 */
export const licencePlate = textLike({
  name: "licence-plate",
  ...inFormat(licencePlateFormat),
  datatype: "token",
  facets: { pattern: "[A-ZÄÖÜ]{1,3}-([A-Z]{1,2} [1-9][0-9]{0,3}|[0-9]{2,6})[EH]?" },
  words,
});
