import type { FieldType } from "@formgeber/core";
import { bic } from "../bic/bic.type.ts";
import { creditorId } from "../creditor-id/creditor-id.type.ts";
import { licencePlate } from "../licence-plate/licence-plate.type.ts";
import { money } from "../money/money.type.ts";
import { municipality } from "../municipality/municipality.type.ts";
import { partialDate } from "../partial-date/partial-date.type.ts";
import { postalCode } from "../postal-code/postal-code.type.ts";
import { taxId } from "../tax-id/tax-id.type.ts";

/**
 * The field types that few forms need, taken only by name. They build on files that the everyday ones build on too, and on
 * nothing that leads to a main entry: a page that loads them later loads nothing twice, and others load nothing for them.
 */
export const furtherFields: readonly FieldType[] = [bic, creditorId, licencePlate, money, municipality, partialDate, postalCode, taxId];
