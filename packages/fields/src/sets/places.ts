import type { FieldType } from "@formgeber/core";
import { country } from "../country/country.type.ts";
import { municipality } from "../municipality/municipality.type.ts";
import { nationality } from "../nationality/nationality.type.ts";
import { postalCodeTown } from "../postal-code-town/postal-code-town.type.ts";
import { postalCode } from "../postal-code/postal-code.type.ts";
import { worldwideAddress } from "../worldwide-address/worldwide-address.type.ts";

/** Where something or somebody is or belongs to. */
export const placeFields: readonly FieldType[] = [
  country,
  municipality,
  nationality,
  postalCode,
  postalCodeTown,
  worldwideAddress,
];
