import { textInputFace } from "../like/text-input.face.ts";

export const licencePlateFace = textInputFace({ autocapitalize: "characters", width: 12 });
