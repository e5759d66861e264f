import type { CodeLists } from "../code-list/code-list.ts";
import type { FormDefinition } from "../definition/definition.ts";
import type { FieldTypeSet } from "../field-type/field-type.ts";
import type { DefinitionIssue } from "../issue/issue.ts";
import type { Json } from "../json/json.ts";

/**
 * Everything an author should mend in a definition, errors and warnings. Publishing refuses a definition with errors.
 * Takes any JSON, since a file can hold anything.
 */
export function checkDefinition(_definition: FormDefinition | Json, _types: FieldTypeSet, _codeLists: CodeLists = {}): readonly DefinitionIssue[] {
  return [];
}
