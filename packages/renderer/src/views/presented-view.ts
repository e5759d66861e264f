import { html, type TemplateResult } from "lit";
import type { Language, Presented } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import type { Say } from "../words/speaker.ts";

/** An answer as the check page shows it. */
export function presentedView(presented: Presented, say: Say, language: Language): TemplateResult | string {
  switch (presented.kind) {
    case "text": return presented.text;
    case "lines": return presented.lines.join("\n");
    case "mark": return html`<strong>${say(presented.marked ? "marked" : "unmarked")}</strong> ${presented.text}`;
    case "choices": return presented.chosen.length === 0 ? none(say) : presented.chosen.join("\n");
    case "files": return presented.files.length === 0 ? none(say) : html`${presented.files.map((file) => html`<span class="mark">${icon("file")}<span>${file.name} (${sizeOf(file.sizeBytes, language)})</span></span>`)}`;
    case "nothing": return none(say);
  }
}

function none(say: Say): TemplateResult {
  return html`<span class="muted">${say("nothing")}</span>`;
}

function sizeOf(sizeBytes: number, language: Language): string {
  const [amount, unit] = sizeBytes < 1_000_000 ? [Math.max(1, Math.round(sizeBytes / 1000)), "kB"] : [Math.round(sizeBytes / 100_000) / 10, "MB"];
  return `${amount.toLocaleString(language)}\u00a0${unit}`;
}
