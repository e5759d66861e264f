// Field types for pages: what most forms need is there at once, the rest is a file of its own. Nothing here may lead to a
// file that exports all types or formats, which would make one file of them again.
import type { FieldTypeSet, FormDefinition } from "@formgeber/core";
import { everydayFields } from "./everyday.ts";

/** The field types a form is shown with: the everyday ones, or all where its definition names another. */
export async function fieldsFor({ fields = {} }: FormDefinition): Promise<FieldTypeSet> {
  const namesAnother = Object.values(fields).some(({ type }) => type !== undefined && !everydayFields.has(type));
  return namesAnother ? (await import("./administration.ts")).administrationFields : everydayFields;
}
