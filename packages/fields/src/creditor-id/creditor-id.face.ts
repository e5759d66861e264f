import { textInputFace } from "../like/text-input.face.ts";

export const creditorIdFace = textInputFace({ autocapitalize: "characters", width: 22 });
