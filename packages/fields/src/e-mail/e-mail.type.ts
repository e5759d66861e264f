import { firstOutside } from "@formgeber/core";
import { inOneLine, textLike } from "../like/text-like.ts";
import { issue } from "../like/value-issue.ts";
import { words } from "./e-mail.words.ts";

// The part before the @ as RFC 5321 has it without quotes; a host name with at least one dot.
const ADDRESS = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*\p{L}$/u;

/** An e-mail address. @source RFC 5321, section 4.1.2 */
export const email = textLike({
  name: "e-mail",
  personal: true,
  suits: ({ keywords: { format } }) => format === "email" || format === "idn-email",
  normalise: (typed) => inOneLine(typed).replace(/^mailto:/i, "").replace(/\s/g, ""),
  check: (value) => (value.length <= 254 && ADDRESS.test(value) && firstOutside(value, "C") === undefined ? undefined : issue("answer/e-mail")),
  words,
});
