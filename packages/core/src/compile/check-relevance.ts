import type { FormDefinition } from "../definition/definition.ts";
import type { DefinitionIssue } from "../issue/issue.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import { buildTable, type BuiltTable } from "../relevance/build-table.ts";
import type { FieldNode } from "../relevance/node.ts";
import { below } from "../relevance/schema-tree.ts";
import { checkChoices } from "./check-choices.ts";
import { checkClosed } from "./check-closed.ts";
import { checkCost } from "./check-cost.ts";
import { checkFormPolicy } from "./check-form-policy.ts";
import { checkProfile } from "./check-profile.ts";
import { checkRequired } from "./check-required.ts";
import { finding } from "./finding.ts";
import { noteConditions } from "./note-conditions.ts";
import { cycles } from "./rank-conditions.ts";
import { NODES_AT_MOST, staticTree } from "./static-tree.ts";

/**
 * What relevance cannot bear in a schema: conditions that wait for each other, required answers nobody can give,
 * closed objects over places outside them, and so on. Errors are what publishing refuses; warnings are only told.
 */
export function checkRelevance({ schema, layout }: Pick<FormDefinition, "schema" | "layout">): readonly DefinitionIssue[] {
  const profile = [...schemaFindings(schema), ...noteFindings(layout)];
  if (profile.some(({ severity }) => severity === "error")) return profile;
  const built = buildTable(schema);
  const nodes = staticTree(built.table);
  if (nodes.length >= NODES_AT_MOST) {
    return [...profile, finding("error", "too-large", "#", `a form of fewer than ${NODES_AT_MOST} answers`, "more", "Split the form, or use a repeat instead of many alike groups.")];
  }
  return [
    ...profile,
    ...cycleFindings(built),
    ...checkRequired(built.table, nodes),
    ...checkClosed(built.table, nodes),
    ...discriminatorFindings(built),
    ...checkChoices(schema, built),
    ...readFindings(built, nodes),
  ];
}

/** What keeps a schema from being a form's: the profile first, since the policy looks only at what keeps to it. */
function schemaFindings(schema: JsonSchema): readonly DefinitionIssue[] {
  const profile = checkProfile(schema);
  return profile.some(({ severity }) => severity === "error") ? profile : [...profile, ...checkFormPolicy(schema), ...checkCost(schema)];
}

/** The condition of a note is a schema of its own, held to the same profile. */
function noteFindings(layout: FormDefinition["layout"]): readonly DefinitionIssue[] {
  return noteConditions({ ...(layout && { layout }) } as FormDefinition).flatMap(({ location, schema }) =>
    schemaFindings(schema).map((issue) => ({ ...issue, location: location + issue.location.slice("/schema".length) })));
}

function cycleFindings({ table }: BuiltTable): readonly DefinitionIssue[] {
  const found = new Map<string, DefinitionIssue>();
  for (const cycle of cycles(table)) {
    const places = cycle.map((name) => placeOfCondition(table.conditions, name));
    const [first = "#"] = [...places].sort();
    if (!found.has(first)) {
      found.set(first, finding("error", "condition-cycle", first, "conditions that do not depend on themselves",
        cycle.length === 1 ? "a condition that reads what it shows" : `conditions that wait for each other: ${[...new Set(places)].join(", ")}`,
        "Let the condition read another answer, or describe what it reads without a condition."));
    }
  }
  return [...found.values()];
}

function placeOfCondition(conditions: BuiltTable["table"]["conditions"], name: string): string {
  const [pattern, number] = [name.slice(0, name.lastIndexOf(" ")), name.slice(name.lastIndexOf(" ") + 1)];
  if (number.startsWith("#")) return number;
  const condition = conditions[Number(number)];
  return condition?.kind === "if" ? condition.at : `#${pattern}`;
}

function discriminatorFindings({ discriminators, table }: BuiltTable): readonly DefinitionIssue[] {
  const found: DefinitionIssue[] = [];
  for (const [of, { key, branches }] of discriminators) {
    const asking = branches.filter(({ required }) => required).length;
    if (asking === 0 || asking === branches.length) continue;
    const host = of.slice(0, of.lastIndexOf("/"));
    if (table.schemas.some(({ at, required }) => at === host && required?.includes(key))) continue;
    found.push(finding("error", "disc-not-required", of, `"${key}" to be required in every branch or in none`, `required in ${asking} of ${branches.length}`, `Add "${key}" to "required" of every branch.`));
  }
  return found;
}

/** Conditions that look at answers nobody gives, or that hold as long as nothing is answered. */
function readFindings({ table, checks }: BuiltTable, nodes: readonly FieldNode[]): readonly DefinitionIssue[] {
  const found = new Map<string, DefinitionIssue>();
  for (const node of nodes) {
    for (const number of node.conditions) {
      const condition = table.conditions[number];
      if (condition?.kind !== "if") continue;
      for (const { path } of condition.reads) {
        let here: FieldNode | undefined = node;
        for (const step of path) here = here?.object || here?.array ? (step === null ? here.row(here.prefixLength) : here.member(step)) : here;
        if (here === undefined) {
          found.set(`${condition.at} reads`, finding("warning", "condition-reads-undescribed", condition.at, "conditions about answers of the form", `/${path.map((step) => step ?? "*").join("/")}, which no place describes`, "Correct the key, or remove the condition."));
        }
      }
      const asked = checks[condition.check]?.schema;
      if (asked !== undefined && isVacuous(asked)) {
        found.set(`${condition.at} vacuous`, finding("warning", "vacuous-condition", condition.at, "a condition that says what holds as long as nothing is answered", "\"properties\" without \"required\", which holds for an open answer", `Add "required" beside "properties" at ${below(condition.at)}, unless that is meant.`));
      }
    }
  }
  return [...found.values()];
}

function isVacuous(asked: JsonSchema): boolean {
  return typeof asked === "object" && Object.keys(asked.properties ?? {}).some((key) => !(asked.required ?? []).includes(key)) && Object.keys(asked).every((keyword) => ["properties", "required", "type"].includes(keyword));
}
