import type { FaceGroup } from "./everyday.face.ts";
import { groupsOf, type FieldGroup } from "./groups.ts";

/** A file of its own for each group. */
const groups: { readonly [group in FieldGroup]: () => Promise<FaceGroup> } = {
  attachments: async () => (await import("./attachments.face.ts")).attachmentFaces,
  bank: async () => (await import("./bank.face.ts")).bankFaces,
  lists: async () => (await import("./lists.face.ts")).listFaces,
  numbers: async () => (await import("./numbers.face.ts")).numberFaces,
  places: async () => (await import("./places.face.ts")).placeFaces,
  signs: async () => (await import("./signs.face.ts")).signFaces,
  statements: async () => (await import("./statements.face.ts")).statementFaces,
  time: async () => (await import("./time.face.ts")).timeFaces,
};

/** The faces of every group that one of the names lies in. */
export async function moreFaces(names: Iterable<string>): Promise<readonly FaceGroup[]> {
  return await Promise.all(groupsOf(names).map((group) => groups[group]()));
}
