import { child, isArray, isChoicePointer, isObject, parentOf, ROOT, valueAt, withValueAt, type BranchChoices, type Evaluation, type Evaluator, type Issue, type Json, type JsonSchema, type Pointer, type SchemaObject } from "@formgeber/core";
import type { Draw } from "./draw.ts";
import { describing } from "./whole-profile-schema.ts";

/** What a person may leave behind in a form. */
export interface GivenAnswers {
  readonly answers: Json;
  readonly choices: BranchChoices;
}

const ROUNDS = 12;

/** Answers to all questions a schema can ask, hidden ones too, each text another: mostly fitting, some open, a few of the wrong kind. */
export function someAnswers(draw: Draw, root: SchemaObject): Json {
  return answer(draw, root, root, 0);
}

/** The same, mended issue by issue as a patient person would, or left when half done: most can be submitted. */
export function mendedAnswers(draw: Draw, root: SchemaObject, evaluator: Evaluator): GivenAnswers {
  const rounds = draw.chance(50) ? ROUNDS : draw.number(2);
  let given: GivenAnswers = { answers: someAnswers(draw, root), choices: {} };
  for (let round = 0; round < rounds; round++) {
    const evaluation = evaluator.update(given.answers, given.choices);
    const open = openChoices(evaluation, ROOT).filter((pointer) => given.choices[pointer] === undefined);
    const issues = evaluation.issues();
    if (issues.length === 0 && open.length === 0) break;
    const choices = { ...given.choices, ...Object.fromEntries(open.map((pointer) => [pointer, draw.number(2)])) };
    given = { answers: issues.reduce((answers, issue) => mended(draw, root, evaluation, answers, issue), given.answers), choices };
  }
  return given;
}

function openChoices(evaluation: Evaluation, pointer: Pointer): readonly Pointer[] {
  return evaluation.parts(pointer).flatMap((each) => (isChoicePointer(each) ? [each] : openChoices(evaluation, each)));
}

function mended(draw: Draw, root: SchemaObject, evaluation: Evaluation, answers: Json, { code, pointer }: Issue): Json {
  const set = (value: Json | undefined, at = pointer): Json => withValueAt(answers, at, value) ?? {};
  const held = valueAt(answers, pointer);
  const schema: SchemaObject = { allOf: evaluation.places(pointer).flatMap(({ location }) => schemaAt(root, location)) };
  if (isChoicePointer(pointer)) return answers;
  if (code === "answer/unexpected") return set(undefined);
  if (code === "answer/too-few-rows") {
    const items = describing(root, schema).find((each) => each.items !== undefined)?.items;
    return set([...(isArray(held) ? held : []), answer(draw, root, items ?? true, 3)]);
  }
  if ((code === "answer/too-many-rows" || code === "answer/duplicate-rows") && isArray(held)) return set(held.slice(0, -1));
  if (pointer !== ROOT && ["answer/rule", "answer/at-least-one", "answer/too-many-members"].includes(code) && draw.chance(30)) return set(undefined);
  if (pointer === ROOT && isObject(held)) return answer(draw, root, root, 0);
  if (isArray(valueAt(answers, parentOf(pointer))) && draw.chance(10)) return set(undefined, parentOf(pointer));
  return set(answer(draw, root, schema, 2, true));
}

function schemaAt(root: SchemaObject, location: string): readonly JsonSchema[] {
  const found = valueAt(root as unknown as Json, decodeURIComponent(location.slice(1)));
  return isObject(found) ? [found] : [];
}

function answer(draw: Draw, root: SchemaObject, schema: JsonSchema, depth: number, isCareful = false): Json {
  if (typeof schema === "boolean") return "x";
  const all = describing(root, schema);
  if (!isCareful && depth > 0 && draw.chance(4)) return draw.oneOf<Json>("x", {}, [], 7);
  const members = all.flatMap(({ properties }) => Object.entries(properties ?? {})).filter(([, sub]) => sub !== false);
  const free = all.flatMap(({ additionalProperties, patternProperties }) => [...Object.entries(patternProperties ?? {}).map(([, sub]) => ["k", sub] as const), ...(typeof additionalProperties === "object" ? [["z", additionalProperties] as const] : [])]);
  if (members.length + free.length > 0 || all.some(({ properties }) => properties !== undefined)) {
    const required = new Set(all.flatMap(({ required: keys }) => keys ?? []));
    const named = members.filter(([key]) => (required.has(key) && isCareful) || draw.chance(depth > 4 ? 15 : 75)).map(([key, sub]): [string, Json] => [key, answer(draw, root, sub, depth + 1, isCareful)]);
    const others = free.flatMap(([key, sub]) => Array.from({ length: draw.number(3) }, (_, i): [string, Json] => [`${key}${i}`, answer(draw, root, sub, depth + 1, isCareful)]));
    return Object.fromEntries([...named, ...others]);
  }
  const prefix = all.find((each) => each.prefixItems !== undefined)?.prefixItems ?? [];
  const items = all.map((each) => each.items).find((each) => each !== undefined);
  if (prefix.length > 0 || items !== undefined) {
    const rows = prefix.map((sub) => answer(draw, root, sub, depth + 1, isCareful));
    const more = items === undefined || items === false ? 0 : draw.number(depth > 4 ? 1 : 3);
    return [...rows.slice(0, draw.number(rows.length + 1) || rows.length), ...Array.from({ length: more }, () => answer(draw, root, items ?? true, depth + 1, isCareful))];
  }
  return single(draw, all, isCareful);
}

function single(draw: Draw, all: readonly SchemaObject[], isCareful: boolean): Json {
  if (!isCareful && draw.chance(18)) return draw.oneOf<Json>("", null, false, 0);
  const lists = all.flatMap((each) => [...(each.enum === undefined ? [] : [each.enum]), ...(each.const === undefined ? [] : [[each.const]])]);
  const [first = [], ...others] = lists;
  const common = first.filter((value) => others.every((list) => list.includes(value)));
  const [option, ...rest] = common.length > 0 ? common : lists.flat();
  if (option !== undefined) return draw.oneOf<Json>(option, ...rest);
  const types = all.flatMap(({ type }) => type ?? []);
  if (types.includes("integer")) return 3 + draw.number(isCareful ? 30 : 60);
  if (types.includes("number")) return draw.number(isCareful ? 90 : 120) / 2 + 0.5;
  if (types.includes("boolean")) return draw.chance(50);
  if (all.some(({ format }) => format === "date")) return `2026-0${1 + draw.number(9)}-1${draw.number(10)}`;
  return `m${draw.another().toString(36)}-${draw.number(1000)}`;
}

/** Every text in some answers with its pointer. */
export function textsOf(value: Json, at = "" as Pointer): readonly (readonly [pointer: Pointer, text: string])[] {
  if (isArray(value)) return value.flatMap((row, i) => textsOf(row, child(at, i)));
  if (isObject(value)) return Object.entries(value).flatMap(([key, each]) => textsOf(each, child(at, key)));
  return typeof value === "string" ? [[at, value]] : [];
}
