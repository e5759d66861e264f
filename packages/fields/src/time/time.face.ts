import { textInputFace } from "../like/text-input.face.ts";

/** No keyboard of digits: those of phones have no colon. */
export const timeFace = textInputFace({ width: 8, suffix: ({ word }) => word("clock") });
