import type { Form } from "@formgeber/core";
import { circumstances } from "./circumstances.ts";
import { criteria, type Criterion, type Method } from "./criteria.ts";
import type { AccessibilityFinding, AccessibilityLook } from "./look-at-form.ts";

const CHECKS: { readonly [check: string]: string } = {
  reflow: "Die Seite wird bei 320 Pixeln und 400 % Zoom nicht breiter als das Fenster.",
  spacing: "Mit den Textabständen von WCAG 1.4.12 wird kein Text abgeschnitten.",
  order: "Die Reihenfolge im Dokument ist die auf dem Bildschirm; nichts ändert die Reihenfolge des Fokus.",
  purpose: "Felder zur Person haben ein Kennwort für das Ausfüllen durch den Browser.",
  keyboard: "Jede Seite wird allein mit Tab durchlaufen und wieder verlassen; nichts geschieht nur durch den Fokus.",
  focus: "Jeder Halt mit Tab ist zu sehen und nicht verdeckt.",
  target: "Was man drückt, ist mindestens 24 mal 24 Pixel groß.",
  errors: "Jeder Satz der Zusammenfassung steht auch am Feld und wird mit ihm vorgelesen; Meldungen stehen in einem Bereich, der vorgelesen wird.",
  review: "Vor dem Absenden steht eine Seite, auf der alles geprüft und geändert werden kann.",
};

/** The accessibility evidence of a form as one HTML page without scripts: what was looked at, how, and what was found. */
export function evidencePage({ definition, package: { form: { id, version, hash } } }: Form, look: AccessibilityLook, day: string): string {
  const failed = new Set(look.findings.map(({ criterion }) => criterion));
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Nachweis der Barrierefreiheit: ${text(definition.title)}</title>
<style>
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; font: 1.0625rem/1.5 system-ui, sans-serif; color: #131525; background: #fff; }
h1, h2 { line-height: 1.25; } h2 { margin-top: 2.5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; } dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; } th, td { padding: .5rem .75rem; border: 1px solid #c0c3d5; text-align: left; vertical-align: top; }
th { background: #f3f4f7; } ul { margin: 0; padding-left: 1.25rem; } .failed { color: #a1160e; font-weight: 600; } .held { color: #005c45; font-weight: 600; } code { overflow-wrap: anywhere; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
</style>
</head>
<body>
<main>
<h1>Nachweis der Barrierefreiheit</h1>
<dl>
<dt>Formular</dt><dd>${text(definition.title)} (<code>${text(id)}</code>)</dd>
<dt>Fassung</dt><dd>${text(version)}, sha256:<code>${hash}</code></dd>
<dt>Maßstab</dt><dd>WCAG 2.2, Stufen A und AA, und die Kriterien der Stufe AAA, die ein Formular erfüllen kann (BITV 2.0 § 3, EN 301 549 Abschnitt 9)</dd>
<dt>Geprüft am</dt><dd>${text(day)} mit axe-core ${text(look.axeVersion)} in Chromium ${text(look.browserVersion)}</dd>
<dt>Umfang</dt><dd>${look.screens} Ansichten: ${circumstances.map(({ name }) => text(name)).join(", ")}</dd>
<dt>Ergebnis</dt><dd class="${look.findings.length === 0 ? "held" : "failed"}">${look.findings.length === 0 ? "kein Befund der maschinellen Prüfung" : `${look.findings.length} Befunde`}</dd>
</dl>
<p>Eine maschinelle Prüfung findet nicht jedes Hindernis. Was ein Mensch ansehen muss, steht bei jedem Kriterium.</p>
<h2 id="criteria">Kriterien</h2>
<div class="wide" role="region" aria-labelledby="criteria" tabindex="0"><table>
<thead><tr><th scope="col">Kriterium</th><th scope="col">Stufe</th><th scope="col">Wie geprüft</th><th scope="col">Ergebnis</th></tr></thead>
<tbody>
${criteria.map((criterion) => row(criterion, failed)).join("\n")}
</tbody>
</table></div>
${look.findings.length === 0 ? "" : findingsSection(look.findings)}</main>
</body>
</html>
`;
}

function row({ number, title, level, methods }: Criterion, failed: ReadonlySet<string | undefined>): string {
  const byMachine = methods.some((method) => method === "axe" || "check" in method);
  const result = failed.has(number) ? '<span class="failed">Befund</span>' : byMachine ? '<span class="held">kein Befund</span>' : "von Hand anzusehen";
  return `<tr><th scope="row">${number} ${text(title)}</th><td>${level}</td><td><ul>${methods.map((method) => `<li>${text(spoken(method))}</li>`).join("")}</ul></td><td>${result}</td></tr>`;
}

function spoken(method: Method): string {
  if (method === "axe") return "axe-core, Regeln dieses Kriteriums";
  return "check" in method ? CHECKS[method.check] ?? method.check : `Von Hand: ${method.byHand}`;
}

function findingsSection(findings: readonly AccessibilityFinding[]): string {
  return `<h2>Befunde</h2>
<ul>
${findings.map(({ circumstance, state, rule, criterion, place, message }) => `<li><strong>${text(rule)}</strong>${criterion === undefined ? "" : ` (${criterion})`}, ${text(state)}, ${text(circumstance)}: <code lang="en">${text(place)}</code> <span lang="en">${text(message)}</span></li>`).join("\n")}
</ul>
`;
}

function text(raw: string): string {
  return raw.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
