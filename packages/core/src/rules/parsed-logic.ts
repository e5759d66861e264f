import type { Logic } from "../definition/definition.ts";
import { isArray, isObject } from "../json/json.ts";

/** One operator with its operands, and where it stands in the logic. */
export interface Operation {
  readonly name: string;
  readonly operands: readonly Logic[];
  /** Pointers of the operands, from the top of the logic. */
  readonly at: readonly string[];
}

/** The operation a piece of logic is; undefined for literals and lists. A single operand needs no list around it. */
export function operationOf(logic: Logic, at = ""): Operation | undefined {
  if (!isObject(logic)) return undefined;
  const [name] = Object.keys(logic);
  if (name === undefined) return undefined;
  const given = logic[name] ?? null;
  const here = `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  if (isArray(given)) return { name, operands: given, at: given.map((_, i) => `${here}/${i}`) };
  return { name, operands: given === null ? [] : [given], at: given === null ? [] : [here] };
}

/** What a piece of logic reads: the patterns of its `var`, each once, and whether it asks for the day. */
export function readsOfLogic(logic: Logic): { readonly patterns: readonly string[]; readonly day: boolean } {
  const patterns = new Set<string>();
  let day = false;
  const visit = (piece: Logic): void => {
    if (isArray(piece)) return piece.forEach(visit);
    const operation = operationOf(piece);
    if (operation === undefined) return;
    const { name, operands } = operation;
    if (name === "var") {
      const [pattern] = operands;
      if (typeof pattern === "string") patterns.add(pattern);
      return;
    }
    if (name === "today" || (name === "age" && operands.length === 1)) day = true;
    operands.forEach(visit);
  };
  visit(logic);
  return { patterns: [...patterns], day };
}
