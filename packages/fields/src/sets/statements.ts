import type { FieldType } from "@formgeber/core";
import { consent } from "../consent/consent.type.ts";

/** What a person states besides answers. */
export const statementFields: readonly FieldType[] = [
  consent,
];
