import { isArray, isObject, type Json } from "../json/json.ts";
import { isWithin, pointerOf, ROOT, segments, valueAt, withValueAt, type Pointer } from "../pointer/pointer.ts";
import { withAnswer } from "../session/session-answers.ts";

/** A draft on its way to another version: its answers, and where each of its old answers has gone. */
export interface Moving {
  readonly answers: Json;
  readonly traces: readonly Trace[];
  /** Answers that a step gave. */
  readonly given: readonly Pointer[];
  /** Where what is kept by pointer leads now: recorded branch choices, answers the person has left. Undefined: nowhere. */
  readonly relocate: (pointer: Pointer) => Pointer | undefined;
}

/** Where one old answer went. */
export interface Trace {
  readonly old: Pointer;
  /** Several after a split; none when it was left out. */
  readonly now: readonly Pointer[];
  /** True when a step wrote it otherwise. */
  readonly changed: boolean;
  readonly loss?: Loss;
}

/** Why a step left an answer out. */
export interface Loss {
  readonly reason: "declared" | "place-taken" | "one-only";
  /** Where the author's sentence stands in the definition. */
  readonly because?: string;
}

/** A draft before the first step. */
export function startMoving(answers: Json, old: readonly Pointer[]): Moving {
  return { answers, traces: old.map((pointer) => ({ old: pointer, now: [pointer], changed: false })), given: [], relocate: (pointer) => pointer };
}

/** One answer a pattern names, with the row numbers that stand for its `*`. */
export interface Named {
  readonly pointer: Pointer;
  readonly rows: readonly number[];
}

/** Everything a pattern can name in answers: the rows that are there, whether or not they hold the answer. */
export function namedBy(answers: Json, pattern: string): readonly Named[] {
  const parts = segments(pattern);
  let found: readonly { readonly path: readonly (string | number)[]; readonly rows: readonly number[] }[] = [{ path: [], rows: [] }];
  parts.forEach((part) => {
    found = found.flatMap(({ path, rows }) => {
      if (part !== "*") return [{ path: [...path, part], rows }];
      const list = valueAt(answers, pointerOf(path));
      return isArray(list) ? list.map((_, i) => ({ path: [...path, i], rows: [...rows, i] })) : [];
    });
  });
  return found.map(({ path, rows }) => ({ pointer: pointerOf(path), rows }));
}

/** A pattern with row numbers in the place of its `*`. */
export function filled(pattern: string, rows: readonly number[]): Pointer {
  let next = 0;
  return pointerOf(segments(pattern).map((part) => (part === "*" ? (rows[next++] ?? 0) : part)));
}

/** The draft with what stands at `from`, and all that is below it, at `to`. `value`: what is put there, when it is not the same. */
export function relocated(moving: Moving, from: Pointer, to: Pointer, value: Json | undefined, changed = false): Moving {
  const move = (pointer: Pointer): Pointer => (isWithin(pointer, from) ? (`${to}${pointer.slice(from.length)}` as Pointer) : pointer);
  return {
    answers: put(withAnswer(moving.answers, from, undefined), to, value),
    traces: moving.traces.map((trace) => traced(trace, from, to, move, changed)),
    given: moving.given.map(move),
    relocate: (pointer) => { const here = moving.relocate(pointer); return here && move(here); },
  };
}

/** The draft with another value at a place. */
export function rewritten(moving: Moving, at: Pointer, value: Json): Moving {
  return { ...moving, answers: put(moving.answers, at, value), traces: moving.traces.map((trace) => (trace.now.some((here) => isWithin(here, at)) ? { ...trace, changed: true } : trace)) };
}

/** The draft without what stands at a place. */
export function without(moving: Moving, at: Pointer, loss: Loss): Moving {
  return {
    ...moving,
    answers: withAnswer(moving.answers, at, undefined),
    traces: moving.traces.map((trace) => {
      const now = trace.now.filter((here) => !isWithin(here, at));
      return now.length === trace.now.length ? trace : { ...trace, now, ...(now.length === 0 && { loss }) };
    }),
    relocate: (pointer) => { const here = moving.relocate(pointer); return here !== undefined && isWithin(here, at) ? undefined : here; },
  };
}

/** Answers with a value put somewhere; rows that must be there before it are made empty. */
export function put(answers: Json, pointer: Pointer, value: Json | undefined): Json {
  if (value === undefined) return answers;
  const parts = segments(pointer);
  let padded = answers;
  parts.forEach((part, i) => {
    const holder = pointerOf(parts.slice(0, i));
    const list = valueAt(padded, holder);
    if (!/^\d+$/.test(part) || isObject(list)) return;
    const rows = isArray(list) ? list : [];
    const empty: Json = i === parts.length - 1 ? null : {};
    const missing = Math.max(0, Number(part) + (i === parts.length - 1 ? 0 : 1) - rows.length);
    if (missing > 0) padded = withValueAt(padded, holder, [...rows, ...Array.from({ length: missing }, () => empty)]) ?? {};
  });
  return withValueAt(padded, pointer, value) ?? {};
}

/** A part of an answer that went on its own takes its answer along as a second place. */
function traced(trace: Trace, from: Pointer, to: Pointer, move: (pointer: Pointer) => Pointer, changed: boolean): Trace {
  const isInside = trace.now.some((here) => here !== from && here !== ROOT && isWithin(from, here));
  const isMoved = trace.now.some((here) => isWithin(here, from));
  const now = [...trace.now.map(move), ...(isInside ? [to] : [])];
  return { ...trace, now, changed: trace.changed || isInside || (isMoved && changed) };
}
