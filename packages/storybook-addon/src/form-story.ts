import { createForm, startSession, type FormModule, type FormPackage, type Session } from "@formgeber/core";
import { administrationFields } from "@formgeber/fields";
import { administrationFaces } from "@formgeber/fields/faces";
import "@formgeber/renderer";
import type { SampleAnswers } from "./form-folder.ts";
import type { FormStory } from "./story-list.ts";

/** What a story shows, apart from its name. */
type StoryState = Pick<FormStory, "answers" | "page" | "checked">;

/**
 * The real form in the state of one story. It reaches no service: the form ends on its check page, and what would be
 * sent appears as an event.
 */
export function formStory(formPackage: FormPackage, checks: FormModule, state: StoryState, samples: readonly SampleAnswers[]): HTMLElement {
  const form = createForm(formPackage, checks, administrationFields);
  const element = document.createElement("fg-form");
  element.form = form;
  element.faces = administrationFaces;
  element.session = sessionOf(startSession(form), state, samples[state.answers ?? -1]);
  return element;
}

function sessionOf(empty: Session, state: StoryState, sample: SampleAnswers | undefined): Session {
  const page = state.page ?? empty.page;
  return {
    ...empty,
    page,
    ...(sample && { answers: sample.answers, files: sample.files }),
    ...(state.checked && { checked: [page] }),
  };
}
