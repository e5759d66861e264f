import type { CodeLists } from "../code-list/code-list.ts";
import type { FormDefinition } from "../definition/definition.ts";
import type { FieldTypeSet } from "../field-type/field-type.ts";
import type { DefinitionIssue } from "../issue/issue.ts";
import { issuesOfRule } from "../issue/rule.ts";
import type { Json } from "../json/json.ts";
import { buildTable } from "../relevance/build-table.ts";
import { everySchema } from "../relevance/schema-tree.ts";
import { staticNodes } from "../relevance/static-nodes.ts";
import { withoutAccepted } from "./accepted.ts";
import { checkMigrations } from "./check-migrations.ts";
import { checkRelevance } from "./check-relevance.ts";
import { checkRules } from "./check-rules.ts";
import { subjectOf } from "./definition-subject.ts";
import { formDefinitionSchema } from "./generated/form-definition-schema.ts";
import { ranked } from "./rank-conditions.ts";
import { definitionRules, seekingRules } from "./rules/definition-rules.ts";
import { schemaFindings } from "./schema-findings.ts";
import { staticTree } from "./static-tree.ts";

/** How an author wants to be told. */
export interface CheckOptions {
  /** Codes of rules that speak only when asked ("root-open"). */
  readonly asked?: readonly string[];
}

/**
 * Everything an author should mend in a definition, errors and warnings. Publishing refuses a definition with errors.
 * Takes any JSON, since a file can hold anything. A definition that is not built as one has no further issues; one whose
 * relevance cannot be decided has only those. Warnings that the definition accepts with a reason are left out.
 */
export function checkDefinition(definition: FormDefinition | Json, types: FieldTypeSet, codeLists: CodeLists = {}, { asked = [] }: CheckOptions = {}): readonly DefinitionIssue[] {
  const built = schemaFindings(formDefinitionSchema, definition as Json, "definition/shape").map(ofSchema);
  if (built.length > 0) return built;
  const form = definition as FormDefinition;
  const relevance = checkRelevance(form);
  if (relevance.some(({ severity }) => severity === "error")) return relevance;
  const table = buildTable(form.schema);
  const inOrder = ranked(table.table);
  const subject = {
    ...subjectOf(form, types, codeLists, staticNodes(inOrder)),
    built: table,
    nodes: staticTree(table.table),
    schemas: everySchema(form.schema),
  };
  const found = seekingRules.filter(({ optIn, code }) => optIn !== true || asked.includes(code)).flatMap((rule) => issuesOfRule(rule, subject));
  return withoutAccepted(form, [...relevance, ...checkMigrations(subject), ...checkRules(subject, inOrder), ...found], definitionRules);
}

/** What is wrong inside a schema is no matter of the file's shape. */
function ofSchema(issue: DefinitionIssue): DefinitionIssue {
  return /^\/schema\/|^\/layout\/.*\/if\//.test(issue.location) ? { ...issue, code: "definition/not-a-schema" } : issue;
}
