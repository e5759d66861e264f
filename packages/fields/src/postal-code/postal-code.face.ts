import { textInputFace } from "../like/text-input.face.ts";

export const postalCodeFace = textInputFace({ inputMode: "numeric", width: 5 });
