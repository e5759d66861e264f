import type { Json } from "../json/json.ts";
import type { JsonSchema, SchemaObject } from "../json/json-schema.ts";
import { sameJson } from "../json/same-json.ts";
import { inPlace } from "../relevance/discriminator.ts";
import { below, type Located } from "../relevance/schema-tree.ts";

const DEPTH_AT_MOST = 8;

/** True when it is plain that no group of answers fits both schemas. False says nothing. */
export function areDisjoint(root: JsonSchema, a: Located, b: Located, depth = 0): boolean {
  if (depth > DEPTH_AT_MOST) return false;
  const [left, right] = [sidesOf(root, a), sidesOf(root, b)];
  if (left === undefined || right === undefined) return true;
  return haveOtherTypes(left, right) || haveOtherValues(left, right) || requiresWhatIsForbidden(left, right) || requiresWhatIsForbidden(right, left) || haveOtherMembers(root, left, right, depth);
}

/** What a schema says in place; undefined when it takes nothing. */
function sidesOf(root: JsonSchema, located: Located): readonly { readonly at: string; readonly schema: SchemaObject }[] | undefined {
  const sides = inPlace(root, located);
  if (sides.some(({ schema }) => schema === false)) return undefined;
  return sides.flatMap(({ at, schema }) => (typeof schema === "object" ? [{ at, schema }] : []));
}

type Sides = readonly { readonly at: string; readonly schema: SchemaObject }[];

function typesOf(sides: Sides): readonly string[] | undefined {
  const named = sides.flatMap(({ schema }) => (schema.type === undefined ? [] : [[schema.type].flat()]));
  return named.length === 0 ? undefined : named.reduce((common, types) => common.filter((type) => types.includes(type) || (type === "integer" && types.includes("number"))));
}

function haveOtherTypes(a: Sides, b: Sides): boolean {
  const [left, right] = [typesOf(a), typesOf(b)];
  if (left === undefined || right === undefined) return false;
  const fits = (type: string, types: readonly string[]): boolean => types.includes(type) || (type === "integer" && types.includes("number"));
  return !left.some((type) => fits(type, right)) && !right.some((type) => fits(type, left));
}

function valuesOf(sides: Sides): readonly Json[] | undefined {
  for (const { schema } of sides) {
    if (schema.const !== undefined) return [schema.const];
    if (schema.enum !== undefined) return schema.enum;
    const branches = schema.oneOf ?? schema.anyOf;
    const constants = branches?.map((branch) => (typeof branch === "object" ? branch.const : undefined));
    if (constants !== undefined && constants.length > 0 && constants.every((value) => value !== undefined)) return constants;
  }
  return undefined;
}

function haveOtherValues(a: Sides, b: Sides): boolean {
  const [left, right] = [valuesOf(a), valuesOf(b)];
  return left !== undefined && right !== undefined && !left.some((value) => right.some((other) => sameJson(value, other)));
}

function requiredBy(sides: Sides): ReadonlySet<string> {
  return new Set(sides.flatMap(({ schema }) => schema.required ?? []));
}

/** A member that one side asks for and the other, being closed or naming it `false`, does not admit. */
function requiresWhatIsForbidden(asking: Sides, forbidding: Sides): boolean {
  const described = new Set(forbidding.flatMap(({ schema }) => Object.keys(schema.properties ?? {})));
  const isClosed = (key: string): boolean => forbidding.some(({ schema }) => schema.patternProperties === undefined
    && ((schema.additionalProperties === false && !Object.hasOwn(schema.properties ?? {}, key)) || (schema.unevaluatedProperties === false && !described.has(key) && !hasConditions(schema))));
  const isFalse = (key: string): boolean => forbidding.some(({ schema }) => schema.properties?.[key] === false || forbids(schema.not, key));
  return [...requiredBy(asking)].some((key) => isClosed(key) || isFalse(key));
}

function forbids(not: JsonSchema | undefined, key: string): boolean {
  return typeof not === "object" && Object.keys(not).length === 1 && not.required?.length === 1 && not.required[0] === key;
}

function hasConditions(schema: SchemaObject): boolean {
  return ["if", "anyOf", "oneOf", "dependentSchemas"].some((keyword) => schema[keyword] !== undefined);
}

/** A member that both ask for, with values that never agree. */
function haveOtherMembers(root: JsonSchema, a: Sides, b: Sides, depth: number): boolean {
  const both = [...requiredBy(a)].filter((key) => requiredBy(b).has(key));
  return both.some((key) => membersOf(a, key).some((left) => membersOf(b, key).some((right) => areDisjoint(root, left, right, depth + 1))));
}

function membersOf(sides: Sides, key: string): readonly Located[] {
  return sides.flatMap(({ at, schema }) => {
    const sub = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : undefined;
    return sub === undefined ? [] : [{ at: below(at, "properties", key), schema: sub }];
  });
}
