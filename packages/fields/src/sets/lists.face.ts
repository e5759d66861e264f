import type { FaceGroup } from "./everyday.face.ts";
import { comboboxStyles } from "../code-list/combobox.styles.ts";
import { longChoiceFace } from "../choice/long-choice.face.ts";
import { codeListFace } from "../code-list/code-list.face.ts";

export const listFaces: FaceGroup = {
  faces: {
    // With lists comes what searches in them.
    "choice": longChoiceFace,
    "code-list": codeListFace,
  },
  styles: comboboxStyles,
};
