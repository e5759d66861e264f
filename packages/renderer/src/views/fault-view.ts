import { html, type TemplateResult } from "lit";
import { Fault } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import type { Say } from "../words/speaker.ts";

/** In the form's place when it cannot be shown: what to do, and what to tell a developer. */
export function faultView(fault: unknown, say: Say): TemplateResult {
  const message = fault instanceof Error ? fault.message : String(fault);
  return html`<div class="note note--danger" role="alert">${icon("danger")}<div class="prose">
    <h2>${say("fault-title")}</h2><p>${say("fault")}</p><p class="code">${fault instanceof Fault ? message : `renderer: ${message}`}</p>
  </div></div>`;
}
