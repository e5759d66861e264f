import type { NamedFaces } from "./everyday.face.ts";
import { codeListFace } from "../code-list/code-list.face.ts";

export const listFaces: NamedFaces = {
  "code-list": codeListFace,
};
