import { fieldset, plainTextFace, type FaceSet, type FieldFace } from "@formgeber/renderer";
import { html } from "lit";
import { addressFace } from "../address/address.face.ts";
import { choiceFace } from "../choice/choice.face.ts";
import { choicesFace } from "../choices/choices.face.ts";
import { dateFace } from "../date/date.face.ts";
import { decimalFace } from "../decimal/decimal.face.ts";
import { declarationFace } from "../declaration/declaration.face.ts";
import { emailFace } from "../e-mail/e-mail.face.ts";
import { facesStyles } from "../faces.styles.ts";
import { ibanFace } from "../iban/iban.face.ts";
import { integerFace } from "../integer/integer.face.ts";
import { multiLineTextFace } from "../multi-line-text/multi-line-text.face.ts";
import { personNameFace } from "../person-name/person-name.face.ts";
import { phoneFace } from "../phone/phone.face.ts";
import { textFace } from "../text/text.face.ts";
import { yesNoFace } from "../yes-no/yes-no.face.ts";

/** Faces by the name of their field type. */
export type NamedFaces = { readonly [type: string]: FieldFace };

const everydayFaces: NamedFaces = {
  "address": addressFace,
  "choice": choiceFace,
  "choices": choicesFace,
  "date": dateFace,
  "decimal": decimalFace,
  "declaration": declarationFace,
  "e-mail": emailFace,
  "iban": ibanFace,
  "integer": integerFace,
  "multi-line-text": multiLineTextFace,
  "person-name": personNameFace,
  "phone": phoneFace,
  "text": textFace,
  "yes-no": yesNoFace,
};

const plainGroupFace: FieldFace = (view) => fieldset(view, () => html`<div class="nodes">${(view.members ?? []).map(({ content }) => content)}</div>`);

/**
 * The faces that most forms need, and before them those that are in `more` when one is asked for, with the
 * styles these need. A type from elsewhere is shown as one line of text, a group as its members.
 */
export function facesWith(more: NamedFaces, styles: readonly string[] = []): FaceSet {
  return {
    get: ({ name, holds }) => own(more, name) ?? own(everydayFaces, name) ?? (holds === "group" ? plainGroupFace : plainTextFace),
    get styles() { return [facesStyles, ...styles]; },
  };
}

function own(faces: NamedFaces, name: string): FieldFace | undefined {
  return Object.hasOwn(faces, name) ? faces[name] : undefined;
}
