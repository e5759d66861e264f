import type { FieldFace } from "@formgeber/renderer";
import { arranged } from "../like/arranged.face.ts";

/** Begin and end below each other, so that they are read in order and fit on any screen. */
export const periodFace: FieldFace = (view) => arranged(view, {});
