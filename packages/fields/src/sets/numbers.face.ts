import type { FaceGroup } from "./everyday.face.ts";
import { moneyFace } from "../money/money.face.ts";
import { percentFace } from "../percent/percent.face.ts";

export const numberFaces: FaceGroup = {
  faces: {
    "money": moneyFace,
    "percent": percentFace,
  },
};
