import type { NamedFaces } from "./everyday.face.ts";
import { longChoiceFace } from "../choice/long-choice.face.ts";
import { codeListFace } from "../code-list/code-list.face.ts";

export const listFaces: NamedFaces = {
  // With lists comes what searches in them.
  "choice": longChoiceFace,
  "code-list": codeListFace,
};
