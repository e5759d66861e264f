import { choicesOf, keyOf } from "../like/choice-like.ts";
import { oneOf } from "../like/options.face.ts";

/** Up to seven radio buttons; a drop-down list above, as long as searching is not loaded (`longChoiceFace`). */
export const choiceFace = oneOf((view) => choicesOf(view.context.facts).map(({ value, label, lang = view.textLang }) => ({ key: keyOf(value), label, lang })));
