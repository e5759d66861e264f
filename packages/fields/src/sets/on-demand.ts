// Field types for pages: what most forms need is there at once, the rest lies in files of its own, one for each group. Nothing
// here may lead to a file that exports all types or formats, which would make one file of them again.
import { fieldTypeSet, type FieldTypeSet, type FormDefinition } from "@formgeber/core";
import { everydayFields } from "./everyday.ts";
import { moreFields } from "./groups.ts";
import { namedTypes } from "./named-types.ts";

/** The field types a form is shown with: the everyday ones, and the groups of those it names besides. */
export async function fieldsFor(definition: FormDefinition): Promise<FieldTypeSet> {
  const others = [...namedTypes(definition)].filter((name) => !everydayFields.has(name));
  if (others.length === 0) return everydayFields;
  return fieldTypeSet([...everydayFields.types, ...await moreFields(others)]);
}
