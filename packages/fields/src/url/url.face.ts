import { textInputFace } from "../like/text-input.face.ts";

/** Of type text: browsers refuse an address without "https://" in an input of type url. */
export const urlFace = textInputFace({ inputMode: "url", autocapitalize: "none", width: 40 });
