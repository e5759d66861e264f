import type { FormDefinition } from "@formgeber/core";
import type { Tenant } from "../tenant/tenant.ts";
import { frame } from "./frame.ts";
import { html, type Html } from "./html.ts";

/** Where a browser finds the script that shows forms. */
export const LOADER_PATH = "/embed/loader.js";

/** A form on a page of our own. The form itself begins with the data-protection notice, here as on other pages. */
export function hostedFormPage(tenant: Tenant, definition: FormDefinition): Html {
  const { authority } = tenant;
  return frame({
    title: definition.title,
    tenant,
    headEnd: html`<script type="module" src="${LOADER_PATH}"></script>`,
    content: html`<formgeber-form form="${definition.id}" municipality="${tenant.ars}"></formgeber-form>
<noscript><div class="note"><h1>${definition.title}</h1>
<p>Um dieses Formular online auszufüllen, muss JavaScript eingeschaltet sein. Sie können sich auch direkt an die Behörde wenden:</p>
<p>${authority.name}${authority.unit && html`, ${authority.unit}`}<br>${authority.street} ${authority.houseNumber}<br>${authority.postalCode} ${authority.town}<br>
Telefon: ${authority.phone}<br>E-Mail: <a href="mailto:${authority.email}">${authority.email}</a></p></div></noscript>`,
  });
}
