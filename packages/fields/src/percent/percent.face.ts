import { textInputFace } from "../like/text-input.face.ts";

export const percentFace = textInputFace({ inputMode: "decimal", width: 8, suffix: () => "%" });
