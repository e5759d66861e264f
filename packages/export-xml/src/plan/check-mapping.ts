import { isWithinSet, issuesOfRule, type CharacterSet, type DefinitionIssue, type LexicalShape, type RecordShape } from "@formgeber/core";
import { planMessage, childPattern, RESERVED } from "./plan-message.ts";
import type { PlannedElement } from "./plan.ts";
import { seekingRules } from "../rules/rules.ts";
import { isElementName } from "./xml-name.ts";

/**
 * What is wrong with the mapping of a form (`outputs.xml`): names that no element may bear, two elements of one name, answers
 * that do not exist, character sets narrower than what the field lets in. Empty for a form without a mapping.
 */
export function checkMapping(shape: RecordShape): readonly DefinitionIssue[] {
  const { xml } = shape;
  if (!xml) return [];
  const answers = new Map<string, CharacterSet | undefined>();
  collect(shape.root, "", answers);
  const issues: DefinitionIssue[] = [];
  if (!isElementName(xml.prefix) || /^xml/i.test(xml.prefix) || xml.prefix === "xs") {
    issues.push(issue("xml-prefix", "/outputs/xml/prefix", "a prefix of letters and digits other than xs and xml", xml.prefix, "Choose a short prefix, such as the first letters of the standard."));
  }
  if (!isElementName(xml.message)) {
    issues.push(issue("xml-name", "/outputs/xml/message", "a name of letters, digits and dots, as in gruppe.nachricht.0100", xml.message, "Rename the message."));
  }
  for (const [pattern, details] of Object.entries(xml.elements ?? {})) {
    const location = childPattern("/outputs/xml/elements", pattern);
    const { name, characters } = typeof details === "object" ? details : { name: details === false ? undefined : details, characters: undefined };
    if (!answers.has(pattern)) {
      issues.push(issue("xml-unknown-answer", location, "the pattern of an answer of this form, with * for rows", pattern, "Correct the pattern, or remove the entry."));
    }
    if (name !== undefined && !isElementName(name)) {
      issues.push(issue("xml-name", location, "an element name: a letter, then letters and digits without umlauts", name, "Write out umlauts and leave out spaces."));
    }
    const entered = answers.get(pattern);
    if (characters !== undefined && entered !== undefined && !isWithinSet(entered, characters)) {
      issues.push(issue("xml-characters", location, `characters ${entered} or a wider set, since the field lets them in`, characters, `Set the field's option "characters" to ${characters}, or widen the mapping.`));
    }
  }
  issues.push(...clashes(planMessage(shape).members, RESERVED));
  return issues.length > 0 ? issues : seekingRules.flatMap((rule) => issuesOfRule(rule, shape));
}

/** The patterns of all answers; for texts the characters their fields let in. */
function collect(shape: LexicalShape, pattern: string, into: Map<string, CharacterSet | undefined>): void {
  if (pattern !== "") into.set(pattern, shape.kind === "literal" && shape.datatype === "text" ? (shape.characters ?? "C") : undefined);
  if (shape.kind === "members") for (const member of shape.members) collect(member.shape, childPattern(pattern, member.key), into);
  if (shape.kind === "items") collect(shape.item, `${pattern}/*`, into);
}

function clashes(siblings: readonly PlannedElement[], reserved: readonly string[]): readonly DefinitionIssue[] {
  const seen = new Set(reserved);
  return siblings.flatMap((planned) => {
    const { name, pattern, content } = planned;
    const here = seen.has(name)
      ? [issue("xml-name-taken", childPattern("/outputs/xml/elements", pattern), "a name that no other element of the group has", name, "Give one of them another name.")]
      : [];
    seen.add(name);
    return [...here, ...(content.kind === "members" ? clashes(content.members, []) : [])];
  });
}

function issue(code: string, location: string, expected: string, found: string, fix: string): DefinitionIssue {
  return { code: `definition/${code}`, location, severity: "error", expected, found: JSON.stringify(found), fix };
}
