import { fieldTypeSet, type FieldTypeSet } from "@formgeber/core";
import { address } from "../address/address.type.ts";
import { choice } from "../choice/choice.type.ts";
import { choices } from "../choices/choices.type.ts";
import { date } from "../date/date.type.ts";
import { decimal } from "../decimal/decimal.type.ts";
import { declaration } from "../declaration/declaration.type.ts";
import { email } from "../e-mail/e-mail.type.ts";
import { iban } from "../iban/iban.type.ts";
import { integer } from "../integer/integer.type.ts";
import { multiLineText } from "../multi-line-text/multi-line-text.type.ts";
import { personName } from "../person-name/person-name.type.ts";
import { phone } from "../phone/phone.type.ts";
import { text } from "../text/text.type.ts";
import { yesNo } from "../yes-no/yes-no.type.ts";

/**
 * The field types that most forms need, in the order of inference: the first that suits an answer shows it where the
 * definition names no type. Those after `text` are taken only by name.
 */
export const everydayFields: FieldTypeSet = fieldTypeSet([
  declaration, yesNo, choices, choice, date, email, integer, decimal, multiLineText, text,
  phone, iban, address, personName,
]);
