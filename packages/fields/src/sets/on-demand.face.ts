// Faces for pages: those of types that not every form needs are loaded with the types.
import type { FormDefinition } from "@formgeber/core";
import type { FaceSet } from "@formgeber/renderer";
import { facesWith, type NamedFaces } from "./everyday.face.ts";
import { everydayFields } from "./everyday.ts";
import { namedTypes } from "./named-types.ts";

// Faces hold no state, so all forms of a page share those that are there.
const loaded: { [type: string]: NamedFaces[string] } = {};
const styles: string[] = [];
const faces = facesWith(loaded, styles);

/** The faces of the field types that `fieldsFor` gives for a form, and whatever else the page has loaded before. */
export async function facesFor(definition: FormDefinition): Promise<FaceSet> {
  const others = [...namedTypes(definition)].filter((name) => !everydayFields.has(name) && !Object.hasOwn(loaded, name));
  const [lists, more] = await Promise.all([
    others.includes("code-list") ? import("./lists.face.ts") : undefined,
    others.some((name) => name !== "code-list") ? import("./groups.face.ts") : undefined,
  ]);
  const groups = await more?.moreFaces(others) ?? [];
  Object.assign(loaded, lists?.listFaces, ...groups.map((group) => group.faces));
  for (const group of groups) if (group.styles !== undefined && !styles.includes(group.styles)) styles.push(group.styles);
  return faces;
}
