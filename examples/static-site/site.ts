/// <reference types="@formgeber/cli/vite-client" />
import { createForm } from "@formgeber/core";
import { administrationFields } from "@formgeber/fields";
import { administrationFaces } from "@formgeber/fields/faces";
import "@formgeber/renderer";
import dogTax from "../forms/hundesteuer-anmeldung/hundesteuer-anmeldung.form.json?form";

const element = document.createElement("fg-form");
element.form = createForm(dogTax.package, dogTax.checks, administrationFields);
element.faces = administrationFaces;
// Without a transport the form ends on its check page and gives the answers away as an event.
element.addEventListener("fg-submission-prepared", ({ request }) => {
  const prepared = document.querySelector<HTMLElement>("#prepared");
  if (!prepared) return;
  prepared.hidden = false;
  prepared.textContent = JSON.stringify(request.answers, undefined, 2);
});
document.querySelector("#form")?.append(element);
