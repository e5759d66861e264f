import type { FaceGroup } from "./everyday.face.ts";
import { comboboxStyles } from "../code-list/combobox.styles.ts";
import { codeListFace } from "../code-list/code-list.face.ts";
import { countryFace } from "../country/country.face.ts";
import { nationalityFace } from "../nationality/nationality.face.ts";
import { postalCodeTownFace } from "../postal-code-town/postal-code-town.face.ts";
import { postalCodeFace } from "../postal-code/postal-code.face.ts";
import { worldwideAddressFace } from "../worldwide-address/worldwide-address.face.ts";

export const placeFaces: FaceGroup = {
  faces: {
    "country": countryFace,
    "municipality": codeListFace,
    "nationality": nationalityFace,
    "postal-code": postalCodeFace,
    "postal-code-town": postalCodeTownFace,
    "worldwide-address": worldwideAddressFace,
  },
  styles: comboboxStyles,
};
