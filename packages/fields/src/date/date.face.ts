import { partsIn } from "@formgeber/core/administration/calendar-date";
import { partsOf } from "../like/date-like.ts";
import { partsFace } from "../like/parts.face.ts";

/** Three inputs for day, month and year. */
export const dateFace = partsFace({
  inputs: { day: { size: 2, inputMode: "numeric" }, month: { size: 2, inputMode: "numeric" }, year: { size: 4, inputMode: "numeric" } },
  typed: (raw) => partsOf(raw),
  wholeIn: partsIn,
});
