import { isArray, isObject, type Json } from "../json/json.ts";
import { isRequired, type Instance, type Shape } from "./instance.ts";
import type { FieldNode } from "./node.ts";

/** How a raw value is taken; an open one as what the schema describes. */
export function shapeOf(node: FieldNode, raw: Json | undefined): Shape {
  if (node.object && isObject(raw)) return "object";
  if (node.array && isArray(raw)) return "array";
  if (!isEmpty(raw, node)) return "whole";
  return node.object ? "object" : node.array ? "array" : "whole";
}

/** What an instance contributes to its parent; undefined: nothing (R12 to R18). The container itself, not a copy. */
export function outOf(instance: Instance): Json | undefined {
  const { node, raw, shape, relevant, parent, key } = instance;
  if (!relevant) return undefined;
  const isRow = typeof key === "number";
  if (shape !== "whole") {
    if (instance.filled > 0 || parent === undefined) return shape === "object" ? instance.view : instance.list;
    return isRow || isRequired(instance) ? (emptyContainer(instance) ?? (isRow ? null : undefined)) : undefined;
  }
  if (isEmpty(raw, node)) return isRow ? null : parent === undefined ? {} : undefined;
  return isBlank(instance) && !isRow && parent !== undefined && !isRequired(instance) ? undefined : raw;
}

/** The container that the places in force ask for; undefined when they ask for a single value. */
function emptyContainer({ node, force, view, list }: Instance): Json | undefined {
  const asks = (kind: "object" | "array"): boolean => node[kind] && node.places.some(({ entry }, i) => force[i] && (entry[kind] || entry.types?.includes(kind)));
  return asks("object") ? view : asks("array") ? list : undefined;
}

/** An empty container where one is admitted is no value, in leaves too (R17); where none is admitted it is a wrong one. */
export function isBlank({ node, raw }: Instance): boolean {
  if (isArray(raw)) return raw.length === 0 && admits(node, "array");
  return isEmpty(raw, node) || (isObject(raw) && Object.keys(raw).length === 0 && admits(node, "object"));
}

function admits({ places }: FieldNode, type: string): boolean {
  const named = places.flatMap(({ entry }) => entry.types ?? []);
  return named.length === 0 || named.includes(type);
}

function isEmpty(raw: Json | undefined, node: FieldNode): raw is undefined | null | "" {
  return raw === undefined || raw === "" || (raw === null && !node.nullable);
}
