import type { FormDefinition } from "../../definition/definition.ts";
import type { DefinitionIssue } from "../../issue/issue.ts";
import { finding } from "../finding.ts";

/**
 * What the law has every form say before the first answer. A warning, since a form is drawn up and looked at long before
 * it is published; the service publishes none without it.
 * @source Art. 13 GDPR
 */
export function checkNotices({ service }: FormDefinition): readonly DefinitionIssue[] {
  const needed: readonly (readonly [member: string, expected: string, found: unknown])[] = [
    ["purpose", "what the data are processed for", service?.purpose],
    ["legalBasis", "where it is written that these data are asked for", service?.legalBasis?.[0]],
    ["retentionDays", "how many days a delivered submission is kept", service?.retentionDays],
  ];
  return needed.filter(([, , found]) => found === undefined).map(([member, expected]) =>
    finding("warning", "legal-notice-missing", "/service", expected, "nothing", `Add "${member}" to "service". The form cannot be published without it.`));
}
