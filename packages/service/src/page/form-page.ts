import type { FormDefinition } from "@formgeber/core";
import type { Tenant } from "../tenant/tenant.ts";
import { frame } from "./frame.ts";
import { html, type Html } from "./html.ts";

/** Where a browser finds the script that shows forms. */
export const LOADER_PATH = "/embed/loader.js";

/**
 * A form on a page of our own. The form itself begins with the data-protection notice, here as on other pages. `firstPage`: what
 * stands there before the script runs. `idleMinutes`: after how many minutes without a touch it is cleared.
 */
export function hostedFormPage(tenant: Tenant, definition: FormDefinition, firstPage?: Html, idleMinutes?: number): Html {
  const { authority } = tenant;
  return frame({
    title: definition.title,
    tenant,
    headEnd: html`<script type="module" src="${LOADER_PATH}"></script>`,
    content: html`<noscript><div class="note">${!firstPage && html`<h1>${definition.title}</h1>`}
<p><strong>Dieses Formular braucht JavaScript.</strong> Schalten Sie JavaScript in Ihrem Browser ein und laden Sie die Seite neu. Oder wenden Sie sich direkt an die Behörde, dort erhalten Sie das Formular auf anderem Weg:</p>
<p>${authority.name}${authority.unit && html`, ${authority.unit}`}<br>${authority.street} ${authority.houseNumber}<br>${authority.postalCode} ${authority.town}<br>
Telefon: ${authority.phone}<br>E-Mail: <a href="mailto:${authority.email}">${authority.email}</a></p>
<p lang="en">This form needs JavaScript. Turn it on in your browser and reload the page, or contact the authority.</p></div></noscript>
<formgeber-form form="${definition.id}" municipality="${tenant.ars}"${idleMinutes !== undefined && html` idle-minutes="${idleMinutes}"`}>${firstPage && html`<template shadowrootmode="open">${firstPage}</template>`}</formgeber-form>`,
  });
}
