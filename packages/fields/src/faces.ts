// The faces of the field types in this package: what a form is shown with.
import type { FaceSet } from "@formgeber/renderer";
import { facesWith } from "./sets/everyday.face.ts";
import { listFaces } from "./sets/lists.face.ts";

/** The faces of `administrationFields`. A type from elsewhere is shown as one line of text, a group as its members. */
export const administrationFaces: FaceSet = facesWith(listFaces);
