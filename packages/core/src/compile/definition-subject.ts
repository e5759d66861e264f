import type { CodeLists } from "../code-list/code-list.ts";
import type { FormDefinition } from "../definition/definition.ts";
import { settingsOf, type LocatedSettings } from "../definition/settings-of.ts";
import { alternatives, weakestFacts } from "../field-type/weakest-facts.ts";
import type { FieldFacts, FieldType, FieldTypeSet } from "../field-type/field-type.ts";
import { isWithin, type Pointer } from "../pointer/pointer.ts";
import { choicePointer, isChoicePointer } from "../relevance/branch-choice.ts";
import type { StaticNode } from "../relevance/evaluator.ts";
import { typeOf } from "../walk/question.ts";

/** What the rules for definitions look at. */
export interface Subject {
  readonly definition: FormDefinition;
  readonly types: FieldTypeSet;
  readonly codeLists: CodeLists;
  /** Every answer that can exist, parents first; what lies inside a field is not among them. */
  readonly answers: readonly PossibleAnswer[];
  /** The root of them. */
  readonly root: StaticNode;
}

/** One answer that can exist. */
export interface PossibleAnswer {
  readonly node: StaticNode;
  readonly facts: FieldFacts;
  readonly located: LocatedSettings;
  /** Undefined for groups and rows without a type, and where the type named is not known. */
  readonly type?: FieldType;
  /** Locations in groups that hold together; each names the answer under other conditions. */
  readonly chains: readonly (readonly string[])[];
}

/** Looks at a definition as the rules do. */
export function subjectOf(definition: FormDefinition, types: FieldTypeSet, codeLists: CodeLists, root: StaticNode): Subject {
  const answers = root.children.flatMap((node) => possibleAnswers(definition, types, node));
  return { definition, types, codeLists, answers, root };
}

/** True when the pattern names an answer of the form, or one below a recursive place, which goes on without end. */
export function namesAnswer({ answers, root }: Subject, pattern: string): boolean {
  if (isChoicePointer(pattern)) return [root, ...answers.map(({ node }) => node)].some((node) => (node.choices ?? []).some(({ of }) => choicePointer(node.pattern as string as Pointer, of) === pattern));
  return answers.some(({ node }) => node.pattern === pattern || (node.recursive === true && isWithin(pattern, node.pattern)));
}

function possibleAnswers(definition: FormDefinition, types: FieldTypeSet, node: StaticNode): readonly PossibleAnswer[] {
  const { language } = definition;
  const facts = weakestFacts(definition, node.locations, language);
  const located = settingsOf(definition, node.pattern, node.locations);
  const named = located.settings.type;
  const type = named === undefined || types.has(named) ? typeOf(types, facts, located.settings) : undefined;
  const answer = { node, facts, located, chains: alternatives(definition, node.locations), ...(type && { type }) };
  if (type?.holds === "value") return [answer];
  return [answer, ...node.children.flatMap((child) => possibleAnswers(definition, types, child))];
}
