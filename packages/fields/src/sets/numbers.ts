import type { FieldType } from "@formgeber/core";
import { money } from "../money/money.type.ts";
import { percent } from "../percent/percent.type.ts";

/** Numbers that mean more than how many. */
export const numberFields: readonly FieldType[] = [
  money,
  percent,
];
