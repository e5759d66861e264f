import { textInputFace } from "../like/text-input.face.ts";

// 34 characters are the longest IBAN; most have 22 and five spaces.
export const ibanFace = textInputFace({ autocapitalize: "characters", width: 28 });
