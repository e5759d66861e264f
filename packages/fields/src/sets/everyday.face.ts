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

/** Faces that are loaded together, and what they need of styles. */
export interface FaceGroup {
  /** By the name of their field type. */
  readonly faces: { readonly [type: string]: FieldFace };
  readonly styles?: string;
}

const everydayFaces: FaceGroup = {
  faces: {
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
  },
  styles: facesStyles,
};

const plainGroupFace: FieldFace = (view) => fieldset(view, () => html`<div class="nodes">${(view.members ?? []).map(({ content }) => content)}</div>`);

/**
 * The faces that most forms need, and before them those of `more`, to which groups may be added later. A type from elsewhere is
 * shown as one line of text, a group as its members.
 */
export function facesWith(more: readonly FaceGroup[]): FaceSet {
  return {
    get({ name, holds }) {
      const { faces } = more.find((group) => Object.hasOwn(group.faces, name)) ?? everydayFaces;
      return (Object.hasOwn(faces, name) ? faces[name] : undefined) ?? (holds === "group" ? plainGroupFace : plainTextFace);
    },
    get styles() {
      return [...new Set([everydayFaces, ...more].flatMap(({ styles }) => styles ?? []))];
    },
  };
}
