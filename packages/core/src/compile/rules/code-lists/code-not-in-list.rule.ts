import { pointerOf } from "../../../pointer/pointer.ts";
import { below, type Located } from "../../../relevance/schema-tree.ts";
import { briefly } from "../values/briefly.ts";
import { closedValues } from "../values/contradiction.ts";
import { resolve } from "../../../relevance/schema-tree.ts";
import { oncePerPlace, shapeOfAnswer, type FormRule, type RuleSubject } from "../subject.ts";
import { noteConditions } from "../../note-conditions.ts";

/** A code that the list of the field does not have. */
export const codeNotInList: FormRule = {
  code: "code-not-in-list",
  severity: "warning",
  looksFor: "A value among the options of a field, or in a condition about it, that the code list of the field does not have.",
  why: "The option cannot be chosen; a condition on it never holds, often since a new version of the list came in.",
  find(subject) {
    const lists = codesByPattern(subject);
    if (lists.size === 0) return [];
    const asked = [...described(subject, [...lists.keys()]), ...inConditions(subject)];
    return oncePerPlace(asked.flatMap(({ pattern, at, schema }) => {
      const list = lists.get(pattern);
      const values = typeof schema === "object" ? closedValues(schema) : undefined;
      const wrong = list === undefined ? undefined : values?.find((value) => typeof value !== "string" || !list.codes.has(value));
      return wrong === undefined ? [] : [{ at, expected: `codes of ${list?.uri ?? ""} (version ${list?.version ?? ""})`, found: briefly(wrong), fix: "Correct the code, or use the version of the list that has it." }];
    }));
  },
};

interface ListedCodes {
  readonly uri: string;
  readonly version: string;
  readonly codes: ReadonlySet<string>;
}

/** The codes an answer may have, where its shape names a list at hand. */
function codesByPattern(subject: RuleSubject): ReadonlyMap<string, ListedCodes> {
  return new Map(subject.answers.flatMap((answer) => {
    const shape = shapeOfAnswer(subject, answer);
    const uri = shape?.kind === "code" ? shape.list?.uri : undefined;
    const list = uri === undefined ? undefined : subject.codeLists[uri];
    return list === undefined ? [] : [[answer.node.pattern, { uri: list.uri, version: list.version, codes: new Set(list.entries.map(({ code }) => code)) }] as const];
  }));
}

type Asked = Located & { readonly pattern: string };

function described({ answers, definition }: RuleSubject, patterns: readonly string[]): readonly Asked[] {
  return answers.filter(({ node }) => patterns.includes(node.pattern)).flatMap(({ node }) => node.locations.flatMap((at) => {
    const found = resolve(definition.schema, at);
    return found === undefined ? [] : [{ ...found, pattern: node.pattern }];
  }));
}

/** What conditions ask of single answers. */
function inConditions(subject: RuleSubject): readonly Asked[] {
  const conditions = subject.nodes.flatMap((node) => node.conditions.flatMap((number) => {
    const condition = subject.built.table.conditions[number];
    const check = condition?.kind === "if" ? subject.built.checks[condition.check] : undefined;
    return check === undefined ? [] : [{ ...check, pattern: node.pattern }];
  }));
  const notes = noteConditions(subject.definition).map(({ location, schema }) => ({ at: location, schema, pattern: "" }));
  return [...conditions, ...notes].flatMap(membersOf);
}

function membersOf(here: Asked): readonly Asked[] {
  const { at, schema, pattern } = here;
  if (typeof schema === "boolean") return [];
  const inPlace = (["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) => (schema[keyword] ?? []).map((sub, i) => ({ at: below(at, keyword, i), schema: sub, pattern })));
  const members = Object.entries(schema.properties ?? {}).map(([key, sub]) => ({ at: below(at, "properties", key), schema: sub, pattern: pattern + pointerOf([key]) }));
  return [here, ...[...inPlace, ...members].flatMap(membersOf)];
}
