import type { FieldType } from "@formgeber/core";
import { dateTime } from "../date-time/date-time.type.ts";
import { month } from "../month/month.type.ts";
import { partialDate } from "../partial-date/partial-date.type.ts";
import { period } from "../period/period.type.ts";
import { time } from "../time/time.type.ts";

/** When something is, besides a day. */
export const timeFields: readonly FieldType[] = [
  dateTime,
  month,
  partialDate,
  period,
  time,
];
