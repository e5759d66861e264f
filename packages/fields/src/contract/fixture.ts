import { parseRichText, type Choice, type CodeLists, type FieldContext, type FieldFacts, type FieldOptions, type FileFacts, type Json, type Lexical, type Presented, type SchemaObject } from "@formgeber/core";
import { keyOf } from "../like/choice-like.ts";

/** What one field type promises by example: the content of `NAME.fixtures.json`. */
export interface FieldFixtures {
  /** Schema of an example that has none of its own. */
  readonly schema: SchemaObject;
  readonly codeLists?: CodeLists;
  /** Attached files the examples refer to. */
  readonly files?: readonly FileFacts[];
  readonly accepted: readonly AcceptedFixture[];
  readonly rejected: readonly RejectedFixture[];
}

interface FixtureInput {
  readonly raw: Json;
  readonly schema?: SchemaObject;
  readonly options?: FieldOptions;
  /** Default "de". */
  readonly language?: string;
}

/** Input that becomes a value (null: no answer), how people read it and how machines do. */
export interface AcceptedFixture extends FixtureInput {
  readonly value: Json;
  readonly presented: Presented;
  readonly lexical: Lexical;
}

/** Input that is to be mended, and the code of the issue that says how. */
export interface RejectedFixture extends FixtureInput {
  readonly issue: string;
}

/** The label of every example field. */
export const FIXTURE_LABEL = "Beispiel";

/** What a field type may ask about in an example, as a form gives it for the same schema. */
export function fixtureContext(fixtures: FieldFixtures, { schema = fixtures.schema, options = {}, language = "de" }: FixtureInput): FieldContext {
  return {
    label: FIXTURE_LABEL,
    ...(schema.description && { hint: parseRichText(schema.description) }),
    language,
    options,
    facts: factsOf(schema),
    codeList: (uri) => fixtures.codeLists?.[uri],
    file: (id) => fixtures.files?.find((file) => file.id === id),
  };
}

// A form merges several places; one place is enough here. The contract test compares both.
function factsOf(schema: SchemaObject): FieldFacts {
  const { type, enum: listed, oneOf, items, properties, required: _required, unevaluatedProperties: _unevaluated, ...keywords } = schema;
  const choices = listed?.map((value): Choice => ({ value, label: keyOf(value) })) ?? oneOf?.flatMap(choiceOf);
  const values = choices?.map(({ value }) => value) ?? (schema.const === undefined ? [] : [schema.const]);
  const types = typeof type === "string" ? [type] : type ?? [...new Set(values.map((value) => (Number.isInteger(value) ? "integer" : typeof value)))];
  return {
    types,
    keywords: type === undefined ? keywords : { type, ...keywords },
    structural: items !== undefined || properties !== undefined,
    ...(choices && { choices }),
    ...(typeof items === "object" && { items: factsOf(items) }),
  };
}

function choiceOf(branch: SchemaObject | boolean): readonly Choice[] {
  return typeof branch === "object" && branch.const !== undefined ? [{ value: branch.const, label: branch.title ?? keyOf(branch.const) }] : [];
}
