import { valueAt, type Json, type JsonSchema, type SchemaObject } from "@formgeber/core";
import type { Random } from "./random.ts";

/** Schemas that hold together for one value. Undefined: nothing fits them all. */
export type Together = readonly SchemaObject[] | undefined;

/**
 * Everything that is said of a value in place: references followed, parts taken together, of several branches one chosen,
 * of a condition one outcome. What was chosen need not fit; the value is asked afterwards.
 */
export function inForce(root: JsonSchema, schema: JsonSchema, random: Random, depth = 0): Together {
  if (schema === false || depth > 60) return undefined;
  if (schema === true) return [];
  const also: JsonSchema[] = [...(schema.allOf ?? [])];
  if (schema.$ref !== undefined) also.push((valueAt(root as Json, decodeURIComponent(schema.$ref.slice(1))) ?? true) as JsonSchema);
  for (const branches of [schema.oneOf, schema.anyOf]) {
    const chosen = branches === undefined ? undefined : random.one(givable(branches));
    if (chosen !== undefined) also.push(chosen, { required: discriminating(root, branches ?? []) });
  }
  if (schema.if !== undefined) {
    if (random.chance(0.5)) also.push(schema.if, schema.then ?? true);
    else also.push(schema.else ?? true);
  }
  const found: SchemaObject[] = [schema];
  for (const sub of also) {
    const more = inForce(root, sub, random, depth + 1);
    if (more === undefined) return undefined;
    found.push(...more);
  }
  return found;
}

/** Nobody answers null; and where a text is one of the ways to answer, people write. */
function givable(branches: readonly JsonSchema[]): readonly JsonSchema[] {
  const notNull = branches.filter((branch) => typeof branch === "boolean" || (branch.type !== "null" && branch.const !== null));
  const texts = notNull.filter((branch) => typeof branch === "object" && branch.type === "string");
  return texts.length > 0 ? texts : notNull;
}

/** Members that tell branches apart: without them a form does not know which branch is meant. */
function discriminating(root: JsonSchema, branches: readonly JsonSchema[]): readonly string[] {
  const members = branches.map((branch) => membersOf(root, branch));
  return Object.keys(members[0] ?? {}).filter((key) => members.every((each) => {
    const schema = Object.hasOwn(each, key) ? each[key] : undefined;
    return typeof schema === "object" && ["const", "enum", "not"].some((keyword) => schema[keyword] !== undefined);
  }));
}

function membersOf(root: JsonSchema, schema: JsonSchema): { readonly [key: string]: JsonSchema } {
  if (typeof schema === "boolean") return {};
  const target = schema.$ref === undefined ? undefined : (valueAt(root as Json, decodeURIComponent(schema.$ref.slice(1))) as JsonSchema | undefined);
  return { ...(target !== undefined && membersOf(root, target)), ...schema.properties };
}
