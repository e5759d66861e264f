import type { FieldContext } from "../../field-type/field-type.ts";
import type { DefinitionIssue } from "../../issue/issue.ts";
import { pointerOf } from "../../pointer/pointer.ts";
import { namesAnswer, type PossibleAnswer, type Subject } from "../definition-subject.ts";
import { finding } from "../finding.ts";
import { schemaFindings } from "../schema-findings.ts";

/** Field settings belong to answers; types exist and fit; options are those of the type; code lists are at hand. */
export function checkFields(subject: Subject): readonly DefinitionIssue[] {
  const found = [...unusedSettings(subject), ...unknownTypes(subject), ...subject.answers.flatMap((answer) => checkAnswer(subject, answer))];
  // A place of the schema can describe many answers; its author mends it once.
  return [...new Map(found.map((issue) => [`${issue.code} ${issue.location}`, issue])).values()];
}

function unusedSettings(subject: Subject): readonly DefinitionIssue[] {
  const { definition, answers } = subject;
  const locations = new Set(answers.flatMap(({ node }) => node.locations));
  return Object.keys(definition.fields ?? {})
    .filter((key) => (key.startsWith("#") ? !locations.has(key) : !namesAnswer(subject, key)))
    .map((key) => finding("warning", "field-unknown-answer", pointerOf(["fields", key]), "the pattern of an answer, or a place of the schema that describes one", `"${key}"`, "Correct the key or remove the entry."));
}

function unknownTypes({ definition, types }: Subject): readonly DefinitionIssue[] {
  return Object.entries(definition.fields ?? {}).flatMap(([key, { type }]) => (type === undefined || types.has(type) ? [] : [
    finding("error", "unknown-field-type", pointerOf(["fields", key, "type"]), `one of ${types.types.map(({ name }) => name).join(", ")}`, `"${type}"`, "Use a known field type, or add the package of that type to the field-type set."),
  ]));
}

function checkAnswer(subject: Subject, answer: PossibleAnswer): readonly DefinitionIssue[] {
  const { node, facts, located, type } = answer;
  if (type === undefined) {
    if (facts.structural || located.settings.type !== undefined) return [];
    return [finding("error", "no-fitting-field-type", node.locations[0] ?? "#", "an answer that a field type suits", facts.types.join(" or ") || "an answer of any type", `Say its type in the schema, or name a field type for "${node.pattern}" in "fields".`)];
  }
  const at = located.pointers.options;
  if (at !== undefined) {
    const issues = schemaFindings(type.options ?? { type: "object", additionalProperties: false }, located.settings.options ?? {}, "definition/field-options", at);
    if (issues.length > 0) return issues;
  }
  return type.holds === "value" ? missingCodeLists(subject, answer) : [];
}

/** A type is asked for its shape; the code lists it asks for in turn are the ones it needs. */
function missingCodeLists({ definition, codeLists }: Subject, { node, facts, located, type }: PossibleAnswer): readonly DefinitionIssue[] {
  const missing = new Set<string>();
  const context: FieldContext = {
    label: node.key,
    language: definition.language,
    options: located.settings.options ?? {},
    facts,
    codeList(uri) {
      if (Object.hasOwn(codeLists, uri)) return codeLists[uri];
      missing.add(uri);
      return undefined;
    },
    file: () => undefined,
  };
  type?.shape(context);
  return [...missing].map((uri) => finding("error", "code-list-missing", located.pointers.options ?? node.locations[0] ?? "#", "a code list that is at hand", `"${uri}"`, "Add the code list to the folder of code lists, or correct the URI."));
}
