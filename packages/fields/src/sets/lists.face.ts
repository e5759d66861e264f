import type { FieldFace } from "@formgeber/renderer";
import { codeListFace } from "../code-list/code-list.face.ts";

/** The faces of what is chosen from code lists. */
export const listFaces: { readonly [name: string]: FieldFace } = { "code-list": codeListFace, "municipality": codeListFace };
