import { startSession, walk, type Form } from "@formgeber/core";

/** The pages of a form by their ids: those its layout names, else those that follow from its schema. */
export function pagesOf(form: Form): readonly string[] {
  const { layout } = form.definition;
  if (layout !== undefined) return layout.map(({ page }) => page);
  return walk(form, form.evaluator().update(startSession(form).answers), { language: form.definition.language, files: {}, previous: [] }).map(({ page }) => page);
}
