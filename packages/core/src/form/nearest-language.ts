import type { Language } from "../definition/definition.ts";
import { primary } from "../words/locale-of.ts";
import type { Form } from "./form.ts";

/** The language a form has texts in that comes nearest to the one asked for: itself, else one of the same family ("en" for "en-GB"). */
export function nearestLanguage({ languages }: Form, asked: Language): Language | undefined {
  return languages.find((one) => one === asked) ?? languages.find((one) => primary(one) === primary(asked));
}
