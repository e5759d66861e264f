import type { FieldFixtures } from "./fixture.ts";
import address from "../address/address.fixtures.json" with { type: "json" };
import choice from "../choice/choice.fixtures.json" with { type: "json" };
import choices from "../choices/choices.fixtures.json" with { type: "json" };
import codeList from "../code-list/code-list.fixtures.json" with { type: "json" };
import date from "../date/date.fixtures.json" with { type: "json" };
import decimal from "../decimal/decimal.fixtures.json" with { type: "json" };
import declaration from "../declaration/declaration.fixtures.json" with { type: "json" };
import eMail from "../e-mail/e-mail.fixtures.json" with { type: "json" };
import file from "../file/file.fixtures.json" with { type: "json" };
import iban from "../iban/iban.fixtures.json" with { type: "json" };
import integer from "../integer/integer.fixtures.json" with { type: "json" };
import money from "../money/money.fixtures.json" with { type: "json" };
import multiLineText from "../multi-line-text/multi-line-text.fixtures.json" with { type: "json" };
import personName from "../person-name/person-name.fixtures.json" with { type: "json" };
import phone from "../phone/phone.fixtures.json" with { type: "json" };
import text from "../text/text.fixtures.json" with { type: "json" };
import yesNo from "../yes-no/yes-no.fixtures.json" with { type: "json" };

/** The examples of every field type, by name. */
export const allFixtures = {
  "address": address,
  "choice": choice,
  "choices": choices,
  "code-list": codeList,
  "date": date,
  "decimal": decimal,
  "declaration": declaration,
  "e-mail": eMail,
  "file": file,
  "iban": iban,
  "integer": integer,
  "money": money,
  "multi-line-text": multiLineText,
  "person-name": personName,
  "phone": phone,
  "text": text,
  "yes-no": yesNo,
} as { readonly [name: string]: unknown } as { readonly [name: string]: FieldFixtures };
