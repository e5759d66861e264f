import type { SeekingRule } from "../../issue/rule.ts";
import type { FieldContext } from "../../field-type/field-type.ts";
import type { LexicalShape } from "../../meaning/lexical.ts";
import type { BuiltTable } from "../../relevance/build-table.ts";
import type { FieldNode } from "../../relevance/node.ts";
import type { Located } from "../../relevance/schema-tree.ts";
import type { PossibleAnswer, Subject } from "../definition-subject.ts";

/** What a rule about a definition looks at: the definition, every answer it can ask for, and the schema as relevance sees it. */
export interface RuleSubject extends Subject {
  readonly built: BuiltTable;
  /** Every node of the answers, parents first, rows as one. */
  readonly nodes: readonly FieldNode[];
  /** Every schema of the definition, in the order of the text. */
  readonly schemas: readonly Located[];
}

export type FormRule = SeekingRule<RuleSubject>;

/** What the type of an answer may ask about, where only the definition is known. `missing` hears of code lists that are not at hand. */
export function contextOfAnswer({ definition, codeLists }: Subject, { node, facts, located }: PossibleAnswer, missing: (uri: string) => void = () => undefined): FieldContext {
  return {
    label: node.key,
    language: definition.language,
    options: located.settings.options ?? {},
    facts,
    codeList(uri) {
      if (Object.hasOwn(codeLists, uri)) return codeLists[uri];
      missing(uri);
      return undefined;
    },
    file: () => undefined,
  };
}

/** The shape an answer has for machines; undefined for groups and rows that only their members show. */
export function shapeOfAnswer(subject: Subject, answer: PossibleAnswer): LexicalShape | undefined {
  return answer.type?.holds === "value" ? answer.type.shape(contextOfAnswer(subject, answer)) : undefined;
}

/** One entry for each place: a place of the schema can describe many answers, and its author mends it once. */
export function oncePerPlace<T extends { readonly at: string }>(found: readonly T[]): readonly T[] {
  return [...new Map(found.map((one) => [one.at, one])).values()];
}
