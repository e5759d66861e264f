// Formats of administration: pure functions over text, for field types, servers and tools. Whoever does not import this
// entry does not load them.
export type { Format } from "./format.ts";
export { asTyped, characterIssue, replacementNotice } from "./typed-text.ts";
export { capitals, compact, inGroups } from "./compact.ts";
export { checkDigit11, remainder97 } from "./check-digits.ts";
export { ibanFormat } from "./iban.ts";
export { bicFormat } from "./bic.ts";
export { taxIdFormat } from "./tax-id.ts";
export { postalCodeFormat } from "./postal-code.ts";
export { phoneFormat, e164 } from "./phone.ts";
export { licencePlateFormat } from "./licence-plate.ts";
export { agsOf, arsOf, districtKeyOf, keyKind, municipalityKeyFormat, municipalityLevels, type MunicipalityLevels } from "./municipality-key.ts";
export { creditorIdFormat } from "./creditor-id.ts";
export { calendarDateFormat, calendarDateOf, dateParts, daysIn, partsIn, readableDate, type DatePart, type DateParts, type DateReading } from "./calendar-date.ts";
export { calendarMonthFormat, calendarMonthOf, monthIn, monthParts, readableMonth, type MonthParts } from "./calendar-month.ts";
export { clockTimeFormat, clockTimeOf, readableTime, type TimeReading } from "./clock-time.ts";
export { dateTimeOf, dateTimeParts, dateTimePartsIn, germanClock, readableDateTime, skippedHour, withOffset, type DateTimePart, type DateTimeParts } from "./date-time.ts";
export { webAddressFormat } from "./web-address.ts";
export { firstDayOf, lastDayOf, partialDateFormat, partialDateOf, partialPartsIn, readablePartialDate } from "./partial-date.ts";
export { addDecimals, canonical, compareDecimals, decimalOf, fractionDigitsOf, MAX_DIGITS, readDecimal, readableDecimal, significantDigits, typedDecimal, withFraction } from "./decimal.ts";
export { readableEuros, typedAmount } from "./money.ts";
export { writesEnglish } from "./language.ts";
