import type { FieldFace } from "@formgeber/renderer";
import { arranged } from "../like/arranged.face.ts";

/** One name below the other, as they are read out. */
export const personNameFace: FieldFace = (view) => arranged(view, {});
