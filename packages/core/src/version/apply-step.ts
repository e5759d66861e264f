import type { ConvertStep, DefaultStep, JoinStep, MapStep, MigrationStep, MoveStep, SplitStep, UnwrapStep, WrapStep } from "../definition/migration.ts";
import { isArray, type Json } from "../json/json.ts";
import { child, valueAt, type Pointer } from "../pointer/pointer.ts";
import { withAnswer } from "../session/session-answers.ts";
import { filled, namedBy, put, relocated, rewritten, without, type Moving } from "./moving.ts";

/** The draft after a step. `at`: where the step stands in the definition. A step that finds no answer gives the same draft. */
export function applyStep(moving: Moving, step: MigrationStep, at = ""): Moving {
  if ("move" in step) return move(moving, step);
  if ("drop" in step) {
    const because = step.because === undefined ? {} : { because: `${at}/because` };
    return present(moving, step.drop).reduce((now, pointer) => without(now, pointer, { reason: "declared", ...because }), moving);
  }
  if ("join" in step) return join(moving, step);
  if ("split" in step) return split(moving, step);
  if ("convert" in step) return convert(moving, step);
  if ("map" in step) return map(moving, step);
  if ("default" in step) return give(moving, step);
  return "wrap" in step ? wrap(moving, step) : unwrap(moving, step);
}

/** Pointers of a pattern at which something stands. Rows from the last to the first, so that none moves before its turn. */
function present({ answers }: Moving, pattern: string): readonly Pointer[] {
  return namedBy(answers, pattern).map(({ pointer }) => pointer).filter((pointer) => valueAt(answers, pointer) !== undefined).toReversed();
}

function move(moving: Moving, step: MoveStep): Moving {
  return namedBy(moving.answers, step.move).reduce((now, { pointer, rows }) => placed(now, pointer, filled(step.to, rows)), moving);
}

/** What already stands at the new place is newer and stays. */
function placed(moving: Moving, from: Pointer, to: Pointer, value: Json | undefined = valueAt(moving.answers, from)): Moving {
  if (value === undefined || from === to) return moving;
  return valueAt(moving.answers, to) === undefined ? relocated(moving, from, to, value) : without(moving, from, { reason: "place-taken" });
}

function join(moving: Moving, { join: patterns, to, with: between = " " }: JoinStep): Moving {
  // The same rows of each pattern belong together.
  const rowsOf = new Map(patterns.flatMap((pattern) => namedBy(moving.answers, pattern)).map(({ rows }) => [rows.join(), rows]));
  return [...rowsOf.values()].reduce((now, rows) => {
    const sources = patterns.map((pattern) => filled(pattern, rows)).filter((pointer) => isScalar(valueAt(now.answers, pointer)));
    const target = filled(to, rows);
    if (sources.length === 0) return now;
    if (!sources.includes(target) && valueAt(now.answers, target) !== undefined) return sources.reduce((left, source) => without(left, source, { reason: "place-taken" }), now);
    const joined = sources.map((pointer) => textOf(valueAt(now.answers, pointer) ?? null)).join(between);
    const gathered = sources.reduce((left, source) => relocated(left, source, target, joined, sources.length > 1 || typeof valueAt(now.answers, source) !== "string"), now);
    return { ...gathered, answers: put(gathered.answers, target, joined) };
  }, moving);
}

function split(moving: Moving, { split: pattern, to, at = " " }: SplitStep): Moving {
  return namedBy(moving.answers, pattern).reduce((now, { pointer, rows }) => {
    const value = valueAt(now.answers, pointer);
    if (typeof value !== "string") return now;
    const targets = to.map((target) => filled(target, rows));
    const parts = cut(value, at, targets.length);
    const places = targets.slice(0, parts.length);
    if (places.some((place) => place !== pointer && valueAt(now.answers, place) !== undefined)) return without(now, pointer, { reason: "place-taken" });
    const [first = pointer] = places;
    const moved = relocated(now, pointer, first, parts[0], parts.length > 1);
    return {
      ...moved,
      answers: places.reduce((answers, place, i) => put(answers, place, parts[i]), moved.answers),
      traces: moved.traces.map((trace) => (trace.now.includes(first) ? { ...trace, now: [...trace.now.filter((here) => here !== first), ...places] } : trace)),
    };
  }, moving);
}

/** At most `count` parts; the last holds the rest, separators and all. */
function cut(text: string, at: string, count: number): readonly string[] {
  const parts = text.split(at);
  return parts.length <= count ? parts : [...parts.slice(0, count - 1), parts.slice(count - 1).join(at)];
}

function convert(moving: Moving, { convert: pattern, to }: ConvertStep): Moving {
  return present(moving, pattern).reduce((now, pointer) => {
    const value = valueAt(now.answers, pointer) ?? null;
    const converted = convertedTo(value, to);
    return converted === undefined || converted === value ? now : rewritten(now, pointer, converted);
  }, moving);
}

/** Undefined where the value cannot be written as that type without loss. */
function convertedTo(value: Json, to: ConvertStep["to"]): Json | undefined {
  if (!isScalar(value)) return undefined;
  const text = textOf(value);
  switch (to) {
    case "string": return text;
    case "boolean": return text === "true" ? true : text === "false" ? false : undefined;
    case "integer": case "number": {
      if (typeof value === "boolean" || !/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) return undefined;
      const number = Number(text);
      return to === "integer" && !Number.isSafeInteger(number) ? undefined : number;
    }
  }
}

function map(moving: Moving, { map: pattern, values }: MapStep): Moving {
  return present(moving, pattern).reduce((now, pointer) => {
    const value = valueAt(now.answers, pointer) ?? null;
    const next = isScalar(value) && Object.hasOwn(values, textOf(value)) ? values[textOf(value)] : undefined;
    return next === undefined || next === value ? now : rewritten(now, pointer, next);
  }, moving);
}

function give(moving: Moving, { default: pattern, value }: DefaultStep): Moving {
  return namedBy(moving.answers, pattern)
    .filter(({ pointer }) => valueAt(moving.answers, pointer) === undefined)
    .reduce((now, { pointer }) => ({ ...now, answers: put(now.answers, pointer, value), given: [...now.given, pointer] }), moving);
}

function wrap(moving: Moving, { wrap: pattern, to = pattern }: WrapStep): Moving {
  return namedBy(moving.answers, pattern).reduce((now, { pointer, rows }) => {
    const value = valueAt(now.answers, pointer);
    const list = filled(to, rows);
    if (value === undefined) return now;
    if (list !== pointer && valueAt(now.answers, list) !== undefined) return without(now, pointer, { reason: "place-taken" });
    const moved = relocated(now, pointer, child(list, 0), value);
    return { ...moved, answers: put(moved.answers, list, [value]) };
  }, moving);
}

function unwrap(moving: Moving, { unwrap: pattern, to = pattern }: UnwrapStep): Moving {
  return namedBy(moving.answers, pattern).reduce((now, { pointer, rows }) => {
    const list = valueAt(now.answers, pointer);
    if (!isArray(list)) return now;
    const target = filled(to, rows);
    if (target !== pointer && valueAt(now.answers, target) !== undefined) return without(now, pointer, { reason: "place-taken" });
    const [first] = list;
    const others = list.slice(1).reduce<Moving>((left, _, i) => without(left, child(pointer, i + 1), { reason: "one-only" }), now);
    const moved = relocated({ ...others, answers: put(others.answers, pointer, list.slice(0, 1)) }, child(pointer, 0), target, undefined);
    const answers = withAnswer(moved.answers, pointer, undefined);
    return { ...moved, answers: first === undefined || first === null ? answers : put(answers, target, first) };
  }, moving);
}

function isScalar(value: Json | undefined): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function textOf(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
