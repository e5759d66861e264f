import type { FieldSettings, Language } from "../definition/definition.ts";
import { pointerOfLocation, schemaAt } from "../definition/schema-at.ts";
import { settingsOf, type LocatedSettings } from "../definition/settings-of.ts";
import { textAt, type LocalText } from "../definition/text-at.ts";
import { Fault } from "../fault/fault.ts";
import { fieldFacts } from "../field-type/field-facts.ts";
import { inferType } from "../field-type/field-type-set.ts";
import type { FieldContext, FieldFacts, FieldType, FieldTypeSet } from "../field-type/field-type.ts";
import type { Form } from "../form/form.ts";
import type { FileFacts } from "../meaning/lexical.ts";
import { lastSegment, type Pointer, type PointerPattern } from "../pointer/pointer.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import { parseRichText } from "../text/parse-rich-text.ts";
import type { RichText } from "../text/rich-text.ts";

/**
 * What is asked at one place of the answers, as the places in force describe it: everything about an answer but its
 * value. Every reading of the form (walk, issues, transcript, record) begins with it.
 */
export interface Question {
  readonly pattern: PointerPattern;
  /** Schema locations that describe the answer, in order. */
  readonly locations: readonly string[];
  readonly language: Language;
  readonly label: LocalText;
  readonly hint?: RichText;
  readonly settings: FieldSettings;
  readonly located: LocatedSettings;
  readonly facts: FieldFacts;
  /** What it is made of. The type is absent where nothing arranges a group or rows but their members. */
  readonly kind: "field" | "group" | "repeat";
  readonly type?: FieldType;
}

/** A form's questions by language, pattern and places. They hold nothing a person entered, so a form may share them. */
const known = new WeakMap<Form, Map<string, Question>>();
/** More different questions than any form has; keeps invented member names from filling the memory of a server. */
const MANY = 20_000;

/** The question at a pointer; undefined when the answer is not relevant. The same object while the same places hold. */
export function questionAt(form: Form, evaluation: Evaluation, pointer: Pointer, language: Language): Question | undefined {
  const places = evaluation.places(pointer);
  if (places.length === 0) return undefined;
  return questionOf(form, patternOf(pointer), places.map(({ location }) => location), language);
}

/**
 * The question that schema locations put at a pattern.
 * @fault definition/no-fitting-field-type
 * @fault definition/unknown-field-type
 */
export function questionOf(form: Form, pattern: PointerPattern, locations: readonly string[], language: Language): Question {
  const questions = known.get(form) ?? new Map<string, Question>();
  known.set(form, questions);
  const key = [language, pattern, ...locations].join("\n");
  const before = questions.get(key);
  if (before !== undefined) return before;
  if (questions.size >= MANY) questions.clear();
  const question = makeQuestion(form, pattern, locations, language);
  questions.set(key, question);
  return question;
}

/** The pattern of a pointer: row numbers as `*`. */
export function patternOf(pointer: string): PointerPattern {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*") as PointerPattern;
}

/** What a question's field type may ask about. */
export function contextOf(form: Form, question: Question, files: { readonly [id: string]: FileFacts }): FieldContext {
  const { codeLists } = form.package;
  return {
    label: question.label.text,
    language: question.language,
    options: question.settings.options ?? {},
    facts: question.facts,
    codeList: (uri) => (Object.hasOwn(codeLists, uri) ? codeLists[uri] : undefined),
    file: (id) => (Object.hasOwn(files, id) ? files[id] : undefined),
  };
}

/**
 * The field type of an answer: the one the settings name, else the first that suits. Undefined for a group or rows that
 * only their members show.
 */
export function typeOf(types: FieldTypeSet, facts: FieldFacts, settings: FieldSettings): FieldType | undefined {
  return settings.type === undefined ? inferType(types, facts) : types.get(settings.type);
}

function makeQuestion(form: Form, pattern: PointerPattern, locations: readonly string[], language: Language): Question {
  const { definition } = form;
  const facts = fieldFacts(definition, locations, language);
  const located = settingsOf(definition, pattern, locations);
  const type = typeOf(form.types, facts, located.settings);
  if (type === undefined && !facts.structural) {
    throw new Fault("definition/no-fitting-field-type", { location: locations[0] ?? "#", types: facts.types.join(", ") || "any type" });
  }
  const text = (member: "label" | "hint", annotation: "title" | "description"): LocalText | undefined => {
    const pointer = located.pointers[member] ?? annotated(form, locations, annotation);
    return pointer === undefined ? undefined : textAt(definition, pointer, language);
  };
  const hint = text("hint", "description");
  return {
    pattern,
    locations,
    language,
    label: text("label", "title") ?? { text: spoken(lastSegment(pattern)) },
    ...(hint && { hint: parseRichText(hint.text) }),
    settings: located.settings,
    located,
    facts,
    kind: type === undefined ? (facts.types.includes("array") || facts.items !== undefined ? "repeat" : "group") : type.holds === "group" ? "group" : "field",
    ...(type && { type }),
  };
}

function annotated(form: Form, locations: readonly string[], annotation: "title" | "description"): string | undefined {
  const location = locations.find((one) => typeof schemaAt(form.definition, one)?.[annotation] === "string");
  return location === undefined ? undefined : `${pointerOfLocation(location)}/${annotation}`;
}

/** A key as words, for a schema without titles: "familyName" is "Family name". */
function spoken(key: string): string {
  const words = key.replace(/[_-]+/g, " ").replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, (_, end: string, begin: string) => `${end} ${begin.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
