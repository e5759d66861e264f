import { segments } from "../pointer/pointer.ts";

/** A place in a text; both count from 1. */
export interface TextPosition {
  readonly line: number;
  /** @unit UTF-16 code units */
  readonly column: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Where in a JSON text the value of a pointer begins; its nearest parent that exists where the text has no such value. */
export function locate(text: string, pointer: string): TextPosition {
  const wanted = segments(pointer);
  let best = { depth: -1, offset: 0 };
  for (const { path, offset } of valuesOf(text)) {
    if (path.length > best.depth && path.length <= wanted.length && path.every((part, i) => part === wanted[i])) best = { depth: path.length, offset };
    if (best.depth === wanted.length) break;
  }
  const before = text.slice(0, best.offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
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
