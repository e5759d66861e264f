import type { FormDefinition } from "../definition/definition.ts";
import type { DefinitionIssue } from "../issue/issue.ts";

/**
 * What relevance cannot bear in a schema: conditions that wait for each other, required answers nobody can give,
 * closed objects over places outside them, and so on. Errors are what publishing refuses; warnings are only told.
 */
export function checkRelevance(_definition: FormDefinition): readonly DefinitionIssue[] {
  throw new Error("checkRelevance is not written yet");
}
