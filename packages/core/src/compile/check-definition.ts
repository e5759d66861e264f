import type { CodeLists } from "../code-list/code-list.ts";
import type { FormDefinition } from "../definition/definition.ts";
import type { FieldTypeSet } from "../field-type/field-type.ts";
import type { DefinitionIssue } from "../issue/issue.ts";
import type { Json } from "../json/json.ts";
import { buildTable } from "../relevance/build-table.ts";
import { staticNodes } from "../relevance/static-nodes.ts";
import { checkListUse } from "./check-list-use.ts";
import { checkRelevance } from "./check-relevance.ts";
import { subjectOf, type Subject } from "./definition-subject.ts";
import { formDefinitionSchema } from "./generated/form-definition-schema.ts";
import { ranked } from "./rank-conditions.ts";
import { checkFields } from "./rules/fields.ts";
import { checkMigrations } from "./rules/migrations.ts";
import { checkNotices } from "./rules/notices.ts";
import { checkPages } from "./rules/pages.ts";
import { checkRules } from "./rules/rules.ts";
import { checkTranslations } from "./rules/translations.ts";
import { schemaFindings } from "./schema-findings.ts";

/** Rules that look at the definition and all answers its schema describes. */
const rules: readonly ((subject: Subject) => readonly DefinitionIssue[])[] = [
  checkPages,
  checkFields,
  checkTranslations,
  checkMigrations,
  ({ definition }) => checkNotices(definition),
];

/**
 * Everything an author should mend in a definition, errors and warnings. Publishing refuses a definition with errors.
 * Takes any JSON, since a file can hold anything. A definition that is not built as one has no further issues; one whose
 * relevance cannot be decided has only those.
 */
export function checkDefinition(definition: FormDefinition | Json, types: FieldTypeSet, codeLists: CodeLists = {}): readonly DefinitionIssue[] {
  const built = schemaFindings(formDefinitionSchema, definition as Json, "definition/shape");
  if (built.length > 0) return built;
  const form = definition as FormDefinition;
  const relevance = checkRelevance(form);
  if (relevance.some(({ severity }) => severity === "error")) return relevance;
  const table = ranked(buildTable(form.schema).table);
  const subject = subjectOf(form, types, codeLists, staticNodes(table));
  return [...relevance, ...rules.flatMap((rule) => rule(subject)), ...checkRules(subject, table), ...checkListUse(subject)];
}
