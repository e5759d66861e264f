// Loaded only where versions of a form meet.
import type { TemplateResult } from "lit";
import type { Form, Language, Session } from "@formgeber/core";
import { migrateDraft, type Outcome } from "@formgeber/core/version";
import type { FormView } from "../views/form-view.ts";
import { migrationView } from "./migration-view.ts";

/** Answers in another version of their form, and a view that says what became of each. */
export interface MigratedSession {
  readonly form: Form;
  readonly session: Session;
  readonly view: (view: FormView) => TemplateResult;
}

/** A session in another version of its form. `before`: the version it comes from, where it is at hand. */
export function migratedSession(form: Form, draft: Session, before: Form | undefined): MigratedSession {
  const inLanguage = (language: Language) => migrateDraft({ after: form, draft: { ...draft, language }, ...(before && { before }) });
  const { session } = inLanguage(draft.language);
  const told = new Map<Language, readonly Outcome[]>();
  const outcomesIn = (language: Language): readonly Outcome[] => {
    const outcomes = told.get(language) ?? inLanguage(language).outcomes;
    told.set(language, outcomes);
    return outcomes;
  };
  return { form, session, view: (view) => migrationView(view, outcomesIn(view.filling.language)) };
}
