import type { FaceGroup } from "./everyday.face.ts";
import { consentFace } from "../consent/consent.face.ts";

export const statementFaces: FaceGroup = {
  faces: {
    "consent": consentFace,
  },
};
