import { ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, signal } from "@angular/core";
import { JsonPipe } from "@angular/common";
import { createForm, type Form, type SubmissionRequest } from "@formgeber/core";
import { administrationFields } from "@formgeber/fields";
import { administrationFaces } from "@formgeber/fields/faces";
import "@formgeber/renderer";
import type { FaceSet, SubmissionPreparedEvent } from "@formgeber/renderer";
import dogTax from "./dog-tax/form";

/** The form, and beneath it what it would send. */
@Component({
  selector: "dog-tax",
  imports: [JsonPipe],
  // Lets `<fg-form>` through to the browser. Angular does not check what it is given.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h1>Hund anmelden</h1>
    <fg-form [form]="form" [faces]="faces" theme="auto" (fg-submission-prepared)="keep($event)"></fg-form>
    @if (prepared(); as request) { <pre id="prepared">{{ request.answers | json }}</pre> }
  `,
})
export class DogTax {
  readonly form: Form = createForm(dogTax.package, dogTax.checks, administrationFields);
  readonly faces: FaceSet = administrationFaces;
  readonly prepared = signal<SubmissionRequest | undefined>(undefined);

  keep({ request }: SubmissionPreparedEvent): void {
    this.prepared.set(request);
  }
}
