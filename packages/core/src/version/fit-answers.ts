import type { FieldContext, FieldFacts, Reading } from "../field-type/field-type.ts";
import { isArray, isObject, type Json } from "../json/json.ts";
import { sameJson } from "../json/same-json.ts";
import type { FileFacts } from "../meaning/lexical.ts";
import { child, ROOT, type Pointer } from "../pointer/pointer.ts";
import { plainContext, type Question } from "../walk/question.ts";
import type { PossibleQuestion, StaticQuestions } from "./static-questions.ts";

/** What became of a value at its place in the new form. Nothing is said of one that fits. */
export type Fate =
  /** The form describes no answer there. */
  | "no-question"
  /** The question is there, and its field cannot hold the value. */
  | "other-kind"
  /** A choice that is not offered any more; `kept`: other choices of the same answer are. */
  | "not-offered"
  | "some-not-offered"
  /** The form computes it. */
  | "computed"
  /** It stands in the field as if it had been typed. */
  | "typed";

/** Old answers as the new form holds them. */
export interface FittedAnswers {
  /** No member that the schema does not describe, no value of a type it does not take. */
  readonly answers: Json;
  readonly typed: { readonly [pointer: string]: Json };
  /** By pointer; what is below one shares its fate. */
  readonly fates: ReadonlyMap<Pointer, Fate>;
}

/** Puts answers into the fields of a form. Limits are not looked at: a value beyond them stays, to be mended there. */
export function fitAnswers(questions: StaticQuestions, answers: Json, files: { readonly [id: string]: FileFacts }): FittedAnswers {
  const typed: { [pointer: string]: Json } = {};
  const fates = new Map<Pointer, Fate>();

  function fit(value: Json, pointer: Pointer): Json | undefined {
    if (value === null || value === "") return undefined;
    const place = questions.at(pointer);
    if (place === undefined) return lost(pointer, "no-question");
    const { question } = place;
    if (question === undefined) return lost(pointer, "other-kind");
    if (question.computed) return lost(pointer, "computed");
    // What is a group or a list under one condition may be a single answer under another.
    const isField = question.kind === "field";
    if (isObject(value) && place.node.object) return fitMembers(value, pointer);
    if (isArray(value) && place.node.array && (!isField || place.facts.items?.structural === true)) return fitRows(value, pointer, place);
    const isOtherwiseBuilt = typeof value === "object" && (place.node.object || (place.node.array && !isArray(value)));
    return isField && !isOtherwiseBuilt ? fitField(value, pointer, place, question) : lost(pointer, "other-kind");
  }

  function fitMembers(value: { readonly [key: string]: Json }, pointer: Pointer): Json | undefined {
    const members = Object.entries(value).flatMap(([key, each]) => {
      const fitted = fit(each, child(pointer, key));
      return fitted === undefined ? [] : [[key, fitted] as const];
    });
    return members.length === 0 && pointer !== ROOT ? undefined : Object.fromEntries(members);
  }

  /** Rows keep their numbers; an empty one stays, since it was asked for. */
  function fitRows(rows: readonly Json[], pointer: Pointer, { node }: PossibleQuestion): Json | undefined {
    const fitted = rows.map((row, i) => fit(row, child(pointer, i)) ?? (node.row(i)?.object === true ? {} : null));
    return fitted.length === 0 ? undefined : fitted;
  }

  function fitField(value: Json, pointer: Pointer, { facts }: PossibleQuestion, question: Question): Json | undefined {
    const { type } = question;
    if (type === undefined) return lost(pointer, "other-kind");
    const context: FieldContext = { ...plainContext(questions.form, question, files), facts };
    const takesFiles = type.shape(context).kind === "file";
    const isFile = typeof value === "string" && Object.hasOwn(files, value);
    if (takesFiles !== isFile && (takesFiles || isFile)) return lost(pointer, "other-kind");
    if (isOfType(value, facts)) return offered(value, pointer, facts);
    const raw = isObject(value) || isArray(value) ? value : typeof value === "string" ? value : JSON.stringify(value);
    const reading: Reading = type.read(raw, context);
    if (reading.kind === "absent") return lost(pointer, "other-kind");
    fates.set(pointer, "typed");
    if (reading.kind === "value") return isOfType(reading.value, facts) ? offered(reading.value, pointer, facts) : lost(pointer, "other-kind");
    // What a choice cannot read stands in none of its controls.
    if (facts.choices !== undefined) return lost(pointer, "not-offered");
    typed[pointer] = raw;
    return undefined;
  }

  function offered(value: Json, pointer: Pointer, { choices, items }: FieldFacts): Json | undefined {
    if (choices !== undefined && !choices.some((choice) => sameJson(choice.value, value))) return lost(pointer, "not-offered");
    const options = items?.choices;
    if (options === undefined || !isArray(value)) return value;
    const left = value.filter((one) => options.some((choice) => sameJson(choice.value, one)));
    if (left.length === value.length) return value;
    if (left.length === 0) return lost(pointer, "not-offered");
    fates.set(pointer, "some-not-offered");
    return left;
  }

  function lost(pointer: Pointer, fate: Fate): undefined {
    fates.set(pointer, fate);
    return undefined;
  }

  return { answers: fit(answers, ROOT) ?? {}, typed, fates };
}

function isOfType(value: Json, { types }: FieldFacts): boolean {
  if (types.length === 0) return true;
  if (typeof value === "number") return types.includes("number") || (Number.isInteger(value) && types.includes("integer"));
  return types.includes(isArray(value) ? "array" : isObject(value) ? "object" : typeof value);
}
