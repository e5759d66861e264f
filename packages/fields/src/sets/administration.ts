import { fieldTypeSet, type FieldTypeSet } from "@formgeber/core";
import { attachmentFields } from "./attachments.ts";
import { bankFields } from "./bank.ts";
import { everydayFields } from "./everyday.ts";
import { listFields } from "./lists.ts";
import { numberFields } from "./numbers.ts";
import { placeFields } from "./places.ts";
import { signFields } from "./signs.ts";
import { statementFields } from "./statements.ts";
import { timeFields } from "./time.ts";

/**
 * All field types of public administrations, in the order of inference: the everyday ones, and those that are taken only by
 * name. A page loads the groups of those its form names (`fieldsFor` in `/on-demand`).
 */
export const administrationFields: FieldTypeSet = fieldTypeSet([
  ...everydayFields.types, ...listFields, ...attachmentFields, ...bankFields, ...numberFields, ...placeFields, ...signFields, ...statementFields, ...timeFields,
]);
