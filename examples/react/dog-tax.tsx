/// <reference types="@formgeber/cli/vite-client" />
/// <reference types="@formgeber/renderer/react" />
import { createForm, type SubmissionRequest } from "@formgeber/core";
import { administrationFields } from "@formgeber/fields";
import { administrationFaces } from "@formgeber/fields/faces";
import "@formgeber/renderer";
import { useState, type JSX } from "react";
import dogTax from "../forms/hundesteuer-anmeldung/hundesteuer-anmeldung.form.json?form";

const form = createForm(dogTax.package, dogTax.checks, administrationFields);

/** The form, and beneath it what it would send. */
export function DogTax(): JSX.Element {
  const [prepared, setPrepared] = useState<SubmissionRequest>();
  return <>
    <h1>Hund anmelden</h1>
    <fg-form form={form} faces={administrationFaces} theme="auto" onfg-submission-prepared={({ request }) => setPrepared(request)} />
    {prepared && <pre id="prepared">{JSON.stringify(prepared.answers, undefined, 2)}</pre>}
  </>;
}
