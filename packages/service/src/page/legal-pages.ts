import type { FormDefinition } from "@formgeber/core";
import { shortName, type Tenant } from "../tenant/tenant.ts";
import { day } from "./date-words.ts";
import { frame } from "./frame.ts";
import { html, type Html } from "./html.ts";
import { privacyNotice } from "./privacy-notice.ts";
import { richText } from "./rich-text-view.ts";

/** The imprint of a tenant. @source § 5 DDG */
export function imprintPage(tenant: Tenant): Html {
  const { authority, imprint } = tenant;
  return frame({
    title: "Impressum",
    tenant,
    content: html`<h1>Impressum</h1>
<p>${authority.name}${authority.unit && html`<br>${authority.unit}`}<br>${authority.street} ${authority.houseNumber}<br>${authority.postalCode} ${authority.town}</p>
<p>Telefon: ${authority.phone}<br>E-Mail: <a href="mailto:${authority.email}">${authority.email}</a></p>
${imprint && html`<dl class="facts"><div><dt>Diensteanbieter</dt><dd>${imprint.provider}</dd></div>
<div><dt>Vertreten durch</dt><dd>${imprint.representative}</dd></div>
${imprint.supervisoryAuthority && html`<div><dt>Aufsichtsbehörde</dt><dd>${imprint.supervisoryAuthority}</dd></div>`}
${imprint.vatId && html`<div><dt>Umsatzsteuer-Identifikationsnummer</dt><dd>${imprint.vatId}</dd></div>`}</dl>
${imprint.text && richText(imprint.text)}`}`,
  });
}

/** The data-protection page of a tenant: what holds for all forms, then each form. */
export function privacyPage(tenant: Tenant, definitions: readonly FormDefinition[]): Html {
  return frame({
    title: "Datenschutz",
    tenant,
    content: html`<h1>Datenschutz</h1>
<p>Diese Seiten setzen keine Cookies und binden keine Inhalte Dritter ein. Ihre Angaben werden verschlüsselt übertragen.</p>
${privacyNotice(tenant.privacy)}
${definitions.map((definition) => html`<h2 id="${definition.id}">${definition.title}</h2>${privacyNotice(undefined, definition)}`)}`,
  });
}

/** The accessibility statement of a tenant. @source § 7 BITV 2.0 */
export function accessibilityPage(tenant: Tenant): Html {
  const { accessibility } = tenant;
  return frame({
    title: "Erklärung zur Barrierefreiheit",
    tenant,
    content: html`<h1>Erklärung zur Barrierefreiheit</h1>
<p>Diese Erklärung gilt für die Online-Formulare von ${shortName(tenant)}.</p>
${accessibility && html`<h2>Stand der Vereinbarkeit mit den Anforderungen</h2>${richText(accessibility.conformance)}
<p>Stand: ${day(new Date(`${accessibility.updatedOn}T12:00:00Z`))}</p>
<h2>Barriere melden</h2>
<p>Schreiben Sie uns, wenn Sie auf eine Barriere stoßen oder Inhalte in einer anderen Form brauchen:<br>
E-Mail: <a href="mailto:${accessibility.feedback.email}">${accessibility.feedback.email}</a>
${accessibility.feedback.phone && html`<br>Telefon: ${accessibility.feedback.phone}`}</p>
<h2>Durchsetzungsverfahren</h2>
<p>Hilft Ihnen unsere Antwort nicht weiter, wenden Sie sich an: ${accessibility.enforcement}</p>`}`,
  });
}
