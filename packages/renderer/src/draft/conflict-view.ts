import { html, nothing, type TemplateResult } from "lit";
import type { Pointer } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import type { FormView } from "../views/form-view.ts";
import type { Say } from "../words/speaker.ts";
import type { DraftConflict, DraftKeeping } from "./draft-keeping.ts";
import { sayOfDrafts } from "./say.ts";

/** Above a page: that a draft is not there any more; answers that were given differently in two places, to choose from. What stands here is chosen already. */
export function conflictView(view: FormView, keeping: DraftKeeping): TemplateResult | typeof nothing {
  const { conflict } = keeping;
  const say = sayOfDrafts(view.filling.language);
  if (keeping.isGone) return html`<div class="note note--info draft-gone">${icon("info")}<p>${say("gone")}</p></div>`;
  if (!conflict) return nothing;
  return html`<section class="note note--warning" id="conflict" tabindex="-1" aria-labelledby="conflict-title">${icon("danger")}<div class="draft-panel">
    <h3 id="conflict-title">${say("conflict-title")}</h3>
    <p>${say("conflict")}</p>
    ${conflict.pointers.map((pointer, i) => choice(view, keeping, conflict, pointer, i, say))}
    <div class="actions"><button class="button button--primary" type="button" @click=${() => keeping.settle()}>${say("settle")}</button></div>
  </div></section>`;
}

function choice({ filling }: FormView, keeping: DraftKeeping, { merge, theirs, chosen }: DraftConflict, pointer: Pointer, i: number, say: Say): TemplateResult {
  const name = `conflict-${i}`;
  const session = { ...theirs, language: filling.language };
  const [here, elsewhere] = [merge.answerAt(filling.form, filling.session, pointer), merge.answerAt(filling.form, session, pointer)];
  const option = (key: "mine" | "theirs", text: string): TemplateResult => html`<div class="check">
    <input type="radio" id="${name}-${key}" name=${name} .checked=${chosen.has(pointer) === (key === "theirs")} @change=${() => keeping.choose(pointer, key === "theirs")}>
    <label for="${name}-${key}">${say(key, { answer: text || say("nothing") })}</label></div>`;
  return html`<fieldset class="field"><legend class="label">${here.label || elsewhere.label}</legend>
    <div class="checks">${option("mine", here.text)}${option("theirs", elsewhere.text)}</div></fieldset>`;
}
