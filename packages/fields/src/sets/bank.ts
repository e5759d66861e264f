import type { FieldType } from "@formgeber/core";
import { bic } from "../bic/bic.type.ts";
import { creditorId } from "../creditor-id/creditor-id.type.ts";
import { sepaMandate } from "../sepa-mandate/sepa-mandate.type.ts";

/** What belongs to bank accounts. */
export const bankFields: readonly FieldType[] = [
  bic,
  creditorId,
  sepaMandate,
];
