import type { DefinitionIssue } from "../issue/issue.ts";

/** A finding at a schema location ("#/properties/a"), as an issue at its pointer in the definition. */
export function finding(severity: DefinitionIssue["severity"], code: string, at: string, expected: string, found: string, fix: string): DefinitionIssue {
  return { code: `definition/${code}`, location: at.startsWith("#") ? `/schema${at.slice(1)}` : at, severity, expected, found, fix };
}
