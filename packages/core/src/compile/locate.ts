import { pointerOf, segments } from "../pointer/pointer.ts";

/** A place in a text; both count from 1. */
export interface TextPosition {
  readonly line: number;
  /** @unit UTF-16 code units */
  readonly column: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Where in a JSON text the value of a pointer begins; its nearest parent that exists where the text has no such value. */
export function locate(text: string, pointer: string): TextPosition {
  return locator(text)(pointer);
}

/** Like `locate`, for many places of one text: reads it once. Of a key that stands twice the first counts. */
export function locator(text: string): (pointer: string) => TextPosition {
  const offsets = new Map<string, number>();
  for (const { path, offset } of valuesOf(text)) {
    const pointer = pointerOf(path);
    if (!offsets.has(pointer)) offsets.set(pointer, offset);
  }
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (pointer) => {
    const parts = segments(pointer);
    const depth = parts.findIndex((_, i) => !offsets.has(pointerOf(parts.slice(0, i + 1))));
    const offset = offsets.get(pointerOf(depth < 0 ? parts : parts.slice(0, depth))) ?? 0;
    const line = lineOf(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The last line that starts at or before an offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Every value of a text in order, with its path and place. Bears texts that are no JSON. */
function* valuesOf(text: string): Generator<{ readonly path: readonly string[]; readonly offset: number }> {
  // Each level: the key of the member being read, or the number of the item.
  const levels: { key: string | number; awaitsKey: boolean }[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    const level = levels.at(-1);
    if (token === "}" || token === "]") levels.pop();
    else if (token === ",") {
      if (typeof level?.key === "number") level.key += 1;
      else if (level !== undefined) level.awaitsKey = true;
    } else if (level?.awaitsKey === true && token.startsWith('"')) {
      level.key = keyIn(token);
      level.awaitsKey = false;
    } else if (token !== ":") {
      yield { path: levels.map(({ key }) => String(key)), offset: match.index };
      if (token === "{") levels.push({ key: "", awaitsKey: true });
      if (token === "[") levels.push({ key: 0, awaitsKey: false });
    }
  }
}

function keyIn(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}
