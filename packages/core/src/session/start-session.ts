import type { Language } from "../definition/definition.ts";
import type { Form } from "../form/form.ts";
import { pageIds } from "../walk/walk-form.ts";
import { fillRows } from "./fill-rows.ts";
import type { Session } from "./session.ts";

/**
 * A new session on the first page. No answers but the empty rows that must be there. Language: the one asked for where
 * the form has texts in it, else the form's own.
 */
export function startSession(form: Form, language?: Language): Session {
  return fillRows(form, {
    form: form.package.form,
    language: form.languages.find((one) => one === language) ?? form.definition.language,
    answers: {},
    typed: {},
    choices: {},
    files: {},
    page: pageIds(form)[0] ?? "check",
    left: [],
    checked: [],
  });
}
