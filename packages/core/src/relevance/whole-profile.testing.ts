import { Validator, type Schema } from "@cfworker/json-schema";
import { Draw, mendedAnswers, textsOf, wholeProfileForm, type GivenAnswers } from "@formgeber/testkit";
import type { Form } from "../form/form.ts";
import { isArray, isObject, type Json } from "../json/json.ts";
import type { SchemaObject } from "../json/json-schema.ts";
import { sameJson } from "../json/same-json.ts";
import { child, isWithin, parentOf, ROOT, valueAt, withValueAt, type Pointer } from "../pointer/pointer.ts";
import type { Evaluation } from "./evaluator.ts";
import { resolve } from "./schema-tree.ts";

/** A generated form with what a person left in it. */
export interface FilledForm {
  readonly seed: number;
  readonly schema: SchemaObject;
  readonly form: Form;
  readonly given: GivenAnswers;
  readonly evaluation: Evaluation;
  readonly draw: Draw;
}

/** The filled form of a seed; the same seed gives the same. */
export async function filledForm(seed: number): Promise<FilledForm> {
  const draw = new Draw(seed);
  const { schema, form } = await wholeProfileForm(draw);
  const given = mendedAnswers(draw, schema, form.evaluator());
  return { seed, schema, form, given, draw, evaluation: form.evaluator().update(given.answers, given.choices) };
}

/** Everything an evaluation says, as data. */
export function toldOf(evaluation: Evaluation): Json {
  const relevant = evaluation.relevant();
  return {
    relevant, pruned: evaluation.pruned, issues: evaluation.issues(), chosen: evaluation.chosen,
    required: relevant.filter((pointer) => evaluation.isRequired(pointer)), parts: [ROOT, ...relevant].map((pointer) => evaluation.parts(pointer)),
  } as unknown as Json;
}

/**
 * The verdict of somebody else's validator over the unmodified schema, and over each branch that was chosen. It knows no
 * member that it could inherit, as long as none is named so; no other deviation was met in what the generator draws.
 */
export function independentVerdict({ schema, evaluation }: Pick<FilledForm, "schema" | "evaluation">): boolean {
  return isAccepted(schema, evaluation.pruned) && Object.entries(evaluation.chosen).every(([pointer, number]) => {
    const branch = resolve(schema, evaluation.choice(pointer as Pointer)?.branches[number]?.location ?? "");
    const value = evaluation.value(parentOf(pointer as Pointer));
    return branch === undefined || value === undefined || isAccepted({ allOf: [branch.schema], $defs: schema.$defs ?? {} }, value);
  });
}

function isAccepted(schema: SchemaObject, value: Json): boolean {
  return new Validator(withoutFormats(schema as unknown as Json) as Schema, "2020-12").validate(value).valid;
}

/** It asserts `format`, which draft 2020-12 does not. */
function withoutFormats(schema: Json): Json {
  if (isArray(schema)) return schema.map(withoutFormats);
  if (!isObject(schema)) return schema;
  return Object.fromEntries(Object.entries(schema).flatMap(([keyword, value]) => (keyword === "format" && typeof value === "string" ? [] : [[keyword, withoutFormats(value)]])));
}

/** Texts that only answers nobody asks for hold. What is kept whole (R14, R24) is asked for as a whole. */
export function hiddenTexts({ given, evaluation }: Pick<FilledForm, "given" | "evaluation">): readonly string[] {
  const texts = textsOf(given.answers);
  const isAsked = (pointer: Pointer): boolean => {
    if (evaluation.isRelevant(pointer)) return true;
    const holder = parentOf(pointer);
    return pointer !== ROOT && sameJson(evaluation.value(holder), valueAt(given.answers, holder)) && evaluation.isRelevant(holder) && evaluation.children(holder).length === 0 && isAsked(holder);
  };
  const asked = new Set(texts.filter(([pointer]) => isAsked(pointer)).map(([, text]) => text));
  // Short and common words stand in schema and keys too; marks are unmistakable.
  return texts.filter(([pointer, text]) => !isAsked(pointer) && !asked.has(text) && /^m[a-z0-9]+-\d+$/.test(text)).map(([, text]) => text);
}

/** The answers without the members nobody asks for. */
export function withoutHidden(answers: Json, evaluation: Evaluation, at: Pointer = ROOT): Json {
  if (sameJson(evaluation.value(at), answers)) return answers;
  if (isArray(answers)) return answers.map((row, i) => withoutHidden(row, evaluation, child(at, i)));
  if (!isObject(answers) || evaluation.value(at) === undefined) return answers;
  return Object.fromEntries(Object.entries(answers).filter(([key]) => evaluation.isRelevant(child(at, key))).map(([key, value]) => [key, withoutHidden(value, evaluation, child(at, key))]));
}

/** Answers to yes-or-no questions that are asked now. */
export function switches({ given, evaluation }: Pick<FilledForm, "given" | "evaluation">): readonly Pointer[] {
  return textsOf(given.answers).filter(([pointer, text]) => ["ja", "nein"].includes(text) && evaluation.isRelevant(pointer)).map(([pointer]) => pointer);
}

/** The answers after setting some of them in the order given. */
export function afterSetting(answers: Json, edits: readonly (readonly [Pointer, Json | undefined])[]): readonly Json[] {
  const states: Json[] = [];
  for (const [pointer, value] of edits) states.push(withValueAt(states.at(-1) ?? answers, pointer, value) ?? {});
  return states;
}

/** Places of single answers, none within another, in members only: rows move when others go. */
export function singlePlaces(answers: Json): readonly Pointer[] {
  return textsOf(answers).map(([pointer]) => pointer).filter((pointer, i, all) => !/\/\d+(?:\/|$)/.test(pointer) && !all.some((other, j) => j !== i && isWithin(pointer, other)));
}
