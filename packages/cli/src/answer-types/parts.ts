import { isArray, isObject, type Json, type JsonObject } from "@formgeber/core";
import type { References } from "./references.ts";

/** A part of an object's schema that applies under a condition. */
export interface ConditionalPart {
  /** `if`, or the value of a discriminator; undefined: a condition no type can tell. */
  readonly when?: ValueTest;
  readonly schema: JsonObject;
}

/** A test of one member: the values it passes for, and whether it passes where the member is absent. */
export interface ValueTest {
  readonly key: string;
  readonly passes: (value: Json) => boolean;
  readonly passesAbsent: boolean;
}

/** What a schema says of one object, its own words and those of every part that applies in place. */
export interface ObjectParts {
  /** Members that are described whatever the conditions say. */
  readonly members: Map<string, Json[]>;
  readonly required: Set<string>;
  readonly conditional: ConditionalPart[];
  /** `$ref` beside other keywords or in `allOf`. */
  readonly references: JsonObject[];
  /** Branches that no value tells apart, or that describe nothing. */
  readonly branches: (readonly Json[])[];
  /** Schemas of members with any name. */
  readonly rest: Json[];
  closed: boolean;
}

/** Takes the schema of an object apart. */
export function partsOf(schema: JsonObject, references: References): ObjectParts {
  const parts: ObjectParts = { members: new Map(), required: new Set(), conditional: [], references: [], branches: [], rest: [], closed: false };
  collect(schema, parts, references, true);
  return parts;
}

function collect(schema: JsonObject, parts: ObjectParts, references: References, isOwn: boolean): void {
  if (!isOwn && typeof schema["$ref"] === "string") parts.references.push(schema);
  for (const [key, member] of entriesOf(schema["properties"])) parts.members.set(key, [...(parts.members.get(key) ?? []), member]);
  for (const key of strings(schema["required"])) parts.required.add(key);
  for (const [, member] of entriesOf(schema["patternProperties"])) parts.rest.push(member);
  if (isObject(schema["additionalProperties"])) parts.rest.push(schema["additionalProperties"]);
  if (schema["additionalProperties"] === false || schema["unevaluatedProperties"] === false) parts.closed = true;
  for (const inner of list(schema["allOf"]).filter(isObject)) collect(inner, parts, references, false);
  const { if: asked, then, else: otherwise } = schema;
  if (asked !== undefined) {
    const when = valueTest(asked);
    if (isObject(then)) parts.conditional.push({ schema: then, ...(when && { when }) });
    if (isObject(otherwise)) parts.conditional.push({ schema: otherwise, ...(when && { when: negated(when) }) });
  }
  for (const [, dependent] of entriesOf(schema["dependentSchemas"])) if (isObject(dependent)) parts.conditional.push({ schema: dependent });
  for (const keyword of ["oneOf", "anyOf"]) {
    const branches = list(schema[keyword]);
    if (branches.length === 0) continue;
    const told = discriminated(branches.map((branch) => dereferenced(branch, references)));
    if (told === undefined) parts.branches.push(branches);
    else {
      parts.members.set(told.key, [...(parts.members.get(told.key) ?? []), { enum: told.parts.flatMap(({ values }) => [...values]) }]);
      if (told.parts.every(({ schema: branch }) => strings(branch["required"]).includes(told.key))) parts.required.add(told.key);
      parts.conditional.push(...told.parts.map(({ schema: branch, values }) => ({ schema: branch, when: { key: told.key, passes: (value: Json) => values.some((one) => one === value), passesAbsent: false } })));
    }
  }
}

/** What an `if` tests, when it is one member's value and nothing else. */
function valueTest(asked: Json): ValueTest | undefined {
  if (!isObject(asked) || Object.keys(asked).some((keyword) => !["properties", "required", "type"].includes(keyword))) return undefined;
  const [tested, ...others] = entriesOf(asked["properties"]);
  const required = strings(asked["required"]);
  if (tested === undefined || others.length > 0 || required.some((key) => key !== tested[0])) return undefined;
  const [key, schema] = tested;
  if (!isObject(schema) || Object.keys(schema).length !== 1) return undefined;
  const { not } = schema;
  const values = constantsOf(isObject(not) ? not : schema);
  if (values === undefined || (isObject(not) && Object.keys(not).length !== 1)) return undefined;
  return { key, passes: (value) => values.some((one) => one === value) !== isObject(not), passesAbsent: required.length === 0 };
}

function negated({ key, passes, passesAbsent }: ValueTest): ValueTest {
  return { key, passes: (value) => !passes(value), passesAbsent: !passesAbsent };
}

/** The member that has other constants in each branch. */
function discriminated(branches: readonly (JsonObject | undefined)[]): { readonly key: string; readonly parts: readonly { readonly schema: JsonObject; readonly values: readonly Json[] }[] } | undefined {
  const [first] = branches;
  for (const key of Object.keys(isObject(first?.["properties"]) ? first["properties"] : {})) {
    const parts = branches.flatMap((schema) => {
      const member = isObject(schema?.["properties"]) ? schema["properties"][key] : undefined;
      const values = isObject(member) ? constantsOf(member) : undefined;
      return schema === undefined || values === undefined ? [] : [{ schema, values }];
    });
    const all = parts.flatMap(({ values }) => [...values]);
    if (parts.length === branches.length && new Set(all).size === all.length) return { key, parts };
  }
  return undefined;
}

function dereferenced(schema: Json, references: References): JsonObject | undefined {
  if (!isObject(schema)) return undefined;
  const target = typeof schema["$ref"] === "string" && Object.keys(schema).every((keyword) => ["$ref", "title", "description"].includes(keyword)) ? references.resolve(schema["$ref"]) : schema;
  return isObject(target) ? target : undefined;
}

/** The values a schema allows by `const`, `enum`, or branches that are nothing but constants. */
export function constantsOf(schema: JsonObject): readonly Json[] | undefined {
  if (schema["const"] !== undefined) return [schema["const"]];
  if (isArray(schema["enum"])) return schema["enum"];
  const choices = list(schema["oneOf"] ?? schema["anyOf"]);
  const constants = choices.map((choice) => (isObject(choice) ? choice["const"] : undefined)).filter((value) => value !== undefined);
  return choices.length > 0 && constants.length === choices.length ? constants : undefined;
}

/** The members of an object in order; none of anything else. */
export function entriesOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isObject(value) ? Object.entries(value) : [];
}

/** The items of an array; none of anything else. */
export function list(value: Json | undefined): readonly Json[] {
  return isArray(value) ? value : [];
}

function strings(value: Json | undefined): readonly string[] {
  return list(value).filter((item): item is string => typeof item === "string");
}
