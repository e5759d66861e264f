import { phoneFormat } from "@formgeber/core/administration/phone";
import { inFormat, textLike } from "../like/text-like.ts";
import { words } from "./phone.words.ts";

/** A telephone number as people dial it: "+49 351 1234567". Digits keep their groups. @source ITU-T E.164; DIN 5008 */
export const phone = textLike({
  name: "phone",
  personal: true,
  ...inFormat(phoneFormat),
  facets: { pattern: "\\+?[0-9][0-9 \\-]*" },
  words,
});
