import { textInputFace } from "../like/text-input.face.ts";

export const emailFace = textInputFace({ inputMode: "email", autocapitalize: "none" });
