import { html, type TemplateResult } from "lit";
import type { Problem } from "./problem.ts";

const WORDS = {
  form: { heading: "Das Formular lässt sich nicht zeigen", afterwards: "Nach dem Speichern der Datei erscheint das Formular wieder." },
  tests: { heading: "Die Tests lassen sich nicht ausführen", afterwards: "Nach dem Speichern der Datei laufen sie wieder." },
} as const;

/** What an author sees in place of a form whose file is broken, or of tests whose file is. */
export function brokenStory(problems: readonly Problem[], what: keyof typeof WORDS = "form"): TemplateResult {
  const { heading, afterwards } = WORDS[what];
  return html`
    <style>
      .broken { max-width: 48rem; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; }
      .broken ol { padding: 0; list-style: none; }
      .broken li { margin: 0 0 1.5rem; border-left: 0.25rem solid #b3261e; padding-left: 1rem; }
      .broken code { overflow-wrap: anywhere; }
      .broken dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin: 0.5rem 0 0; }
      .broken dd { margin: 0; overflow-wrap: anywhere; }
    </style>
    <main class="broken" lang="de">
      <h1>${heading}</h1>
      <p>${problems.length === 1 ? "Ein Fehler ist" : `${problems.length} Fehler sind`} zu beheben. ${afterwards}</p>
      <ol>${problems.map(problemView)}</ol>
    </main>`;
}

function problemView({ place, pointer, expected, found, fix }: Problem): TemplateResult {
  return html`<li>
    <code>${place}</code>
    <dl>
      ${pointer === "" ? undefined : html`<dt>Stelle</dt><dd><code>${pointer}</code></dd>`}
      <dt>erwartet</dt><dd lang="en">${expected}</dd>
      <dt>gefunden</dt><dd lang="en">${found}</dd>
      <dt>zu tun</dt><dd lang="en">${fix}</dd>
    </dl>
  </li>`;
}
