import { bicFormat } from "@formgeber/core/administration/bic";
import { inFormat, textLike } from "../like/text-like.ts";
import { words } from "./bic.words.ts";

/** A business identifier code of a bank. @source ISO 9362:2022 */
export const bic = textLike({
  name: "bic",
  ...inFormat(bicFormat),
  datatype: "token",
  facets: { pattern: "[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?" },
  words,
});
