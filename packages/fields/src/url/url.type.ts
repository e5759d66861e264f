import { webAddressFormat } from "@formgeber/core/administration/web-address";
import { inFormat, textLike } from "../like/text-like.ts";
import { words } from "./url.words.ts";

/** The address of a page on the web: "https://www.dresden.de". @source RFC 3986 */
export const url = textLike({
  name: "url",
  ...inFormat(webAddressFormat),
  datatype: "anyURI",
  words,
});
