import { createForm, inferChoices, nativeRuntime, startSession, walkPage, type Form, type FormModule, type FormPackage, type Session } from "@formgeber/core";
import { germanDay, jsonLogicRules } from "@formgeber/core/rules";
import { administrationFields } from "@formgeber/fields";
import { administrationFaces } from "@formgeber/fields/faces";
import "@formgeber/renderer";
import type { SampleAnswers } from "./form-folder.ts";
import type { FormStory } from "./story-list.ts";

/** What a story shows, apart from its name. */
type StoryState = Omit<FormStory, "exportName" | "name">;

/**
 * The real form in the state of one story. It reaches no service: the form ends on its check page, and what would be
 * sent appears as an event.
 */
export function formStory(formPackage: FormPackage, checks: FormModule, state: StoryState, samples: readonly SampleAnswers[]): HTMLElement {
  const form = createForm(formPackage, checks, administrationFields, nativeRuntime, jsonLogicRules(() => germanDay(new Date())));
  const session = sessionOf(form, startSession(form), state, samples[state.answers ?? -1]);
  if (!isAsked(form, session)) return notAsked();
  const element = document.createElement("fg-form");
  element.form = form;
  element.faces = administrationFaces;
  if (!state.start) element.session = session;
  return element;
}

function sessionOf(form: Form, empty: Session, state: StoryState, sample: SampleAnswers | undefined): Session {
  const page = state.page ?? empty.page;
  return {
    ...empty,
    page,
    ...(sample && { answers: sample.answers, choices: inferChoices(form, sample.answers), files: sample.files }),
    ...(state.checked && { checked: [page] }),
  };
}

function isAsked(form: Form, { answers, choices, language, files, page }: Session): boolean {
  return page === "check" || walkPage(form, form.evaluator().update(answers, choices), page, { language, files }) !== undefined;
}

/** A page that no answer of the story calls for: the form would show another in its place. */
function notAsked(): HTMLElement {
  const note = document.createElement("p");
  note.lang = "de";
  note.textContent = "Nach dieser Seite wird bei diesen Angaben nicht gefragt.";
  return note;
}
