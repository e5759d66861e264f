// What the field types mean; their faces are in "@formgeber/fields/faces".
export { administrationFields } from "./sets/administration.ts";
export { address } from "./address/address.type.ts";
export { bic } from "./bic/bic.type.ts";
export { choice } from "./choice/choice.type.ts";
export { choices } from "./choices/choices.type.ts";
export { codeList } from "./code-list/code-list.type.ts";
export { creditorId } from "./creditor-id/creditor-id.type.ts";
export { date } from "./date/date.type.ts";
export { decimal } from "./decimal/decimal.type.ts";
export { declaration } from "./declaration/declaration.type.ts";
export { email } from "./e-mail/e-mail.type.ts";
export { file } from "./file/file.type.ts";
export { iban } from "./iban/iban.type.ts";
export { integer } from "./integer/integer.type.ts";
export { licencePlate } from "./licence-plate/licence-plate.type.ts";
export { money } from "./money/money.type.ts";
export { multiLineText } from "./multi-line-text/multi-line-text.type.ts";
export { municipality } from "./municipality/municipality.type.ts";
export { partialDate } from "./partial-date/partial-date.type.ts";
export { personName } from "./person-name/person-name.type.ts";
export { phone } from "./phone/phone.type.ts";
export { postalCode } from "./postal-code/postal-code.type.ts";
export { taxId } from "./tax-id/tax-id.type.ts";
export { text } from "./text/text.type.ts";
export { yesNo } from "./yes-no/yes-no.type.ts";
// The bases that a field type of one's own is made from.
export { choiceLike, type ChoiceLike } from "./like/choice-like.ts";
export { dateLike, type DateLike } from "./like/date-like.ts";
export { fileLike, type FileLike } from "./like/file-like.ts";
export { flagLike, type FlagLike } from "./like/flag-like.ts";
export { groupLike, type GroupLike } from "./like/group-like.ts";
export { numberLike, type NumberLike } from "./like/number-like.ts";
export { inFormat, inOneLine, textLike, type TextLike } from "./like/text-like.ts";
export { issue } from "./like/value-issue.ts";
// Searching in the labels of long lists.
export { indexOf as prepareSearch, search as searchEntries } from "./code-list/search.ts";
