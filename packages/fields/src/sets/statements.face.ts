import type { NamedFaces } from "./everyday.face.ts";
import { consentFace } from "../consent/consent.face.ts";

export const statementFaces: NamedFaces = {
  "consent": consentFace,
};
