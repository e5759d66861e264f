import type { FieldType } from "@formgeber/core";
import { partialDate } from "../partial-date/partial-date.type.ts";

/** When something is, besides a day. */
export const timeFields: readonly FieldType[] = [
  partialDate,
];
