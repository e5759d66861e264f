import { isObject, type Json, type JsonObject } from "@formgeber/core";
import { constantsOf, list, partsOf, type ConditionalPart, type ObjectParts } from "./parts.ts";
import type { References } from "./references.ts";
import { ANY, bothOf, described, NEVER, objectType, oneOfValues, unionOf, type TypeSchema } from "./type-schema.ts";
import { valueType, type TypeOf } from "./value-type.ts";

/** More combinations than these make a type that nobody reads and the compiler is slow with. */
const MANY = 500;

/** The type of valid answers: what is required is there, and what a condition asks for is there just when it holds. */
export function finishedType(schema: Json, references: References): TypeSchema {
  const typeOf: TypeOf = (inner) => finishedType(inner, references);
  return valueType(schema, { typeOf, objectTypeOf: (object) => objectOf(object, references, typeOf), nameOf: references.nameOf, rowOf: (row) => row, isComplete: true });
}

function objectOf(schema: JsonObject, references: References, typeOf: TypeOf): TypeSchema {
  const parts = partsOf(schema, references);
  const unions: TypeSchema[] = [];
  const told = new Set<ConditionalPart>();
  let combinations = 1;
  for (const key of new Set(parts.conditional.flatMap(({ when }) => when?.key ?? []))) {
    const domain = domainOf(parts, key, references);
    const group = parts.conditional.filter(({ when }) => when?.key === key);
    if (domain === undefined) continue;
    const cases = casesOf(domain, group, key, parts.required.has(key));
    if (combinations * cases.length > MANY) continue;
    combinations *= cases.length;
    for (const part of group) told.add(part);
    unions.push(unionOf(cases.map((one) => caseType(one, group, parts, references, typeOf))));
  }
  const untold = parts.conditional.filter((part) => !told.has(part));
  const base = baseType(parts, untold, references, typeOf);
  const isBare = unions.length + parts.references.length + parts.branches.length > 0 && isEmpty(base);
  const types = [...(isBare ? [] : [base]), ...unions, ...parts.references.map(typeOf), ...parts.branches.map((branches) => branchType(branches, parts, typeOf))];
  return { ...bothOf(types), ...described(schema) };
}

function isEmpty({ properties, additionalProperties }: TypeSchema): boolean {
  return isObject(properties) && Object.keys(properties).length === 0 && additionalProperties === false;
}

/** The values a member can have, where they are few and known. */
function domainOf({ members }: ObjectParts, key: string, references: References): readonly Json[] | undefined {
  const domains = (members.get(key) ?? []).flatMap((schema) => {
    const target = isObject(schema) && typeof schema["$ref"] === "string" ? references.resolve(schema["$ref"]) : schema;
    if (!isObject(target)) return [];
    const constants = target["type"] === "boolean" && target["const"] === undefined ? [true, false] : constantsOf(target);
    return constants === undefined ? [] : [constants];
  });
  const [first, ...others] = domains;
  return first?.filter((value) => others.every((domain) => domain.includes(value)));
}

/** Values of a member for which the same parts apply. */
interface Case {
  readonly key: string;
  readonly values: readonly Json[];
  /** The member may be missing. */
  readonly absent: boolean;
  readonly applies: readonly ConditionalPart[];
}

function casesOf(domain: readonly Json[], group: readonly ConditionalPart[], key: string, isRequired: boolean): readonly Case[] {
  const cases = new Map<string, { values: Json[]; absent: boolean; applies: readonly ConditionalPart[] }>();
  const caseOf = (applies: readonly ConditionalPart[]) => {
    const name = group.map((part) => (applies.includes(part) ? "1" : "0")).join("");
    const found = cases.get(name) ?? { values: [], absent: false, applies };
    cases.set(name, found);
    return found;
  };
  for (const value of domain) caseOf(group.filter(({ when }) => when?.passes(value))).values.push(value);
  if (!isRequired) caseOf(group.filter(({ when }) => when?.passesAbsent)).absent = true;
  return [...cases.values()].map((one) => ({ key, ...one }));
}

/** The members of a case: those of the parts that apply, and none of those only the others describe. */
function caseType({ key, values, absent, applies }: Case, group: readonly ConditionalPart[], parts: ObjectParts, references: References, typeOf: TypeOf): TypeSchema {
  const isForeign = (name: string): boolean => parts.members.has(name) || parts.conditional.some((part) => !group.includes(part) && keysIn(part.schema, references).has(name));
  const own = new Set(applies.flatMap(({ schema }) => [...keysIn(schema, references)]));
  const others = group.filter((part) => !applies.includes(part)).flatMap(({ schema }) => [...keysIn(schema, references)]).filter((name) => !own.has(name) && !isForeign(name));
  const discriminator = objectType({ [key]: values.length === 0 ? { tsType: "undefined" } : oneOfValues(values), ...Object.fromEntries(others.map((name) => [name, NEVER])) }, absent ? [] : [key]);
  const applied = applies.map(({ schema }) => withoutMember(schema, key)).filter((schema) => keysIn(schema, references).size > 0 || list(schema["required"]).length > 0);
  return bothOf([discriminator, ...applied.map(typeOf)]);
}

function withoutMember(schema: JsonObject, key: string): JsonObject {
  const { properties, required, title: _title, description: _description, ...rest } = schema;
  const members = isObject(properties) ? Object.fromEntries(Object.entries(properties).filter(([name]) => name !== key)) : {};
  return { ...rest, type: "object", properties: members, required: list(required).filter((name) => name !== key) };
}

/** Members that are there whatever the conditions say, and, as optional ones, those of conditions no type can tell. */
function baseType(parts: ObjectParts, untold: readonly ConditionalPart[], references: References, typeOf: TypeOf): TypeSchema {
  const members: { [key: string]: TypeSchema } = Object.fromEntries([...parts.members].map(([key, schemas]) => [key, bothOf(schemas.map(typeOf))]));
  const possible = new Map<string, TypeSchema[]>();
  for (const { schema } of untold) {
    for (const [key, types] of possibleMembers(schema, references, typeOf)) if (!Object.hasOwn(members, key)) possible.set(key, [...(possible.get(key) ?? []), ...types]);
  }
  for (const [key, types] of possible) members[key] = unionOf(types);
  // Described elsewhere, and asked for here.
  for (const key of parts.required) if (!Object.hasOwn(members, key)) members[key] = ANY;
  const rest = parts.rest.map(typeOf);
  if (rest.length > 0) return objectType(members, parts.required, unionOf([...rest, ...Object.values(members)]));
  const saysNothing = !parts.closed && Object.keys(members).length + parts.conditional.length + parts.references.length + parts.branches.length === 0;
  return objectType(members, parts.required, saysNothing ? { tsType: "unknown" } : undefined);
}

/** Everything a part may describe, however deep its conditions. */
function possibleMembers(schema: JsonObject, references: References, typeOf: TypeOf): ReadonlyMap<string, readonly TypeSchema[]> {
  const { members, conditional } = partsOf(schema, references);
  const found = new Map<string, readonly TypeSchema[]>([...members].map(([key, schemas]) => [key, [bothOf(schemas.map(typeOf))]]));
  for (const part of conditional) for (const [key, types] of possibleMembers(part.schema, references, typeOf)) found.set(key, [...(found.get(key) ?? []), ...types]);
  return found;
}

function keysIn(schema: JsonObject, references: References): ReadonlySet<string> {
  const { members, conditional } = partsOf(schema, references);
  return new Set([...members.keys(), ...conditional.flatMap((part) => [...keysIn(part.schema, references)])]);
}

/** Branches that only require, and branches that nothing tells apart: one of them, or several. */
function branchType(branches: readonly Json[], parts: ObjectParts, typeOf: TypeOf): TypeSchema {
  return unionOf(branches.map((branch) => {
    const required = isObject(branch) ? list(branch["required"]).filter((key) => typeof key === "string") : [];
    const asked = objectType(Object.fromEntries(required.filter((key) => !isObject(branch) || !isObject(branch["properties"]) || !Object.hasOwn(branch["properties"], key)).map((key) => [key, ANY])), required);
    const describes = isObject(branch) && ["properties", "$ref", "allOf", "if", "oneOf", "anyOf", "patternProperties", "additionalProperties"].some((keyword) => branch[keyword] !== undefined);
    const types = [...(required.length > 0 && Object.keys(asked["properties"] ?? {}).length > 0 ? [asked] : []), ...(describes ? [typeOf(branch)] : [])];
    return types.length === 0 ? objectType({}, [], ANY) : bothOf(types);
  }));
}
