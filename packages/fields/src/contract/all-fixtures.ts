import type { FieldFixtures } from "./fixture.ts";
import address from "../address/address.fixtures.json" with { type: "json" };
import bic from "../bic/bic.fixtures.json" with { type: "json" };
import choice from "../choice/choice.fixtures.json" with { type: "json" };
import choices from "../choices/choices.fixtures.json" with { type: "json" };
import codeList from "../code-list/code-list.fixtures.json" with { type: "json" };
import consent from "../consent/consent.fixtures.json" with { type: "json" };
import country from "../country/country.fixtures.json" with { type: "json" };
import creditorId from "../creditor-id/creditor-id.fixtures.json" with { type: "json" };
import date from "../date/date.fixtures.json" with { type: "json" };
import dateTime from "../date-time/date-time.fixtures.json" with { type: "json" };
import decimal from "../decimal/decimal.fixtures.json" with { type: "json" };
import declaration from "../declaration/declaration.fixtures.json" with { type: "json" };
import eMail from "../e-mail/e-mail.fixtures.json" with { type: "json" };
import file from "../file/file.fixtures.json" with { type: "json" };
import files from "../files/files.fixtures.json" with { type: "json" };
import iban from "../iban/iban.fixtures.json" with { type: "json" };
import integer from "../integer/integer.fixtures.json" with { type: "json" };
import licencePlate from "../licence-plate/licence-plate.fixtures.json" with { type: "json" };
import money from "../money/money.fixtures.json" with { type: "json" };
import month from "../month/month.fixtures.json" with { type: "json" };
import multiLineText from "../multi-line-text/multi-line-text.fixtures.json" with { type: "json" };
import municipality from "../municipality/municipality.fixtures.json" with { type: "json" };
import nationality from "../nationality/nationality.fixtures.json" with { type: "json" };
import partialDate from "../partial-date/partial-date.fixtures.json" with { type: "json" };
import percent from "../percent/percent.fixtures.json" with { type: "json" };
import period from "../period/period.fixtures.json" with { type: "json" };
import personName from "../person-name/person-name.fixtures.json" with { type: "json" };
import phone from "../phone/phone.fixtures.json" with { type: "json" };
import postalCodeTown from "../postal-code-town/postal-code-town.fixtures.json" with { type: "json" };
import postalCode from "../postal-code/postal-code.fixtures.json" with { type: "json" };
import sepaMandate from "../sepa-mandate/sepa-mandate.fixtures.json" with { type: "json" };
import taxId from "../tax-id/tax-id.fixtures.json" with { type: "json" };
import text from "../text/text.fixtures.json" with { type: "json" };
import time from "../time/time.fixtures.json" with { type: "json" };
import url from "../url/url.fixtures.json" with { type: "json" };
import worldwideAddress from "../worldwide-address/worldwide-address.fixtures.json" with { type: "json" };
import yesNo from "../yes-no/yes-no.fixtures.json" with { type: "json" };

/** The examples of every field type, by name. */
export const allFixtures = {
  "address": address,
  "bic": bic,
  "choice": choice,
  "choices": choices,
  "code-list": codeList,
  "consent": consent,
  "country": country,
  "creditor-id": creditorId,
  "date": date,
  "date-time": dateTime,
  "decimal": decimal,
  "declaration": declaration,
  "e-mail": eMail,
  "file": file,
  "files": files,
  "iban": iban,
  "integer": integer,
  "licence-plate": licencePlate,
  "money": money,
  "month": month,
  "multi-line-text": multiLineText,
  "municipality": municipality,
  "nationality": nationality,
  "partial-date": partialDate,
  "percent": percent,
  "period": period,
  "person-name": personName,
  "phone": phone,
  "postal-code": postalCode,
  "postal-code-town": postalCodeTown,
  "sepa-mandate": sepaMandate,
  "tax-id": taxId,
  "text": text,
  "time": time,
  "url": url,
  "worldwide-address": worldwideAddress,
  "yes-no": yesNo,
} as { readonly [name: string]: unknown } as { readonly [name: string]: FieldFixtures };
