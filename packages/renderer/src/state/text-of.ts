import type { Form, Language } from "@formgeber/core";

/** A text of the definition itself in a language, else in the language it varies, else as the author wrote it. */
export function textOf(form: Form, text: "/title" | "/description", language: Language): string | undefined {
  const { definition } = form;
  const own = text === "/title" ? definition.title : definition.description;
  if (language === definition.language) return own;
  return definition.translations?.[language]?.[text] ?? definition.translations?.[language.split("-")[0] ?? ""]?.[text] ?? own;
}
