import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../icon/icon.ts";
import type { FormView } from "./form-view.ts";

/** How sending goes and what happens next. It takes the focus when something needs the person's attention. */
export function sendingView(view: FormView): TemplateResult | typeof nothing {
  const { sending, say, act } = view;
  switch (sending.kind) {
    case "idle": case "sending": case "received": return nothing;
    case "files": return note("info", say("problem-files-title"), html`<p>${say("problem-files")}</p>`);
    case "unconnected": return note("info", say("unconnected-title"), html`<p>${say("unconnected")}</p>`);
    case "waiting": return note("warning", say(`problem-${sending.problem}-title`), html`
      <p>${say(`problem-${sending.problem}`)} ${say("retry-in", { count: sending.seconds })}</p>
      <div class="actions"><button class="button button--secondary button--small" type="button" @click=${() => act.retry()}>${say("retry")}</button></div>`);
    case "stopped": return note("danger", say(`problem-${sending.problem}-title`), html`
      <p>${say(`problem-${sending.problem}`)}</p>
      <div class="actions"><button class="button button--secondary button--small" type="button" @click=${() => act.print()}>${say("print")}</button></div>`);
  }
}

function note(tone: "info" | "warning" | "danger", title: string, content: TemplateResult): TemplateResult {
  return html`<div class="note note--${tone}" id="sending" role="group" tabindex="-1" aria-labelledby="sending-title">${icon(tone === "info" ? "info" : "danger")}
    <div><h3 id="sending-title">${title}</h3>${content}</div></div>`;
}
