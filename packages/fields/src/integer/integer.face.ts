import { textOption } from "../like/option.ts";
import { textInputFace } from "../like/text-input.face.ts";

export const integerFace = textInputFace({ inputMode: "numeric", width: 10, suffix: ({ context }) => textOption(context, "unit") });
