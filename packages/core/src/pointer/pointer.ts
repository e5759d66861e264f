import { isArray, isObject, type Json, type JsonObject } from "../json/json.ts";

declare const pointerBrand: unique symbol;
/** A JSON Pointer (RFC 6901) into the answers: "" is the whole, "/rows/0/name" a member. */
export type Pointer = string & { readonly [pointerBrand]: "pointer" };

declare const patternBrand: unique symbol;
/** A pointer in which a segment `*` stands for every row of a repeat: "/rows/*&#47;name". */
export type PointerPattern = string & { readonly [patternBrand]: "pattern" };

export const ROOT = "" as Pointer;

/** The segments of a pointer, unescaped. */
export function segments(pointer: string): string[] {
  if (pointer === "") return [];
  const parts = pointer.slice(1).split("/");
  return pointer.includes("~") ? parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")) : parts;
}

/** A pointer made of unescaped segments. */
export function pointerOf(parts: readonly (string | number)[]): Pointer {
  return parts.map((part) => `/${escape(String(part))}`).join("") as Pointer;
}

/** The pointer of a member or row of `parent`. */
export function child(parent: Pointer, key: string | number): Pointer {
  return `${parent}/${escape(String(key))}` as Pointer;
}

/** The pointer one level up; the root is its own parent. */
export function parentOf(pointer: Pointer): Pointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/"))) as Pointer;
}

/** The last segment, unescaped; "" for the root. */
export function lastSegment(pointer: string): string {
  return segments(pointer).at(-1) ?? "";
}

/** True when `pointer` is `ancestor` or lies below it. */
export function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}

/** True when the pattern names the pointer; `*` matches a row index. */
export function matches(pattern: string, pointer: string): boolean {
  const wanted = segments(pattern);
  const found = segments(pointer);
  return wanted.length === found.length
    && wanted.every((part, i) => part === found[i] || (part === "*" && /^\d+$/.test(found[i] ?? "")));
}

/** The value a pointer leads to; undefined when a step is absent. */
export function valueAt(root: Json | undefined, pointer: string): Json | undefined {
  let here = root;
  for (const part of segments(pointer)) {
    if (isArray(here)) here = /^(0|[1-9]\d*)$/.test(part) ? here[Number(part)] : undefined;
    else if (isObject(here)) here = Object.hasOwn(here, part) ? here[part] : undefined;
    else return undefined;
  }
  return here;
}

/**
 * A copy of `root` with `value` at the pointer; `undefined` removes an object member. Absent containers on the way are
 * made as objects, or as arrays where the next segment is a row index. Unchanged parts stay identical; where nothing
 * changes the input itself is returned.
 */
export function withValueAt(root: Json | undefined, pointer: string, value: Json | undefined): Json | undefined {
  return place(root, segments(pointer), value);
}

function place(here: Json | undefined, parts: readonly string[], value: Json | undefined): Json | undefined {
  const [part, ...rest] = parts;
  if (part === undefined) return value;
  const before = valueAt(here, `/${escape(part)}`);
  const after = place(before, rest, value);
  if (after === before) return here;
  if (isArray(here) || (here === undefined && /^\d+$/.test(part))) {
    const rows = [...(isArray(here) ? here : [])];
    rows[Number(part)] = after ?? null;
    return rows;
  }
  const members: JsonObject = isObject(here) ? here : {};
  if (after !== undefined) return { ...members, [part]: after };
  return Object.fromEntries(Object.entries(members).filter(([key]) => key !== part));
}

function escape(part: string): string {
  if (!part.includes("~") && !part.includes("/")) return part;
  return part.replaceAll("~", "~0").replaceAll("/", "~1");
}
