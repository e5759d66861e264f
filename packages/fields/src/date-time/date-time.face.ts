import { partsFace } from "../like/parts.face.ts";
import { dateTimePartsOf, wholeIn } from "./date-time.type.ts";

/** Four inputs for day, month, year and time of the day. */
export const dateTimeFace = partsFace({
  inputs: { day: { size: 2, inputMode: "numeric" }, month: { size: 2, inputMode: "numeric" }, year: { size: 4, inputMode: "numeric" }, time: { size: 8 } },
  typed: dateTimePartsOf,
  wholeIn,
});
