import type { FaceGroup } from "./everyday.face.ts";
import { licencePlateFace } from "../licence-plate/licence-plate.face.ts";
import { taxIdFace } from "../tax-id/tax-id.face.ts";
import { urlFace } from "../url/url.face.ts";

export const signFaces: FaceGroup = {
  faces: {
    "licence-plate": licencePlateFace,
    "tax-id": taxIdFace,
    "url": urlFace,
  },
};
