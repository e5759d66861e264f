import { fieldset, type FieldFace, type MemberView } from "@formgeber/renderer";
import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { partKey } from "../like/group-like.ts";
import { mandateText, partiesOf } from "./sepa-mandate.type.ts";

/** The account first, then the whole text of the mandate, and under it the box that gives it. */
export const sepaMandateFace: FieldFace = (view) => {
  const granted = partKey(view.context, "granted");
  const members = view.members ?? [];
  const content = (some: readonly MemberView[]) => repeat(some, ({ key }) => key, ({ content: shown }) => shown);
  return fieldset(view, () => html`<div class="nodes">
    ${content(members.filter(({ key }) => key !== granted))}
    <div class="card" role="group" aria-labelledby="${view.id}-mandate">
      <p class="label" id="${view.id}-mandate">${view.word("mandate-heading")}</p>
      <dl class="answers">${partiesOf(view.context).map(({ name, text }) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>
      <div class="prose">${mandateText(view.context).map((paragraph) => html`<p>${paragraph}</p>`)}</div>
    </div>
    ${content(members.filter(({ key }) => key === granted))}
  </div>`);
};
