import { textOption } from "../like/option.ts";
import { textInputFace } from "../like/text-input.face.ts";

export const decimalFace = textInputFace({ inputMode: "decimal", width: 12, suffix: ({ context }) => textOption(context, "unit") });
