import { createForm, nativeRuntime, startSession, transition, type FileFacts, type FormModule, type FormPackage, type Pointer, type Session } from "@formgeber/core";
import { germanDay, jsonLogicRules } from "@formgeber/core/rules";
import { administrationFields } from "@formgeber/fields";
import { administrationFaces } from "@formgeber/fields/faces";
import { FormElement } from "@formgeber/renderer";
import type { FieldTypeStory } from "./field-type-stories.ts";

/** What a story shows, apart from its name and its form. */
type FieldState = Pick<FieldTypeStory, "language" | "value" | "raw" | "expected">;

const ANSWER = "/answer" as Pointer;

/** A field type in one of its states, in a real form. */
export function fieldStory(formPackage: FormPackage, checks: FormModule, { language, value, raw }: FieldState, files: readonly FileFacts[]): HTMLElement {
  const form = createForm(formPackage, checks, administrationFields, nativeRuntime, jsonLogicRules(() => germanDay(new Date())));
  const empty: Session = { ...startSession(form, language), files: Object.fromEntries(files.map((file) => [file.id, file])) };
  // A group is not typed into as a whole: its members are.
  const holds = administrationFields.get(formPackage.definition.fields?.[ANSWER]?.type ?? "text").holds;
  const given = holds === "group" ? value ?? raw : value;
  const begun = given === undefined ? empty : { ...empty, answers: { answer: given } };
  const element = document.createElement("fg-form");
  element.form = form;
  element.faces = administrationFaces;
  element.language = language;
  element.session = raw === undefined || holds === "group" ? begun : typed(begun, (session, kind) => transition(form, session, kind === "answer" ? { kind, pointer: ANSWER, raw } : { kind, pointer: ANSWER }));
  return element;
}

function typed(session: Session, step: (session: Session, kind: "answer" | "leave") => Session): Session {
  return step(step(session, "answer"), "leave");
}

/** Goes on from the page as a person would: what is to be mended is said at the field and in the summary, else the page is done. */
export async function playField(canvas: HTMLElement, { expected }: FieldState): Promise<void> {
  const element = canvas.querySelector("fg-form");
  if (!(element instanceof FormElement)) throw new Error("expected a form; found none");
  await element.updateComplete;
  const root = element.renderRoot;
  root.querySelector<HTMLElement>('.actions--page [type="submit"]')?.click();
  await element.updateComplete;
  const said = [...root.querySelectorAll(".summary a")].map(({ textContent }) => textContent ?? "");
  const atField = [...root.querySelectorAll(".error")].map(({ textContent }) => textContent?.trim() ?? "");
  if (expected === "taken" && said.length > 0) throw new Error(`expected the page to be taken; found: ${said.join(" ")}`);
  if (expected === "mend" && said.length === 0) throw new Error("expected a summary of what is to be mended; found none");
  const missing = said.filter((sentence) => !atField.includes(sentence.trim()));
  if (missing.length > 0) throw new Error(`expected at the field what the summary says; missing: ${missing.join(" ")}`);
}
