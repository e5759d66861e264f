import type { Language } from "../definition/definition.ts";
import type { Form } from "../form/form.ts";
import { nearestLanguage } from "../form/nearest-language.ts";
import { pageIds } from "../walk/walk-form.ts";
import { fillRows } from "./fill-rows.ts";
import type { Session } from "./session.ts";

/**
 * A new session on the first page. No answers but the empty rows that must be there. Language: the nearest to the one asked
 * for in which the form has texts, else the form's own.
 */
export function startSession(form: Form, language?: Language): Session {
  return fillRows(form, {
    form: form.package.form,
    language: (language && nearestLanguage(form, language)) || form.definition.language,
    answers: {},
    typed: {},
    choices: {},
    files: {},
    page: pageIds(form)[0] ?? "check",
    left: [],
    checked: [],
  });
}
