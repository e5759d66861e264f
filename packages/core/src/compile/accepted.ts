import type { FormDefinition } from "../definition/definition.ts";
import type { DefinitionIssue } from "../issue/issue.ts";
import type { Rule } from "../issue/rule.ts";
import { isWithin } from "../pointer/pointer.ts";

/**
 * The issues without the warnings that the definition accepts (`accepted`: code, place and reason). Errors cannot be
 * accepted. An entry that accepts nothing of the rules given is an issue itself: what it was for has been mended or moved.
 */
export function withoutAccepted({ accepted = [] }: Pick<FormDefinition, "accepted">, issues: readonly DefinitionIssue[], rules: readonly Rule[]): readonly DefinitionIssue[] {
  if (accepted.length === 0) return issues;
  const used = new Set<number>();
  const left = issues.filter(({ code, location, severity }) => {
    const entry = severity === "error" ? -1 : accepted.findIndex((one) => one.code === code && isWithin(location, one.at ?? ""));
    if (entry >= 0) used.add(entry);
    return entry < 0;
  });
  const unused = accepted.flatMap(({ code }, i): readonly DefinitionIssue[] => (used.has(i) || !rules.some((rule) => `definition/${rule.code}` === code) ? [] : [{
    code: "definition/nothing-to-accept", location: `/accepted/${i}`, severity: "warning", expected: "a warning that is told at this place", found: `none of "${code}"`, fix: "Remove the entry, or correct its code and place. Errors cannot be accepted: mend them.",
  }]));
  return [...left, ...unused];
}
