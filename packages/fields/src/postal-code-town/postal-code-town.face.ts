import type { FieldFace } from "@formgeber/renderer";
import { arranged } from "../like/arranged.face.ts";

/** Both on one line, where there is room for it. */
export const postalCodeTownFace: FieldFace = (view) => arranged(view, { postalCode: "narrow", town: "wide" });
