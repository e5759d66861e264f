import type { FieldType } from "@formgeber/core";
import { municipality } from "../municipality/municipality.type.ts";
import { postalCode } from "../postal-code/postal-code.type.ts";

/** Where something is. */
export const placeFields: readonly FieldType[] = [
  municipality,
  postalCode,
];
