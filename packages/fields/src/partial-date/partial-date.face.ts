import { partialPartsIn } from "@formgeber/core/administration/partial-date";
import { partsOf } from "../like/date-like.ts";
import { partsFace } from "../like/parts.face.ts";

/** Three inputs, of which only the year must be filled in. A month may be typed by name. */
export const partialDateFace = partsFace({
  inputs: { day: { size: 2 }, month: { size: 2 }, year: { size: 4, inputMode: "numeric" } },
  typed: (raw) => partsOf(raw, partialPartsIn),
  wholeIn: (text) => (/^\d*$/.test(text) ? undefined : partialPartsIn(text)),
  note: "note",
});
