import { html, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { fillIn, wordIn, type Pointer, type WalkedField, type WalkedGroup } from "@formgeber/core";
import type { FieldActions, FieldView, MemberView } from "../face/field-face.ts";
import { plainTextFace } from "../face/plain-text.face.ts";
import type { FormActions, FormView } from "./form-view.ts";

/** One field by its face; rendered again only when something it shows has changed. */
export function fieldNode(view: FormView, node: WalkedField): TemplateResult {
  const raw = view.filling.rawOf(node);
  const error = view.errors.get(node.pointer);
  const upload = view.uploads.at(node.pointer);
  const shown = [node, typeof raw === "object" ? JSON.stringify(raw) : raw, error?.sentence, error && JSON.stringify(error.facts), upload, view.say, view.faces];
  return html`${guard(shown, () => (view.faces.get(node.type) ?? plainTextFace)({
    ...common(view, node),
    raw,
    choices: node.context.facts.choices ?? node.context.facts.items?.choices ?? [],
    upload: upload ?? attached(view, node),
    word: (key, facts = {}) => {
      const own = wordIn(node.type.words, view.filling.language, key);
      return own === undefined ? view.say(key, facts) : fillIn(own, facts, view.filling.language);
    },
  }))}`;
}

/** A group by the face that arranges it. Its members render by themselves, so the group is asked every time. */
export function arrangedGroup(view: FormView, node: WalkedGroup, members: readonly MemberView[]): TemplateResult {
  const { type } = node;
  const face = type && view.faces.get(type);
  return face ? face({ ...common(view, node), raw: undefined, choices: [], members, word: view.say }) : html`${members.map(({ content }) => content)}`;
}

function common(view: FormView, node: WalkedField | WalkedGroup): Omit<FieldView, "raw" | "choices" | "word"> {
  const error = view.errors.get(node.pointer);
  return {
    id: view.filling.ids.of(node.pointer),
    label: node.label,
    hint: node.hint,
    required: node.required,
    place: "group",
    value: node.value,
    context: node.context,
    error: error?.sentence,
    errorFacts: error?.facts,
    autocomplete: node.settings.autocomplete,
    width: node.settings.width,
    lang: node.lang,
    act: actionsOf(view.act, node.pointer),
  };
}

function actionsOf(act: FormActions, pointer: Pointer): FieldActions {
  return {
    input: (raw) => act.input(pointer, raw),
    leave: () => act.leave(pointer),
    attach: (file) => act.attach(pointer, file),
    detach: () => act.detach(pointer),
  };
}

/** A file that has arrived is known by its id, which is the field's value. */
function attached(view: FormView, node: WalkedField): FieldView["upload"] {
  const file = typeof node.value === "string" ? view.filling.session.files[node.value] : undefined;
  return file && { state: "attached", file, name: file.name };
}
