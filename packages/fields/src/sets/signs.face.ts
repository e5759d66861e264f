import type { NamedFaces } from "./everyday.face.ts";
import { licencePlateFace } from "../licence-plate/licence-plate.face.ts";
import { taxIdFace } from "../tax-id/tax-id.face.ts";
import { urlFace } from "../url/url.face.ts";

export const signFaces: NamedFaces = {
  "licence-plate": licencePlateFace,
  "tax-id": taxIdFace,
  "url": urlFace,
};
