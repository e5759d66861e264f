import type { NamedFaces } from "./everyday.face.ts";
import { groupsOf, type FieldGroup } from "./groups.ts";

/** Faces that are loaded together, and the styles they need beyond those that all share. */
interface FaceGroup {
  readonly faces: NamedFaces;
  readonly styles?: string;
}

/** A file of its own for each group. */
const groups: { readonly [group in FieldGroup]: () => Promise<FaceGroup> } = {
  attachments: async () => {
    const { attachmentFaces: faces, attachmentsStyles: styles } = await import("./attachments.face.ts");
    return { faces, styles };
  },
  bank: async () => ({ faces: (await import("./bank.face.ts")).bankFaces }),
  numbers: async () => ({ faces: (await import("./numbers.face.ts")).numberFaces }),
  places: async () => ({ faces: (await import("./places.face.ts")).placeFaces }),
  signs: async () => ({ faces: (await import("./signs.face.ts")).signFaces }),
  statements: async () => ({ faces: (await import("./statements.face.ts")).statementFaces }),
  time: async () => ({ faces: (await import("./time.face.ts")).timeFaces }),
};

/** The faces of every group that one of the names lies in. */
export async function moreFaces(names: Iterable<string>): Promise<readonly FaceGroup[]> {
  return await Promise.all(groupsOf(names).map((group) => groups[group]()));
}
