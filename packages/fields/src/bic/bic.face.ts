import { textInputFace } from "../like/text-input.face.ts";

export const bicFace = textInputFace({ autocapitalize: "characters", width: 14 });
