import type { DefinitionIssue } from "../issue/issue.ts";
import type { FieldTable } from "../relevance/field-table.ts";
import { areCompatible, guardsOf, implies, type Guards } from "../relevance/guards.ts";
import type { FieldNode } from "../relevance/node.ts";
import { below } from "../relevance/schema-tree.ts";
import { finding } from "./finding.ts";

const VARIABLES_AT_MOST = 10;

/** What is found where no place of the schema describes a required answer. */
export const NOT_DESCRIBED = "no place that describes it";

/** What is expected of a required answer. */
export function describedWhereRequired(key: string): string {
  return `"${key}" to be described wherever it is required`;
}

/**
 * Required answers that nobody is asked for: wherever a `required` is in force, some place in force must describe the
 * answer and none forbid it. Different conditions are treated as independent of each other.
 */
export function checkRequired(table: FieldTable, nodes: readonly FieldNode[]): readonly DefinitionIssue[] {
  const found = new Map<string, DefinitionIssue>();
  for (const node of nodes) {
    for (const [key, places] of node.requiredBy) {
      for (const place of places) {
        const given = guardsOf(table, node, place);
        if (given === undefined || isAnswerable(table, node, key, given)) continue;
        const { entry } = node.places[place] ?? {};
        const at = entry?.at ?? "#";
        found.set(`${at} ${key}`, finding("error", "required-not-relevant", at.includes("/dependentRequired/") ? at : below(at, "required"),
          describedWhereRequired(key), node.member(key) === undefined ? NOT_DESCRIBED : "a case in which it is required and not asked for",
          `Move "${key}" to the same condition in "required" and "properties".`));
      }
    }
  }
  return [...found.values()];
}

function isAnswerable(table: FieldTable, node: FieldNode, key: string, given: Guards): boolean {
  const member = node.member(key);
  if (member === undefined) return false;
  const describing: Guards[] = [];
  for (const [i, { entry, silent }] of member.places.entries()) {
    const guards = guardsOf(table, member, i);
    if (guards === undefined || silent) continue;
    if (entry.never !== true) describing.push(guards);
    else if (areCompatible(guards, given)) return false;
  }
  return isCovered(table, describing, given, 0);
}

/** True when in every case of `given` at least one of `ways` holds. */
function isCovered(table: FieldTable, ways: readonly Guards[], given: Guards, depth: number): boolean {
  if (ways.some((way) => implies(given, way))) return true;
  const open = ways.filter((way) => areCompatible(way, given)).flatMap((way) => [...way.keys()]).find((variable) => !given.has(variable));
  if (open === undefined || depth >= VARIABLES_AT_MOST) return false;
  return valuesOf(table, open).every((value) => isCovered(table, ways, new Map(given).set(open, value), depth + 1));
}

/** The cases of a variable. That no branch is chosen yet is not among them: the form asks for the choice. */
function valuesOf(table: FieldTable, variable: string): readonly string[] {
  const name = variable.slice(variable.lastIndexOf(" ") + 1);
  if (!name.startsWith("#")) return ["true", "false"];
  return table.conditions.flatMap((condition) => ("branch" in condition && condition.branch.of === name ? [String(condition.branch.number)] : []));
}
