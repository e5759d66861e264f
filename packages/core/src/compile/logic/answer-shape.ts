import type { FieldContext } from "../../field-type/field-type.ts";
import type { LexicalShape } from "../../meaning/lexical.ts";
import type { ComputedEntry } from "../../relevance/rule-table.ts";
import type { PossibleAnswer, Subject } from "../definition-subject.ts";

/** What the values of an answer look like by its field type; undefined for groups, and where no type is known. */
export function shapeOf({ definition, codeLists }: Subject, { node, facts, located, type }: PossibleAnswer): LexicalShape | undefined {
  const context: FieldContext = {
    label: node.key,
    language: definition.language,
    options: located.settings.options ?? {},
    facts,
    codeList: (uri) => (Object.hasOwn(codeLists, uri) ? codeLists[uri] : undefined),
    file: () => undefined,
  };
  return type?.holds === "value" ? type.shape(context) : undefined;
}

/** How a number is kept at a computed answer: as its schema and field type say. */
export function keptAs(subject: Subject, pattern: string): ComputedEntry["keeps"] {
  const answer = subject.answers.find(({ node }) => node.pattern === pattern);
  const shape = answer && shapeOf(subject, answer);
  if (answer === undefined || shape?.kind !== "literal" || (shape.datatype !== "decimal" && shape.datatype !== "integer")) return undefined;
  if (!answer.facts.types.includes("string")) return "number";
  const places = shape.datatype === "integer" ? 0 : shape.facets.fractionDigits;
  return places === undefined ? {} : { places };
}
