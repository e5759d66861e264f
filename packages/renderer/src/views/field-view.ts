import { html, nothing, type TemplateResult } from "lit";
import type { DirectiveResult } from "lit/directive.js";
import { guard } from "lit/directives/guard.js";
import { isArray, sentenceIn, type FieldType, type Pointer, type WalkedField, type WalkedGroup } from "@formgeber/core";
import type { FieldActions, FieldView, MemberView, UploadView } from "../face/field-face.ts";
import { labelled } from "../face/frame.ts";
import { plainTextFace } from "../face/plain-text.face.ts";
import { complaintText } from "./complaint-view.ts";
import type { FormView } from "./form-view.ts";
import { presentedView } from "./presented-view.ts";

/** One field by its face; rendered again only when something it shows has changed, not when it only moved. `row`: in a table, the label of its row. */
export function fieldNode(view: FormView, node: WalkedField, row?: string): DirectiveResult {
  const raw = view.filling.rawOf(node);
  const error = view.errors.get(node.pointer);
  const notice = view.filling.noticeAt(node.pointer);
  const uploads = view.uploads.at(node.pointer);
  const { type, label, hint, required, settings, lang, hintLang, value, context } = node;
  const shown = [
    view.filling, view.filling.ids.of(node.pointer), type, label, hint, required, settings, lang, hintLang, value, context,
    typeof raw === "object" ? JSON.stringify(raw) : raw, error?.sentence, error && JSON.stringify(error.facts), notice, uploads, view.say, view.faces, row,
  ];
  return guard(shown, () => node.computed || isReadOnly(node) ? shownAnswer(view, node, type, row) : (view.faces.get(node.type) ?? plainTextFace)({
    ...common(view, node, row),
    raw,
    notice,
    choices: node.context.facts.choices ?? node.context.facts.items?.choices ?? [],
    uploads: [...attached(view, node), ...uploads],
    word: wordOf(view, type),
  }));
}

/** The type's own words, and the renderer's. */
function wordOf(view: FormView, { words }: FieldType): FieldView["word"] {
  return (key, facts = {}) => sentenceIn(words, view.filling.language, key, facts)?.text ?? view.say(key, facts);
}

/** The schema says that nobody changes the answer here: it came with the form's answers, from a profile or an earlier case. */
function isReadOnly({ context }: WalkedField | WalkedGroup): boolean {
  return context.facts.keywords.readOnly === true;
}

/**
 * An answer that a rule gives or that is read-only: shown, never entered. An output is a live region, so a new value is read
 * out when there is time.
 */
function shownAnswer(view: FormView, node: WalkedField | WalkedGroup, type: FieldType, row?: string): TemplateResult {
  const shown = { ...common(view, node, row), required: true, raw: undefined, choices: [], word: view.say };
  return labelled(shown, ({ id, describedBy }) => html`<output id=${id} tabindex="-1" aria-describedby=${describedBy ?? nothing}>${
    presentedView(type.present(node.value, node.context), view)}</output>`);
}

/** A group by the face that arranges it. Its members render by themselves, so the group is asked every time. */
export function arrangedGroup(view: FormView, node: WalkedGroup, members: readonly MemberView[]): TemplateResult {
  const { type } = node;
  if (!type) return html`${members.map(({ content }) => content)}`;
  if (isReadOnly(node)) return shownAnswer(view, node, type);
  return view.faces.get(type)({ ...common(view, node), raw: undefined, choices: [], members, word: wordOf(view, type) });
}

function common(view: FormView, node: WalkedField | WalkedGroup, row?: string): Omit<FieldView, "raw" | "choices" | "word"> {
  const error = view.errors.get(node.pointer);
  const id = view.filling.ids.of(node.pointer);
  return {
    id,
    label: node.label,
    hint: node.hint,
    required: node.required,
    place: view.filling.page?.question === node.pointer ? "page" : row === undefined ? "group" : "row",
    row,
    value: node.value,
    context: node.context,
    error: error && complaintText(view, error),
    errorFacts: error?.facts,
    autocomplete: node.settings.autocomplete,
    width: node.settings.width,
    lang: node.lang ?? view.textLang,
    hintLang: node.hintLang ?? view.textLang,
    textLang: view.textLang,
    act: actionsOf(view, () => view.filling.ids.at(id)),
  };
}

/** Rows before it may come and go, so where the answer stands is asked when something happens. */
function actionsOf({ act, uploads }: Pick<FormView, "act" | "uploads">, at: () => Pointer | undefined): FieldActions {
  const here = (happened: (pointer: Pointer) => void): void => {
    const pointer = at();
    if (pointer !== undefined) happened(pointer);
  };
  return {
    input: (raw) => here((pointer) => act.input(pointer, raw)),
    leave: () => here((pointer) => act.leave(pointer)),
    attach: (files, rules) => here((pointer) => act.attach(pointer, files, rules)),
    detach: (key) => here((pointer) => act.detach(pointer, key)),
    pause: (key) => uploads.pause(key),
    resume: (key) => uploads.resume(key),
    reload: (list) => act.reload(list),
  };
}

/** A file that has arrived is known by its id, which is the field's value, or one of several. */
function attached(view: FormView, { value }: WalkedField): readonly UploadView[] {
  const { files } = view.filling.session;
  const ids = isArray(value) ? value : [value];
  return ids.flatMap((id) => {
    const file = typeof id === "string" ? files[id] : undefined;
    return file ? [{ key: file.id, name: file.name, sizeBytes: file.sizeBytes, state: "attached", progress: 1 }] : [];
  });
}
