import { fieldset, plainTextFace, type FaceSet, type FieldFace } from "@formgeber/renderer";
import { html } from "lit";
import { addressFace } from "../address/address.face.ts";
import { bicFace } from "../bic/bic.face.ts";
import { choiceFace } from "../choice/choice.face.ts";
import { choicesFace } from "../choices/choices.face.ts";
import { creditorIdFace } from "../creditor-id/creditor-id.face.ts";
import { dateFace } from "../date/date.face.ts";
import { decimalFace } from "../decimal/decimal.face.ts";
import { declarationFace } from "../declaration/declaration.face.ts";
import { emailFace } from "../e-mail/e-mail.face.ts";
import { facesStyles } from "../faces.styles.ts";
import { fileFace } from "../file/file.face.ts";
import { ibanFace } from "../iban/iban.face.ts";
import { integerFace } from "../integer/integer.face.ts";
import { licencePlateFace } from "../licence-plate/licence-plate.face.ts";
import { moneyFace } from "../money/money.face.ts";
import { multiLineTextFace } from "../multi-line-text/multi-line-text.face.ts";
import { personNameFace } from "../person-name/person-name.face.ts";
import { phoneFace } from "../phone/phone.face.ts";
import { postalCodeFace } from "../postal-code/postal-code.face.ts";
import { taxIdFace } from "../tax-id/tax-id.face.ts";
import { textFace } from "../text/text.face.ts";
import { yesNoFace } from "../yes-no/yes-no.face.ts";

const faces: { readonly [name: string]: FieldFace } = {
  "address": addressFace,
  "bic": bicFace,
  "choice": choiceFace,
  "choices": choicesFace,
  "creditor-id": creditorIdFace,
  "date": dateFace,
  "decimal": decimalFace,
  "declaration": declarationFace,
  "e-mail": emailFace,
  "file": fileFace,
  "iban": ibanFace,
  "integer": integerFace,
  "licence-plate": licencePlateFace,
  "money": moneyFace,
  "multi-line-text": multiLineTextFace,
  "partial-date": dateFace,
  "person-name": personNameFace,
  "phone": phoneFace,
  "postal-code": postalCodeFace,
  "tax-id": taxIdFace,
  "text": textFace,
  "yes-no": yesNoFace,
};

const plainGroupFace: FieldFace = (view) => fieldset(view, () => html`<div class="nodes">${(view.members ?? []).map(({ content }) => content)}</div>`);

/** The faces that most forms need, and those given. A type from elsewhere is shown as one line of text, a group as its members. */
export function facesWith(more: { readonly [name: string]: FieldFace }): FaceSet {
  const all: { readonly [name: string]: FieldFace } = { ...faces, ...more };
  return {
    get: ({ name, holds }) => (Object.hasOwn(all, name) ? all[name] : undefined) ?? (holds === "group" ? plainGroupFace : plainTextFace),
    styles: [facesStyles],
  };
}
