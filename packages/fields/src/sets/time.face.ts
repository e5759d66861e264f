import type { NamedFaces } from "./everyday.face.ts";
import { dateFace } from "../date/date.face.ts";

export const timeFaces: NamedFaces = {
  "partial-date": dateFace,
};
