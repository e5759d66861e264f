import { textInputFace } from "../like/text-input.face.ts";

export const taxIdFace = textInputFace({ inputMode: "numeric", width: 16 });
