import { valueAt } from "../pointer/pointer.ts";
import { primary } from "../words/locale-of.ts";
import type { FormDefinition, Language } from "./definition.ts";

/** A text of the definition in the language asked for, or as near as there is one. */
export interface LocalText {
  readonly text: string;
  /** Language of the text where it is another one than was asked for: becomes a `lang` attribute. */
  readonly lang?: Language;
}

/**
 * The text that stands at a pointer of the definition, translated: in the language itself, else in the language it
 * varies ("de-x-leicht": "de"), else as the definition has it. Undefined when there is no text.
 */
export function textAt(definition: FormDefinition, pointer: string, language: Language): LocalText | undefined {
  const base = primary(language);
  for (const tag of [language, base]) {
    const translations = definition.translations?.[tag];
    const text = translations !== undefined && Object.hasOwn(translations, pointer) ? translations[pointer] : undefined;
    if (text !== undefined) return { text };
    if (tag === definition.language) break;
  }
  // The definition is JSON by contract; its interface only names what is read by name.
  const own = valueAt(definition as never, pointer);
  if (typeof own !== "string") return undefined;
  return primary(definition.language) === base ? { text: own } : { text: own, lang: definition.language };
}
