import { html, nothing, type TemplateResult } from "lit";
import type { RichText } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import { richText } from "../text/rich-text.ts";
import type { Say } from "../words/speaker.ts";

/** What a person must know about their data before the first answer (Art. 13 GDPR). */
export interface PrivacyNotice {
  /** Who processes what for which purpose, in one or two sentences. */
  readonly short: RichText;
  /** The rest: legal basis, recipients, how long, rights. */
  readonly details?: RichText | undefined;
  /** Address of the whole privacy policy. */
  readonly address?: string | undefined;
}

/** The notice in full, with its details folded. */
export function privacyNotice(notice: PrivacyNotice, say: Say): TemplateResult {
  return html`<section class="privacy prose" aria-labelledby="privacy">
    <h3 id="privacy">${say("privacy")}</h3>
    ${richText(notice.short, say("new-tab"))}
    ${notice.details ? html`<details><summary>${say("privacy-details")}</summary><div class="prose">${richText(notice.details, say("new-tab"))}</div></details>` : nothing}
    ${address(notice, say)}
  </section>`;
}

/** The notice folded into one line, for every page after the first. */
export function foldedPrivacyNotice(notice: PrivacyNotice, say: Say): TemplateResult {
  return html`<details class="privacy"><summary>${say("privacy")}</summary><div class="prose">
    ${richText(notice.short, say("new-tab"))}
    ${notice.details ? richText(notice.details, say("new-tab")) : nothing}
    ${address(notice, say)}
  </div></details>`;
}

function address(notice: PrivacyNotice, say: Say): TemplateResult | typeof nothing {
  return notice.address && /^https?:/i.test(notice.address)
    ? html`<p><a class="link" href=${notice.address} target="_blank" rel="noopener noreferrer">${say("privacy-full")}${icon("new-tab")}<span class="visually-hidden">(${say("new-tab")})</span></a></p>`
    : nothing;
}
