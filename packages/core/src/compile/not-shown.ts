import type { CodeLists } from "../code-list/code-list.ts";
import type { FormDefinition } from "../definition/definition.ts";
import { schemaAt } from "../definition/schema-at.ts";
import type { FieldTypeSet } from "../field-type/field-type.ts";
import type { DefinitionIssue } from "../issue/issue.ts";
import { buildTable } from "../relevance/build-table.ts";
import { staticNodes } from "../relevance/static-nodes.ts";
import { below } from "../relevance/schema-tree.ts";
import { subjectOf, type PossibleAnswer } from "./definition-subject.ts";
import { finding } from "./finding.ts";
import { ranked } from "./rank-conditions.ts";

/**
 * What a schema takes and a form does not ask for, by place: values that no field type writes, members and rows that nobody
 * can name. For definitions that can be compiled. Empty: a person can give every answer that the schema describes.
 */
export function notShown(definition: FormDefinition, types: FieldTypeSet, codeLists: CodeLists = {}): readonly DefinitionIssue[] {
  const root = staticNodes(ranked(buildTable(definition.schema).table));
  const subject = subjectOf(definition, types, codeLists, root);
  const found = [...freeKeys(definition, root.locations), ...subject.answers.flatMap((answer) => [...withoutField(answer), ...onlySomeTypes(definition, answer)])];
  return [...new Map(found.map((issue) => [issue.location, issue])).values()];
}

/** Neither a field, nor members or rows that are fields. */
function withoutField({ node, facts, type }: PossibleAnswer): readonly DefinitionIssue[] {
  if (type !== undefined || node.children.length > 0 || node.recursive === true) return [];
  const what = facts.types.includes("array") ? "rows of which nothing is said" : facts.types.includes("null") && facts.types.length === 1 ? "nothing but null" : "members of which nothing is said";
  return [finding("warning", "not-shown", placeOf(node.locations), `a field, or members or rows, for "${node.pattern}"`, what, "Describe its members in \"properties\", its rows in \"items\", or its values by \"type\"; else it stays as it came.")];
}

/** A field writes values of one kind; a group holds members only. */
function onlySomeTypes(definition: FormDefinition, { node, facts, type }: PossibleAnswer): readonly DefinitionIssue[] {
  const types = facts.types.length > 0 ? facts.types : typesOfBranches(definition, node.locations);
  const kinds = new Set(types.map((each) => (each === "integer" ? "number" : each)).filter((each) => each !== "null" || types.length === 1));
  if (kinds.size < 2 || facts.choices !== undefined) return [];
  const shown = type === undefined ? "its members and rows" : `values of the field type "${type.name}"`;
  return [finding("warning", "not-shown", placeOf(node.locations), `one type of value for "${node.pattern}"`, `${[...kinds].join(" or ")}, of which a person can give ${shown}`, "Keep one type, or describe each by an answer of its own.")];
}

function typesOfBranches(definition: FormDefinition, locations: readonly string[]): readonly string[] {
  return locations.flatMap((location) => {
    const schema = schemaAt(definition, location);
    return [...(schema?.oneOf ?? []), ...(schema?.anyOf ?? [])].flatMap((branch) => (typeof branch === "boolean" ? [] : [branch.type ?? []].flat()));
  });
}

/** Members of the whole whose names the schema leaves open are kept where they are there, and nobody can add one. */
function freeKeys(definition: FormDefinition, locations: readonly string[]): readonly DefinitionIssue[] {
  return locations.flatMap((location) => {
    const schema = schemaAt(definition, location);
    const keywords = (["patternProperties", "additionalProperties"] as const).filter((keyword) =>
      typeof schema?.[keyword] === "object" && Object.keys(schema[keyword] ?? {}).length > 0);
    return keywords.map((keyword) => finding("warning", "not-shown", below(location, keyword), "members with a name", "members whose names are free", "Name them in \"properties\", or put them into a group of their own."));
  });
}

function placeOf(locations: readonly string[]): string {
  return locations[0] ?? "#";
}
