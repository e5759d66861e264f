import { isArray, isObject, type Json } from "../json/json.ts";
import { child, isWithin, parentOf, ROOT, segments, valueAt, withValueAt, type Pointer } from "../pointer/pointer.ts";
import type { Session } from "./session.ts";

/**
 * Answers with one answer set, or taken away where `value` is undefined. Groups that lose their last member go too, so that
 * clearing an answer leaves what was there before it; rows stay, since they count.
 */
export function withAnswer(answers: Json, pointer: Pointer, value: Json | undefined): Json {
  if (value !== undefined) return withValueAt(answers, pointer, value) ?? {};
  if (valueAt(answers, pointer) === undefined) return answers;
  const parent = parentOf(pointer);
  const holder = valueAt(answers, parent);
  // A row of single answers is emptied, not removed: the rows after it keep their numbers.
  if (isArray(holder)) return withValueAt(answers, pointer, null) ?? {};
  const without = withValueAt(answers, pointer, undefined) ?? {};
  const isRow = isArray(valueAt(answers, parentOf(parent)));
  return parent !== ROOT && !isRow && isEmptyObject(valueAt(without, parent)) ? withAnswer(answers, parent, undefined) : without;
}

/** The session without row `index` of an array: whatever is kept by pointer moves up with the rows behind it. */
export function withoutRow(session: Session, rows: Pointer, index: number): Session {
  const list = valueAt(session.answers, rows);
  if (!isArray(list) || index < 0 || index >= list.length) return session;
  return withRows(session, rows, list.filter((_, i) => i !== index), (row) => (row === index ? undefined : row > index ? row - 1 : row));
}

/** The session with row `index` at the place `to`: whatever is kept by pointer goes with its row, and the rows between give way. */
export function withMovedRow(session: Session, rows: Pointer, index: number, to: number): Session {
  const list = valueAt(session.answers, rows);
  const row = isArray(list) ? list[index] : undefined;
  if (!isArray(list) || row === undefined || index === to || list[to] === undefined) return session;
  const others = list.filter((_, i) => i !== index);
  return withRows(session, rows, [...others.slice(0, to), row, ...others.slice(to)], (before) => rowAfterMove(before, index, to));
}

/** Where row `row` stands after row `index` went to the place `to`. */
export function rowAfterMove(row: number, index: number, to: number): number {
  if (row === index) return to;
  if (row > index && row <= to) return row - 1;
  return row < index && row >= to ? row + 1 : row;
}

function withRows(session: Session, rows: Pointer, list: readonly Json[], rowAfter: (row: number) => number | undefined): Session {
  const answers = withAnswer(session.answers, rows, list.length === 0 ? undefined : list);
  return withMoved({ ...session, answers }, (pointer) => moved(pointer, rows, rowAfter));
}

/** The session with all that is kept by pointer at its new place; what has none is let go of. */
export function withMoved(session: Session, move: (pointer: string) => string | undefined): Session {
  return {
    ...session,
    typed: movedKeys(session.typed, move),
    choices: movedKeys(session.choices, move),
    ...(session.notices && { notices: movedKeys(session.notices, move) }),
    left: session.left.flatMap((pointer) => (move(pointer) ?? []) as Pointer | []),
  };
}

/** Where a pointer leads after rows changed their places; undefined when its row is gone. */
function moved(pointer: string, rows: Pointer, rowAfter: (row: number) => number | undefined): string | undefined {
  if (!isWithin(pointer, rows) || pointer === rows) return pointer;
  const [number, ...rest] = segments(pointer.slice(rows.length));
  const row = Number(number);
  if (!Number.isInteger(row)) return pointer;
  const now = rowAfter(row);
  return now === undefined ? undefined : rest.reduce(child, child(rows, now));
}

function movedKeys<T>(record: { readonly [pointer: string]: T }, move: (pointer: string) => string | undefined): { readonly [pointer: string]: T } {
  return Object.fromEntries(Object.entries(record).flatMap(([pointer, value]) => {
    const to = move(pointer);
    return to === undefined ? [] : [[to, value]];
  }));
}

function isEmptyObject(value: Json | undefined): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}
