import { choicesOf, keyOf } from "../like/choice-like.ts";
import { oneOf } from "../like/options.face.ts";

/** Up to seven radio buttons; a drop-down list above. */
export const choiceFace = oneOf((view) => choicesOf(view.context.facts).map(({ value, label, lang = view.textLang }) => ({ key: keyOf(value), label, lang })));
