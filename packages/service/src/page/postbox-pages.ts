import type { FileFacts, Transcript } from "@formgeber/core";
import type { Account } from "../clerk/account.ts";
import type { PostboxItem } from "../delivery/postbox/postbox.ts";
import type { SubmissionDocument } from "../delivery/render-documents.ts";
import { shortName, type Tenant } from "../tenant/tenant.ts";
import { dayAndTime, shortDayAndTime } from "./date-words.ts";
import { frame } from "./frame.ts";
import { html, type Html } from "./html.ts";
import { fileSize, transcriptView } from "./transcript-view.ts";

/** Whose page it is, and the token its forms must send back. */
export interface ClerkView {
  readonly account: Account;
  readonly formToken: string;
}

/** The postboxes a person may open. */
export function postboxesPage(view: ClerkView, tenants: readonly Tenant[]): Html {
  return frame({
    title: "Postfächer",
    heading: "Postfach der Behörde",
    headline: whoIs(view),
    content: html`<h1>Postfächer</h1>
${tenants.length === 0 && html`<p>Noch gibt es keinen Mandanten.</p>`}
<ul class="links">${tenants.map((tenant) => html`<li><a href="/admin/postbox/${tenant.ars}">${shortName(tenant)}</a></li>`)}</ul>`,
  });
}

/** The submissions of one tenant. */
export function postboxPage(view: ClerkView, tenant: Tenant, items: readonly PostboxItem[], onTheWay: { readonly queued: number; readonly stalled: number }): Html {
  const open = items.filter(({ doneAt }) => doneAt === null).length;
  return frame({
    title: `Postfach ${shortName(tenant)}`,
    heading: "Postfach der Behörde",
    headline: whoIs(view),
    wide: true,
    content: html`<nav aria-label="Brotkrumen"><a href="/admin">Postfächer</a></nav>
<h1>Postfach ${shortName(tenant)}</h1>
<p>${open === 0 ? "Keine offenen Einreichungen." : open === 1 ? "1 offene Einreichung." : `${open} offene Einreichungen.`}
${onTheWay.queued > 0 && html` ${onTheWay.queued === 1 ? "Eine weitere ist" : `${onTheWay.queued} weitere sind`} unterwegs.`}</p>
${onTheWay.stalled > 0 && html`<div class="alert" role="alert"><p>${onTheWay.stalled === 1 ? "Eine Einreichung konnte" : `${onTheWay.stalled} Einreichungen konnten`} nicht übermittelt werden. Es ist nichts verloren; verständigen Sie die Stelle, die den Dienst betreibt.</p></div>`}
${items.length > 0 && html`<div class="scroll" role="region" aria-label="Einreichungen" tabindex="0"><table>
<thead><tr><th scope="col">Vorgangsnummer</th><th scope="col">Formular</th><th scope="col">Eingegangen</th><th scope="col">Stand</th></tr></thead>
<tbody>${items.map((item) => html`<tr>
<th scope="row"><a href="/admin/postbox/${tenant.ars}/${item.delivery}" class="reference">${item.reference}</a></th>
<td>${item.title}</td><td class="number">${shortDayAndTime(item.receivedAt)}</td><td>${state(item)}</td></tr>`)}</tbody>
</table></div>`}`,
  });
}

/** One submission: what the citizen said, its documents and attachments, and the confirmation that it is taken over. */
export function submissionPage(view: ClerkView, tenant: Tenant, item: PostboxItem, transcript: Transcript, documents: readonly Pick<SubmissionDocument, "kind" | "name">[], files: readonly FileFacts[]): Html {
  const here = `/admin/postbox/${tenant.ars}/${item.delivery}`;
  return frame({
    title: `${transcript.title} ${item.reference}`,
    heading: "Postfach der Behörde",
    headline: whoIs(view),
    wide: true,
    content: html`<nav aria-label="Brotkrumen"><a href="/admin">Postfächer</a> <span aria-hidden="true">›</span> <a href="/admin/postbox/${tenant.ars}">${shortName(tenant)}</a></nav>
<h1>${transcript.title}</h1>
<dl class="facts summary">
<div><dt>Vorgangsnummer</dt><dd class="reference">${item.reference}</dd></div>
<div><dt>Eingegangen</dt><dd>${dayAndTime(item.receivedAt)}</dd></div>
<div><dt>Stand</dt><dd>${state(item)}${item.doneAt !== null && html` am ${dayAndTime(item.doneAt)}`}</dd></div>
</dl>
<div class="actions">
${documents.map(({ kind }) => html`<a class="button secondary" href="${here}/${kind}">${kind.toUpperCase()} herunterladen</a>`)}
${item.doneAt === null && html`<form method="post" action="${here}/done"><input type="hidden" name="formToken" value="${view.formToken}"><button class="button">Als erledigt markieren</button></form>`}
</div>
${files.length > 0 && html`<section><h2>Anlagen</h2><ul class="links">${files.map((file) => html`<li><a href="${here}/files/${file.id}"><bdi>${file.name}</bdi></a> <span class="muted">${fileSize(file.sizeBytes)}</span></li>`)}</ul></section>`}
${transcriptView(transcript)}`,
  });
}

function state({ doneAt }: PostboxItem): Html {
  return doneAt === null ? html`<span class="badge open">Offen</span>` : html`<span class="badge done">Erledigt</span>`;
}

function whoIs({ account, formToken }: ClerkView): Html {
  return html`<form method="post" action="/admin/sign-out" class="who"><span>Angemeldet als ${account.name}</span><input type="hidden" name="formToken" value="${formToken}"><button class="button plain">Abmelden</button></form>`;
}
