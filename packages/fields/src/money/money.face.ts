import { textInputFace } from "../like/text-input.face.ts";

export const moneyFace = textInputFace({ inputMode: "decimal", width: 12, suffix: () => "€" });
