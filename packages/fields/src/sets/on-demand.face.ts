// Faces for pages: those of code lists are loaded with the lists.
import type { FieldTypeSet } from "@formgeber/core";
import type { FaceSet } from "@formgeber/renderer";
import { facesWith } from "./everyday.face.ts";

const everydayFaces = facesWith({});
let allFaces: Promise<FaceSet> | undefined;

/** The faces of a set of field types that `fieldsFor` gave; the given ones, from an earlier call, where they are enough. */
export async function facesFor(types: FieldTypeSet, before: FaceSet = everydayFaces): Promise<FaceSet> {
  if (!types.has("code-list")) return before;
  return await (allFaces ??= import("./lists.face.ts").then(({ listFaces }) => facesWith(listFaces)));
}
