import { fieldTypeSet, type FieldTypeSet } from "@formgeber/core";
import { bic } from "../bic/bic.type.ts";
import { codeList } from "../code-list/code-list.type.ts";
import { creditorId } from "../creditor-id/creditor-id.type.ts";
import { licencePlate } from "../licence-plate/licence-plate.type.ts";
import { money } from "../money/money.type.ts";
import { municipality } from "../municipality/municipality.type.ts";
import { partialDate } from "../partial-date/partial-date.type.ts";
import { postalCode } from "../postal-code/postal-code.type.ts";
import { taxId } from "../tax-id/tax-id.type.ts";
import { everydayFields } from "./everyday.ts";

/**
 * All field types of public administrations, in the order of inference: the everyday ones, and those that are taken only by
 * name. A page loads them when a form names one (`fieldsFor` in `/on-demand`).
 */
export const administrationFields: FieldTypeSet = fieldTypeSet([
  ...everydayFields.types, codeList, bic, creditorId, licencePlate, money, municipality, partialDate, postalCode, taxId,
]);
