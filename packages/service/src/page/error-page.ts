import type { FaultCode } from "@formgeber/core";
import { frame } from "./frame.ts";
import { html, type Html } from "./html.ts";

const SENTENCES: { readonly [code in FaultCode]?: readonly [title: string, advice: string] } = {
  "service/not-found": ["Diese Seite gibt es nicht", "Prüfen Sie die Adresse, oder beginnen Sie auf der Startseite."],
  "service/municipality-unknown": ["Diese Gemeinde ist hier nicht bekannt", "Auf der Startseite finden Sie alle Gemeinden, die Formulare anbieten."],
  "service/form-unknown": ["Dieses Formular gibt es hier nicht", "Auf der Startseite finden Sie alle Formulare, die Ihre Gemeinde anbietet."],
  "service/receipt-unknown": ["Diese Eingangsbestätigung gibt es nicht", "Öffnen Sie die Adresse genau so, wie sie Ihnen nach dem Absenden angezeigt wurde."],
  "service/forbidden": ["Das ist mit Ihrer Anmeldung nicht möglich", "Öffnen Sie die Seite neu und versuchen Sie es noch einmal, oder melden Sie sich mit einem anderen Konto an."],
  "service/sign-in-required": ["Bitte melden Sie sich an", "Ihre Sitzung ist beendet. Melden Sie sich neu an."],
  "service/too-many-requests": ["Zu viele Versuche", "Warten Sie eine Minute und versuchen Sie es dann noch einmal."],
  "service/database-unavailable": ["Im Moment nicht erreichbar", "Der Dienst ist kurz unterbrochen. Laden Sie die Seite in einigen Sekunden neu."],
};

/** What a person sees when a page cannot be shown, and what to do now. */
export function errorPage(code: FaultCode, status: number, request: string): Html {
  const [title, advice] = SENTENCES[code] ?? ["Das hat nicht geklappt", "Versuchen Sie es noch einmal. Bleibt es dabei, wenden Sie sich an die Stelle, die diesen Dienst betreibt."];
  return frame({
    title,
    content: html`<h1>${title}</h1><p>${advice}</p>${status >= 500 && html`<p class="muted">Kennung für Rückfragen: ${request}</p>`}<p><a href="/">Zur Startseite</a></p>`,
  });
}
