import { textInputFace } from "../like/text-input.face.ts";

export const phoneFace = textInputFace({ type: "tel", inputMode: "tel", width: 24 });
