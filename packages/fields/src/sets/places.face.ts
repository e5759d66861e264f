import type { NamedFaces } from "./everyday.face.ts";
import { codeListFace } from "../code-list/code-list.face.ts";
import { postalCodeFace } from "../postal-code/postal-code.face.ts";

export const placeFaces: NamedFaces = {
  "municipality": codeListFace,
  "postal-code": postalCodeFace,
};
