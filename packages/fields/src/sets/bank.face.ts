import type { FaceGroup } from "./everyday.face.ts";
import { bicFace } from "../bic/bic.face.ts";
import { creditorIdFace } from "../creditor-id/creditor-id.face.ts";
import { sepaMandateFace } from "../sepa-mandate/sepa-mandate.face.ts";

export const bankFaces: FaceGroup = {
  faces: {
    "bic": bicFace,
    "creditor-id": creditorIdFace,
    "sepa-mandate": sepaMandateFace,
  },
};
