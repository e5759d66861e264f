import { canonicalJson } from "../json/canonical-json.ts";
import type { CodeList, CodeLists } from "../code-list/code-list.ts";
import type { FormDefinition } from "../definition/definition.ts";
import { Fault } from "../fault/fault.ts";
import type { FieldTypeSet } from "../field-type/field-type.ts";
import type { DefinitionIssue } from "../issue/issue.ts";
import type { CompiledForm } from "../form/form.ts";
import { isArray, isObject, type Json } from "../json/json.ts";
import { buildTable } from "../relevance/build-table.ts";
import { staticNodes } from "../relevance/static-nodes.ts";
import { checkCodeList } from "./check-code-list.ts";
import { checkDefinition } from "./check-definition.ts";
import { subjectOf } from "./definition-subject.ts";
import { ruleTable } from "./logic/rule-table.ts";
import { makeListPlan } from "./make-list-plan.ts";
import { moduleText } from "./module-text.ts";
import { noteConditions } from "./note-conditions.ts";
import { planForm } from "./plan-form.ts";
import { ranked } from "./rank-conditions.ts";
import { sha256 } from "./sha256.ts";

/** What a definition refers to by name. */
export interface CompileOptions {
  readonly types: FieldTypeSet;
  /** Code lists by URI. Absent: the form uses none. */
  readonly codeLists?: CodeLists;
}

/** Raised when the same definition would give another package or module, so that the hash differs too. */
const FORMAT = 2;

/**
 * Publishes a definition: checks it, freezes it under its hash, and compiles it. The same definition gives the same
 * package and module text, byte for byte.
 * @fault definition/invalid when `checkDefinition` finds errors.
 */
export async function compileForm(definition: FormDefinition, options: CompileOptions): Promise<CompiledForm> {
  const { types, codeLists = {} } = options;
  const issues = [...checkDefinition(definition, types, codeLists), ...listIssues(definition, codeLists)];
  const errors = issues.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (first !== undefined) {
    const { location, expected, found, fix } = first;
    throw new Fault("definition/invalid", { count: errors.length, location, expected, found, fix, issues: errors as unknown as Json });
  }
  return compileChecked(definition, options);
}

/** Freezes and compiles a definition that has been checked. */
export async function compileChecked(definition: FormDefinition, { types, codeLists = {} }: CompileOptions): Promise<CompiledForm> {
  const frozen = deepFrozen(structuredCopy(definition));
  const used = deepFrozen(structuredCopy(usedCodeLists(definition, codeLists)));
  const built = buildTable(frozen.schema);
  const table = ranked(built.table);
  const reports = new Set(table.conditions.flatMap((condition) => (condition.kind === "choice" ? [condition.check] : [])));
  const text = moduleText({
    schema: frozen.schema,
    targets: table.targets,
    checks: built.checks.map((check, i) => ({ ...check, reports: reports.has(i) })),
    notes: noteConditions(frozen).map(({ schema }) => schema),
  });
  const hash = await sha256(canonicalJson({ format: FORMAT, definition: { ...frozen, schema: withOrder(frozen.schema as Json) }, codeLists: used } as unknown as Json));
  const root = staticNodes(table);
  const rules = hasRules(frozen) ? ruleTable(frozen.rules ?? {}, table, subjectOf(frozen, types, used, root)) : undefined;
  const lists = await makeListPlan(frozen, types, used, root);
  return { package: { form: { id: frozen.id, version: frozen.version, hash }, definition: frozen, table, plan: planForm(frozen, root), ...(rules && { rules }), codeLists: used, ...(lists && { lists }) }, moduleText: text };
}

function hasRules({ rules }: FormDefinition): boolean {
  return Object.keys(rules?.computed ?? {}).length > 0 || (rules?.assertions ?? []).length > 0;
}

/** Members as lists: people see their order, which canonical JSON forgets. */
function withOrder(value: Json): Json {
  if (isArray(value)) return value.map(withOrder);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [
    key, key === "properties" && isObject(each) ? Object.entries(each).map(([name, inner]) => [name, withOrder(inner)]) : withOrder(each),
  ]));
}

/** What is to be mended in the lists that the definition names. */
function listIssues(definition: FormDefinition, codeLists: CodeLists): readonly DefinitionIssue[] {
  return Object.entries(usedCodeLists(definition, codeLists)).flatMap(([uri, list]) => checkCodeList(list).map((issue) => ({ ...issue, location: `${uri}#${issue.location}` })));
}

/** The code lists whose URI stands anywhere in the definition. */
function usedCodeLists(definition: FormDefinition, codeLists: CodeLists): CodeLists {
  const named = new Set<string>();
  collectStrings(definition, named);
  return Object.fromEntries(Object.entries(codeLists).filter(([uri]) => named.has(uri)).sort(([a], [b]) => (a < b ? -1 : 1))) satisfies { [uri: string]: CodeList };
}

function collectStrings(value: unknown, found: Set<string>): void {
  if (typeof value === "string") found.add(value);
  else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) collectStrings(each, found);
}

function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const each of Object.values(Object.freeze(value))) deepFrozen(each);
  return value;
}
