import { html, nothing, type TemplateResult } from "lit";
import { localeOf } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import type { FormView } from "../views/form-view.ts";
import type { Say } from "../words/speaker.ts";
import { consentView } from "./consent-view.ts";
import type { DraftKeeping } from "./draft-keeping.ts";
import { resumeView } from "./resume-view.ts";
import { sayOfDrafts } from "./say.ts";

/** At the foot of a page: the way to keep a draft, what that means, and how it goes. */
export function draftView(view: FormView, keeping: DraftKeeping): TemplateResult {
  const say = sayOfDrafts(view.filling.language);
  if (keeping.consent === "asked") return html`<div class="draft">${consentView(keeping, say)}</div>`;
  if (keeping.consent === "none") {
    return html`<div class="draft"><button class="button button--tertiary" type="button" id="draft-save" @click=${() => keeping.ask()}>${icon("save")}${view.say("save")}</button></div>`;
  }
  return html`<div class="draft">
    <div class="draft-line">${stateLine(keeping, say, view.filling.language)}
      <button class="button button--tertiary" type="button" id="draft-save" aria-expanded=${keeping.isOpen ? "true" : "false"} @click=${() => keeping.toggle()}>${say(keeping.isOpen ? "hide" : "show")}</button></div>
    ${keeping.isOpen ? resumeView(keeping, say, view.filling.language) : nothing}
  </div>`;
}

/** Never announced: it changes with every save. */
function stateLine({ saver, conflict, isOnDevice }: DraftKeeping, say: Say, language: string): TemplateResult {
  const { problem, savedAt, isSaving } = saver;
  if (conflict) return line(say("unsaved-conflict"));
  if (problem?.kind === "unreachable" || problem?.kind === "busy") return line(say(isOnDevice ? "unsaved-device" : "unsaved"));
  if (problem && problem.kind !== "version") {
    return html`<p class="draft-state error">${icon("danger")}<span>${say("save-failed")}</span></p>
      <button class="button button--tertiary" type="button" @click=${() => void saver.flush()}>${say("retry")}</button>`;
  }
  if (savedAt) return html`<p class="draft-state">${icon("check")}<span>${say("saved-at", { time: timeOf(savedAt, language) })}</span></p>`;
  return line(say(isSaving ? "saving" : "saved"));
}

function line(sentence: string): TemplateResult {
  return html`<p class="draft-state">${icon("info")}<span>${sentence}</span></p>`;
}

/** The time as the person's own clock has it. */
function timeOf(moment: Date, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { hour: "2-digit", minute: "2-digit" }).format(moment);
}
