import type { FieldFace } from "@formgeber/renderer";
import { arranged } from "../like/arranged.face.ts";

/** The country first, since what is asked for depends on it; then as an address in Germany, or free lines. */
export const worldwideAddressFace: FieldFace = (view) => arranged(view, { street: "wide", houseNumber: "narrow", postalCode: "narrow", town: "wide" });
