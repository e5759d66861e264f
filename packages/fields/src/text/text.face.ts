import { textInputFace } from "../like/text-input.face.ts";

export const textFace = textInputFace();
