import { creditorIdFormat } from "@formgeber/core/administration/creditor-id";
import { inFormat, textLike } from "../like/text-like.ts";
import { words } from "./creditor-id.words.ts";

/** A SEPA creditor identifier, kept without spaces. @source EPC262-08; Deutsche Bundesbank */
export const creditorId = textLike({
  name: "creditor-id",
  ...inFormat(creditorIdFormat),
  datatype: "token",
  facets: { pattern: "[A-Z]{2}[0-9]{2}[A-Z0-9]{4,31}" },
  words,
});
