import { rowAfterMove, type Pointer } from "@formgeber/core";

/** Where an answer stands after something happened to the rows before it; undefined when it went away. */
export type Shift = (pointer: Pointer) => Pointer | undefined;

/** Row `index` of `repeat` was taken out: later rows move up by one. */
export function afterRemoval(repeat: Pointer, index: number): Shift {
  return shifted(repeat, (row) => row === index ? undefined : row > index ? row - 1 : row);
}

/** A row was put in before row `index` of `repeat`: it and later rows move down by one. */
export function afterInsertion(repeat: Pointer, index: number): Shift {
  return shifted(repeat, (row) => row >= index ? row + 1 : row);
}

/** Row `index` of `repeat` went to the place `to`: the rows between give way. */
export function afterMove(repeat: Pointer, index: number, to: number): Shift {
  return shifted(repeat, (row) => rowAfterMove(row, index, to));
}

function shifted(repeat: Pointer, move: (row: number) => number | undefined): Shift {
  const before = `${repeat}/`;
  return (pointer) => {
    if (!pointer.startsWith(before)) return pointer;
    const end = pointer.indexOf("/", before.length);
    const rest = end < 0 ? "" : pointer.slice(end);
    const row = move(Number(pointer.slice(before.length, end < 0 ? undefined : end)));
    return row === undefined ? undefined : `${before}${row}${rest}` as Pointer;
  };
}
