import type { FieldOptions, FormDefinition, Json, Language, SchemaObject } from "@formgeber/core";

/** The examples of a field type, as far as stories show them: the content of `NAME.fixtures.json`. */
export interface FieldTypeExamples {
  readonly schema: SchemaObject;
  readonly codeLists?: { readonly [uri: string]: unknown };
  readonly files?: readonly { readonly id: string }[];
  readonly accepted: readonly FieldTypeExample[];
  readonly rejected: readonly FieldTypeExample[];
}

interface FieldTypeExample {
  readonly raw: Json;
  readonly value?: Json;
  readonly issue?: string;
  readonly schema?: SchemaObject;
  readonly options?: FieldOptions;
  readonly language?: Language;
}

/** One state of a field type, as a form of one question. */
export interface FieldTypeStory {
  readonly exportName: string;
  readonly name: string;
  readonly definition: FormDefinition;
  readonly language: Language;
  /** The answer the field opens with. */
  readonly value?: Json;
  /** What a person types into it, and leaves. */
  readonly raw?: Json;
  /** What the play test looks for: the field takes what it has, or says what is to be mended. Absent: that depends on more than the type. */
  readonly expected?: "taken" | "mend";
}

/** The states of a field type: empty, filled, left empty by who must not, each example that is to be mended, not asked for, in English. */
export function fieldTypeStories(type: string, title: string, { schema, accepted, rejected }: FieldTypeExamples): readonly FieldTypeStory[] {
  const filled = accepted.find(({ value, language = "de" }) => value !== null && value !== undefined && language === "de");
  const usual = (required: boolean): FormDefinition => definitionOf(type, title, filled?.schema ?? schema, filled?.options, required);
  const isMissed = rejected.some(({ issue }) => issue === "answer/required");
  const value = filled?.value === undefined ? {} : { value: filled.value };
  return [
    { exportName: "Empty", name: "Leer", definition: usual(true), language: "de", ...(isMissed && { expected: "mend" }) },
    { exportName: "Filled", name: "Ausgefüllt", definition: usual(true), language: "de", ...value, expected: "taken" },
    { exportName: "Optional", name: "Freiwillig", definition: usual(false), language: "de", expected: "taken" },
    { exportName: "English", name: "Auf Englisch", definition: usual(true), language: "en", ...value, expected: "taken" },
    ...rejected.map((example, i): FieldTypeStory => ({
      exportName: `Mend${i + 1}`,
      name: `Zu berichtigen: ${spoken(example.raw)}`,
      definition: definitionOf(type, title, example.schema ?? schema, example.options, true),
      language: example.language ?? "de",
      raw: example.raw,
      expected: "mend",
    })),
  ];
}

function definitionOf(type: string, title: string, { title: _title, ...schema }: SchemaObject, options: FieldOptions | undefined, required: boolean): FormDefinition {
  return {
    id: `field-type-${type}`,
    version: "1.0.0",
    language: "de",
    title,
    service: { legalBasis: ["–"], purpose: "–", retentionDays: 1, protection: "normal" },
    schema: {
      type: "object",
      ...(required && { required: ["answer"] }),
      properties: { answer: { title: "Beispiel", description: "Ein Hinweis, der sagt, was gemeint ist.", ...schema } },
    },
    fields: { "/answer": { type, ...(options && { options }) } },
    layout: [{ page: "field", title, show: ["/answer"] }],
    translations: { en: { "/schema/properties/answer/title": "Example", "/schema/properties/answer/description": "A hint that says what is meant." } },
  };
}

function spoken(raw: Json): string {
  const text = typeof raw === "string" ? raw : JSON.stringify(raw);
  return text === "" ? "nichts" : `„${text.length > 40 ? `${text.slice(0, 40)}…` : text}“`;
}
