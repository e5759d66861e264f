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
  const left = list.filter((_, i) => i !== index);
  const move = (pointer: string): string | undefined => moved(pointer, rows, index);
  return {
    ...session,
    answers: withAnswer(session.answers, rows, left.length === 0 ? undefined : left),
    typed: movedKeys(session.typed, move),
    choices: movedKeys(session.choices, move),
    ...(session.notices && { notices: movedKeys(session.notices, move) }),
    left: session.left.flatMap((pointer) => (move(pointer) ?? []) as Pointer | []),
  };
}

/** Where a pointer leads after a row was removed; undefined when it led into that row. */
function moved(pointer: string, rows: Pointer, index: number): string | undefined {
  if (!isWithin(pointer, rows) || pointer === rows) return pointer;
  const [number, ...rest] = segments(pointer.slice(rows.length));
  const row = Number(number);
  if (!Number.isInteger(row) || row < index) return pointer;
  return row === index ? undefined : rest.reduce(child, child(rows, row - 1));
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
