import { pointerOf, segments, type Pointer } from "@formgeber/core";

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

function shifted(repeat: Pointer, move: (row: number) => number | undefined): Shift {
  const depth = segments(repeat).length;
  return (pointer) => {
    if (!pointer.startsWith(`${repeat}/`)) return pointer;
    const parts = segments(pointer);
    const row = move(Number(parts[depth]));
    return row === undefined ? undefined : pointerOf(parts.with(depth, String(row)));
  };
}
