// What the field types mean; their faces are in "@formgeber/fields/faces".
export { administrationFields } from "./sets/administration.ts";
export { address } from "./address/address.type.ts";
export { choice } from "./choice/choice.type.ts";
export { choices } from "./choices/choices.type.ts";
export { codeList } from "./code-list/code-list.type.ts";
export { date } from "./date/date.type.ts";
export { decimal } from "./decimal/decimal.type.ts";
export { declaration } from "./declaration/declaration.type.ts";
export { email } from "./e-mail/e-mail.type.ts";
export { file } from "./file/file.type.ts";
export { iban } from "./iban/iban.type.ts";
export { integer } from "./integer/integer.type.ts";
export { money } from "./money/money.type.ts";
export { multiLineText } from "./multi-line-text/multi-line-text.type.ts";
export { personName } from "./person-name/person-name.type.ts";
export { phone } from "./phone/phone.type.ts";
export { text } from "./text/text.type.ts";
export { yesNo } from "./yes-no/yes-no.type.ts";
// The bases that a field type of one's own is made from.
export { choiceLike, type ChoiceLike } from "./like/choice-like.ts";
export { dateLike, type DateLike } from "./like/date-like.ts";
export { fileLike, type FileLike } from "./like/file-like.ts";
export { flagLike, type FlagLike } from "./like/flag-like.ts";
export { groupLike, type GroupLike } from "./like/group-like.ts";
export { numberLike, type NumberLike } from "./like/number-like.ts";
export { inOneLine, textLike, type TextLike } from "./like/text-like.ts";
export { issue } from "./like/value-issue.ts";
