import type { OfferedForm } from "../form/publication.ts";
import { shortName, type Tenant } from "../tenant/tenant.ts";
import { frame } from "./frame.ts";
import { html, type Html } from "./html.ts";

/** The start page: which municipality offers which forms. For one tenant: that tenant's forms. */
export function cataloguePage(tenants: readonly Tenant[], offered: readonly OfferedForm[], only?: Tenant): Html {
  return frame({
    title: "Online-Formulare",
    ...(only && { tenant: only }),
    content: html`<h1>Online-Formulare${only && html` – ${shortName(only)}`}</h1>
${!only && html`<p class="lead">Wählen Sie Ihre Gemeinde und das Formular. Sie füllen es hier aus und senden es direkt an die Verwaltung.</p>`}
${tenants.length === 0 && html`<p>Noch hat keine Gemeinde ein Formular veröffentlicht.</p>`}
${tenants.map((tenant) => {
  const forms = offered.filter(({ tenant: ars }) => ars === tenant.ars);
  const entries = forms.length > 0
    ? html`<ul class="links">${forms.map(({ id, title }) => html`<li><a href="/${tenant.ars}/${id}">${title}</a></li>`)}</ul>`
    : html`<p>Noch kein Formular.</p>`;
  return only ? entries : html`<section class="card"><h2><a href="/${tenant.ars}">${shortName(tenant)}</a></h2>${entries}</section>`;
})}`,
  });
}
