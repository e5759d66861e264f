import type { FieldFace } from "@formgeber/renderer";
import { codeListFace } from "../code-list/code-list.face.ts";
import { germanyFirst } from "../like/germany-first.ts";

/** As a code list, with Germany first unless the form says otherwise. */
export const countryFace: FieldFace = (view) => codeListFace({ ...view, context: germanyFirst(view.context) });
