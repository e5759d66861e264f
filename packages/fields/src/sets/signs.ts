import type { FieldType } from "@formgeber/core";
import { licencePlate } from "../licence-plate/licence-plate.type.ts";
import { taxId } from "../tax-id/tax-id.type.ts";
import { url } from "../url/url.type.ts";

/** Signs and numbers that identify something or lead to it. */
export const signFields: readonly FieldType[] = [
  licencePlate,
  taxId,
  url,
];
