import type { FieldFace } from "@formgeber/renderer";
import { arranged } from "../like/arranged.face.ts";

/** Street and house number on one line, postal code and town on another. */
export const addressFace: FieldFace = (view) => arranged(view, { street: "wide", houseNumber: "narrow", postalCode: "narrow", town: "wide" });
