// Faces for pages: those of types that not every form needs are loaded with the types.
import type { FormDefinition } from "@formgeber/core";
import type { FaceSet } from "@formgeber/renderer";
import { facesWith, type FaceGroup } from "./everyday.face.ts";
import { moreFaces } from "./groups.face.ts";
import { namedTypes } from "./named-types.ts";

// Faces hold no state, so all forms of a page share those that are there.
const loaded: FaceGroup[] = [];
const faces = facesWith(loaded);

/** The faces of the field types that `fieldsFor` gives for a form, and whatever else the page has loaded before. */
export async function facesFor(definition: FormDefinition): Promise<FaceSet> {
  const groups = await moreFaces(namedTypes(definition));
  loaded.push(...groups.filter((group) => !loaded.includes(group)));
  return faces;
}
