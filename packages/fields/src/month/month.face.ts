import { monthIn, monthParts } from "@formgeber/core/administration/calendar-month";
import { partsFace } from "../like/parts.face.ts";
import { typedParts } from "../like/typed-parts.ts";

/** Two inputs; the month is typed as number or by name, so phones show letters for it. */
export const monthFace = partsFace({
  inputs: { month: { size: 10 }, year: { size: 4, inputMode: "numeric" } },
  typed: (raw) => typedParts(raw, monthParts, monthIn),
  wholeIn: monthIn,
});
