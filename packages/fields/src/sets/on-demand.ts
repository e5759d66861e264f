// Field types for pages: what most forms need is there at once, the rest is a file of its own. Nothing here may lead to a
// file that exports all types or formats, which would make one file of them again.
import { fieldTypeSet, type FieldTypeSet, type FormDefinition } from "@formgeber/core";
import { everydayFields } from "./everyday.ts";

/** The field types a form is shown with: the everyday ones, with code lists where it has some, or all where it names another. */
export async function fieldsFor({ fields = {} }: FormDefinition): Promise<FieldTypeSet> {
  const names = new Set(Object.values(fields).flatMap(({ type }) => type ?? []));
  if ([...names].some((name) => !everydayFields.has(name) && name !== "code-list")) return (await import("./administration.ts")).administrationFields;
  // An address takes its country from a list.
  if (!names.has("code-list") && !names.has("address")) return everydayFields;
  const { codeList } = await import("../code-list/code-list.type.ts");
  return fieldTypeSet([...everydayFields.types, codeList]);
}
