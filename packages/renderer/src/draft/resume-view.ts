import { html, nothing, type TemplateResult } from "lit";
import { localeOf } from "@formgeber/core";
import { live } from "lit/directives/live.js";
import { until } from "lit/directives/until.js";
import { icon } from "../icon/icon.ts";
import type { Say } from "../words/speaker.ts";
import type { DraftKeeping } from "./draft-keeping.ts";

/** How to go on later or elsewhere, and how to end keeping the draft. */
export function resumeView(keeping: DraftKeeping, say: Say, language: string): TemplateResult {
  const { handle, link, canBeOnDevice } = keeping;
  return html`<div class="note" id="draft" role="group" tabindex="-1" aria-labelledby="draft-title">${icon("save")}<div class="draft-panel">
    <h3 id="draft-title">${say("saved-title")}</h3>
    ${handle ? html`
      <div class="field">
        <label class="label" for="draft-link">${say(link === undefined ? "code" : "link")}</label>
        <p class="hint" id="draft-link-hint">${say("link-hint")}</p>
        <input class="input code" id="draft-link" readonly aria-describedby="draft-link-hint" .value=${link ?? `${handle.id}.${handle.secret}`} @focus=${(event: Event) => (event.target as HTMLInputElement).select()}>
      </div>
      ${link === undefined ? nothing : html`<div class="actions">
        <button class="button button--secondary" type="button" @click=${() => void keeping.copyLink()}>${say(keeping.wasCopied ? "copied" : "copy")}</button>
        <button class="button button--secondary" type="button" aria-expanded=${keeping.showsCode ? "true" : "false"} @click=${() => keeping.showCode()}>${say(keeping.showsCode ? "qr-hide" : "qr-show")}</button>
      </div>
      ${keeping.showsCode ? code(link, say) : nothing}`}
      ${handle.expiresAt === undefined ? nothing : html`<p>${say("kept-until", { date: dateOf(handle.expiresAt, language) })}</p>`}
      ${canBeOnDevice ? device(keeping, say) : nothing}
      <div class="actions">
        <button class="button button--secondary" type="button" @click=${() => void keeping.leave()}>${say("leave")}</button>
        <button class="button button--tertiary" type="button" @click=${() => void keeping.forget()}>${icon("remove")}${say("forget")}</button>
      </div>` : html`<p>${say("saving")}</p>`}
  </div></div>`;
}

function device(keeping: DraftKeeping, say: Say): TemplateResult {
  return html`<div class="field">
    <div class="check"><input type="checkbox" id="draft-device" aria-describedby="draft-device-hint" .checked=${live(keeping.isOnDevice)}
      @change=${(event: Event) => void keeping.rememberOnDevice((event.target as HTMLInputElement).checked)}><label for="draft-device">${say("device")}</label></div>
    <p class="hint" id="draft-device-hint">${say("device-hint")}</p>
  </div>`;
}

let drawn: { readonly link: string; readonly picture: Promise<TemplateResult> } | undefined;

/** Drawn once for a link: what is shown of a draft is rendered often. */
function code(link: string, say: Say): TemplateResult {
  if (drawn?.link !== link) {
    const picture = import("./qr-view.ts").then(({ qrView }) => qrView(link, say("qr-label")), () => {
      drawn = undefined;
      return html`<p>${say("qr-failed")}</p>`;
    });
    drawn = { link, picture };
  }
  return html`<div class="draft-code"><p>${say("qr-hint")}</p>${until(drawn.picture, nothing)}</div>`;
}

export function dateOf(moment: string, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long" }).format(new Date(moment));
}
