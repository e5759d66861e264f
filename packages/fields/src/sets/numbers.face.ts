import type { NamedFaces } from "./everyday.face.ts";
import { moneyFace } from "../money/money.face.ts";
import { percentFace } from "../percent/percent.face.ts";

export const numberFaces: NamedFaces = {
  "money": moneyFace,
  "percent": percentFace,
};
