import type { FieldSettings, Language } from "../definition/definition.ts";
import { pointerOfLocation, schemaAt } from "../definition/schema-at.ts";
import { settingsOf, type LocatedSettings } from "../definition/settings-of.ts";
import { textAt, type LocalText } from "../definition/text-at.ts";
import { fieldFacts } from "../field-type/field-facts.ts";
import { inferType } from "../field-type/field-type-set.ts";
import type { FieldContext, FieldFacts, FieldType, FieldTypeSet } from "../field-type/field-type.ts";
import type { Form } from "../form/form.ts";
import type { FileFacts } from "../meaning/lexical.ts";
import { lastSegment, parentOf, ROOT, type Pointer, type PointerPattern } from "../pointer/pointer.ts";
import { isChoicePointer } from "../relevance/branch-choice.ts";
import type { BranchChoice, Evaluation, SchemaPlace } from "../relevance/evaluator.ts";
import { parseRichText } from "../text/parse-rich-text.ts";
import type { RichText } from "../text/rich-text.ts";
import { sentenceIn } from "../words/fill-in.ts";
import { branchLabel } from "./branch-label.ts";
import { walkWords } from "./walk.words.ts";

/**
 * What is asked at one place of the answers, as the places in force describe it: everything about an answer but its
 * value. Every reading of the form (walk, issues, transcript, record) begins with it.
 */
export interface Question {
  readonly pattern: PointerPattern;
  /** Places of the schema that describe the answer, in order. */
  readonly places: readonly SchemaPlace[];
  readonly language: Language;
  readonly label: LocalText;
  readonly hint?: RichText;
  /** Language of the hint where no translation was found. */
  readonly hintLang?: Language;
  readonly settings: FieldSettings;
  readonly located: LocatedSettings;
  readonly facts: FieldFacts;
  /** What it is made of. The type is absent where nothing arranges a group or rows but their members. */
  readonly kind: "field" | "group" | "repeat";
  readonly type?: FieldType;
  /** A rule gives the answer; nobody enters it. */
  readonly computed?: true;
}

/** A form's questions by language, pattern and places. They hold nothing a person entered, so a form may share them. */
const known = new WeakMap<Form, Map<string, Question>>();
/** More different questions than any form has; keeps invented member names from filling the memory of a server. */
const MANY = 20_000;

/**
 * The question at a pointer; undefined when the answer is not relevant. The same object while the same places hold.
 * `group`: the question of the parent, where the caller has it.
 */
export function questionAt(form: Form, evaluation: Evaluation, pointer: Pointer, language: Language, group?: Question): Question | undefined {
  if (isChoicePointer(pointer)) {
    const choice = evaluation.choice(pointer);
    return choice && choiceQuestion(form, choice, language);
  }
  const places = evaluation.places(pointer);
  if (places.length === 0) return undefined;
  const parent = group ?? (pointer === ROOT ? undefined : questionAt(form, evaluation, parentOf(pointer), language));
  return questionOf(form, patternOf(pointer), places, language, parent, evaluation.isNamed(pointer) ? lastSegment(pointer) : undefined);
}

/**
 * The question that places of the schema put at a pattern, within a group. `named`: the name that the answers gave it, which is its label.
 * @fault definition/unknown-field-type
 */
export function questionOf(form: Form, pattern: PointerPattern, places: readonly SchemaPlace[], language: Language, group?: Question, named?: string): Question {
  const arranged = group?.type?.memberSettings === undefined ? undefined : group;
  const key = [language, pattern, ...places.map(placeKey), "", ...(arranged?.places.map(placeKey) ?? [])].join("\n");
  return remembered(form, named === undefined ? key : `${key}\n\n${named}`, () => makeQuestion(form, pattern, places, language, arranged, named));
}

function remembered(form: Form, key: string, make: () => Question): Question {
  const questions = known.get(form) ?? new Map<string, Question>();
  known.set(form, questions);
  const before = questions.get(key);
  if (before !== undefined) return before;
  if (questions.size >= MANY) questions.clear();
  const question = make();
  questions.set(key, question);
  return question;
}

/** The question which branch applies. Its value is the number of the branch. */
function choiceQuestion(form: Form, { pointer, of, branches }: BranchChoice, language: Language): Question {
  const pattern = patternOf(pointer);
  return remembered(form, [language, pattern, of].join("\n"), () => {
    const { definition } = form;
    const located = settingsOf(definition, pattern, [of]);
    const choices = branches.map(({ location }, value) => ({ value, ...branchLabel(definition, location, value, language) }));
    const facts: FieldFacts = { types: ["integer"], keywords: { type: "integer" }, choices: choices.map(({ text, ...choice }) => ({ ...choice, label: text })), structural: false };
    const label = located.pointers.label === undefined ? undefined : textAt(definition, located.pointers.label, language);
    const hint = located.pointers.hint === undefined ? undefined : textAt(definition, located.pointers.hint, language);
    const type = typeOf(form.types, facts, located.settings);
    return {
      pattern, places: branches, language, label: label ?? sentenceIn(walkWords, language, "branch") ?? { text: "" },
      ...hinted(hint),
      settings: located.settings, located, facts, kind: "field", ...(type && { type }),
    };
  });
}

/** The pattern of a pointer: row numbers as `*`. */
export function patternOf(pointer: string): PointerPattern {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*") as PointerPattern;
}

/** What a field type may ask about a question alone, without answers: what depends on them is not there. */
export function plainContext(form: Form, question: Question, files: { readonly [id: string]: FileFacts }): FieldContext {
  const { codeLists } = form.package;
  return {
    label: question.label.text,
    ...(question.hint && { hint: question.hint }),
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

function makeQuestion(form: Form, pattern: PointerPattern, places: readonly SchemaPlace[], language: Language, group?: Question, named?: string): Question {
  const { definition } = form;
  const facts = fieldFacts(definition, places, language);
  const suggestions = group?.type?.memberSettings?.(plainContext(form, group, {})) ?? {};
  const key = lastSegment(pattern);
  const located = settingsOf(definition, pattern, places.map(locationOf), Object.hasOwn(suggestions, key) ? suggestions[key] : undefined);
  const type = typeOf(form.types, facts, located.settings);
  const text = (member: "label" | "hint", annotation: "title" | "description"): LocalText | undefined => {
    const pointer = located.pointers[member] ?? annotated(form, places, annotation);
    if (pointer !== undefined) return textAt(definition, pointer, language);
    const suggested = located.settings[member];
    return suggested === undefined ? undefined : { text: suggested };
  };
  const hint = text("hint", "description");
  return {
    pattern,
    places,
    language,
    label: named === undefined ? text("label", "title") ?? { text: spoken(key) } : { text: named },
    ...hinted(hint),
    settings: located.settings,
    located,
    facts,
    // What no field type suits is no question: publishing refuses it, and where a form is only looked at nothing is shown.
    kind: type === undefined ? (facts.structural && (facts.types.includes("array") || facts.items !== undefined) ? "repeat" : "group") : type.holds === "group" ? "group" : "field",
    ...(type && { type }),
    ...(definition.rules?.computed?.[pattern] && { computed: true }),
  };
}

function hinted(hint: LocalText | undefined): Pick<Question, "hint" | "hintLang"> {
  return hint === undefined ? {} : { hint: parseRichText(hint.text), ...(hint.lang !== undefined && { hintLang: hint.lang }) };
}

/** Where the first annotation stands. The title of an alternative is the label of an option, not of the answer. */
function annotated(form: Form, places: readonly SchemaPlace[], annotation: "title" | "description"): string | undefined {
  const place = places.find(({ location, alternative }) => alternative === undefined && typeof schemaAt(form.definition, location)?.[annotation] === "string");
  return place && `${pointerOfLocation(place.location)}/${annotation}`;
}

/** As one of several alternatives a place says something else than by itself. */
function placeKey({ location, alternative }: SchemaPlace): string {
  return alternative === undefined ? location : `${location} ${alternative}`;
}

function locationOf({ location }: SchemaPlace): string {
  return location;
}

/** A key as words, for a schema without titles: "familyName" is "Family name". */
function spoken(key: string): string {
  const words = key.replace(/[_-]+/g, " ").replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, (_, end: string, begin: string) => `${end} ${begin.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
