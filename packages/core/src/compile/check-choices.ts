import type { DefinitionIssue } from "../issue/issue.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import type { BuiltTable } from "../relevance/build-table.ts";
import { inPlace } from "../relevance/discriminator.ts";
import { below, resolve, type Located } from "../relevance/schema-tree.ts";
import { areDisjoint } from "./disjoint-schemas.ts";
import { finding } from "./finding.ts";

/** Choices among branches that no answer tells apart: a person needs to know them by name, and the schema must tell them apart too. */
export function checkChoices(root: JsonSchema, { table }: BuiltTable): readonly DefinitionIssue[] {
  const choices = new Set(table.conditions.flatMap((condition) => (condition.kind === "choice" ? [condition.branch.of] : [])));
  return [...choices].flatMap((of) => {
    const branches = branchesOf(root, of);
    return [...withoutTitle(root, branches), ...(of.endsWith("/oneOf") ? overlapping(root, of, branches) : [])];
  });
}

function withoutTitle(root: JsonSchema, branches: readonly Located[]): readonly DefinitionIssue[] {
  return branches.filter((branch) => !inPlace(root, branch).some(({ schema }) => typeof schema === "object" && typeof schema["title"] === "string"))
    .map(({ at }) => finding("warning", "branch-without-title", at, "a \"title\" by which a person chooses this branch", "none", "Add a \"title\", or an answer with another \"const\" in each branch."));
}

/** What fits two branches of a `oneOf` is refused, and nobody who chose one of them would know why. */
function overlapping(root: JsonSchema, of: string, branches: readonly Located[]): readonly DefinitionIssue[] {
  const pair = branches.flatMap((a, i) => branches.slice(i + 1).map((b) => [a, b] as const)).find(([a, b]) => !areDisjoint(root, a, b));
  if (pair === undefined) return [];
  return [finding("warning", "branches-overlap", of, "branches of which never two take the same answers", `${pair[0].at} and ${pair[1].at}, which can`,
    "Close each branch, or require in one what the other forbids; or use \"anyOf\".")];
}

function branchesOf(root: JsonSchema, of: string): readonly Located[] {
  const [host, keyword] = [of.slice(0, of.lastIndexOf("/")), of.endsWith("/oneOf") ? "oneOf" : "anyOf"] as const;
  const schema = resolve(root, host)?.schema;
  return (typeof schema === "object" ? (schema[keyword] ?? []) : []).map((branch, i) => ({ at: below(of, i), schema: branch }));
}
