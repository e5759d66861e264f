import type { FieldType } from "@formgeber/core";
import { money } from "../money/money.type.ts";

/** Numbers that mean more than how many. */
export const numberFields: readonly FieldType[] = [
  money,
];
