import type { FormDefinition } from "@formgeber/core";
import type { Privacy } from "../tenant/tenant.ts";
import { html, type Html } from "./html.ts";
import { richText } from "./rich-text-view.ts";

/**
 * What a citizen is told before the first answer: what holds for all forms of a tenant, and what holds for one form. Either
 * may be left out.
 * @source Art. 13 GDPR
 */
export function privacyNotice(privacy: Privacy | undefined, definition?: FormDefinition): Html {
  const { purpose, legalBasis = [], retentionDays } = definition?.service ?? {};
  return html`<dl class="facts">
${privacy && html`<div><dt>Verantwortlich</dt><dd>${privacy.controller}</dd></div>
<div><dt>Datenschutzbeauftragte Person</dt><dd>${privacy.officer}</dd></div>`}
${purpose && html`<div><dt>Zweck</dt><dd>${richText(purpose)}</dd></div>`}
${legalBasis.length > 0 && html`<div><dt>Rechtsgrundlage</dt><dd>Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit ${legalBasis.join("; ")}</dd></div>`}
${privacy && html`<div><dt>Empfänger</dt><dd>${privacy.recipients ?? "Nur die zuständige Behörde. Ihre Angaben werden nicht an Dritte weitergegeben."}</dd></div>`}
${retentionDays !== undefined && html`<div><dt>Speicherdauer</dt><dd>Im Formularservice bis zur bestätigten Übernahme durch die Behörde und danach höchstens ${retentionDays}\u00A0Tage. In der Behörde gelten deren Aufbewahrungsfristen.</dd></div>`}
${privacy && html`<div><dt>Ihre Rechte</dt><dd>${richText(privacy.rights)}</dd></div>
<div><dt>Beschwerde</dt><dd>${privacy.complaintAuthority}</dd></div>`}
</dl>`;
}
