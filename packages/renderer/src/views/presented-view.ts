import { html, type TemplateResult } from "lit";
import { localeOf, type Language, type Presented } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import { localText } from "../text/local-text.ts";
import type { Say } from "../words/speaker.ts";
import type { FormView } from "./form-view.ts";

/** An answer as the check page shows it. What a person typed may be in any language and runs in its own direction. */
export function presentedView(presented: Presented, { say, filling: { language } }: Pick<FormView, "say" | "filling">): TemplateResult | string {
  switch (presented.kind) {
    case "text": return localText(presented.text, presented.lang);
    case "lines": return presented.lines.join("\n");
    case "mark": return html`<strong>${say(presented.marked ? "marked" : "unmarked")}</strong> ${presented.text}`;
    case "choices": return presented.chosen.length === 0 ? none(say) : localText(presented.chosen.join("\n"), presented.lang);
    case "files": return presented.files.length === 0 ? none(say) : html`${presented.files.map((file) => html`<span class="mark">${icon("file")}<span><bdi>${file.name}</bdi> (${sizeOf(file.sizeBytes, language)})</span></span>`)}`;
    case "nothing": return none(say);
  }
}

function none(say: Say): TemplateResult {
  return html`<span class="muted">${say("nothing")}</span>`;
}

function sizeOf(sizeBytes: number, language: Language): string {
  const [amount, unit] = sizeBytes < 1_000_000 ? [Math.max(1, Math.round(sizeBytes / 1000)), "kB"] : [Math.round(sizeBytes / 100_000) / 10, "MB"];
  return `${amount.toLocaleString([localeOf(language), "de"])}\u00a0${unit}`;
}
