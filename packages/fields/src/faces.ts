// The faces of the field types in this package: what a form is shown with.
import type { FaceSet } from "@formgeber/renderer";
import { attachmentFaces } from "./sets/attachments.face.ts";
import { bankFaces } from "./sets/bank.face.ts";
import { facesWith } from "./sets/everyday.face.ts";
import { listFaces } from "./sets/lists.face.ts";
import { numberFaces } from "./sets/numbers.face.ts";
import { placeFaces } from "./sets/places.face.ts";
import { signFaces } from "./sets/signs.face.ts";
import { statementFaces } from "./sets/statements.face.ts";
import { timeFaces } from "./sets/time.face.ts";

/** The faces of `administrationFields`. A type from elsewhere is shown as one line of text, a group as its members. */
export const administrationFaces: FaceSet = facesWith([listFaces, attachmentFaces, bankFaces, numberFaces, placeFaces, signFaces, statementFaces, timeFaces]);
