import { Draw } from "@formgeber/testkit";
import fc from "fast-check";
import { checkRelevance } from "../compile/check-relevance.ts";
import { isArray, isObject, type Json } from "../json/json.ts";
import type { JsonSchema, SchemaObject } from "../json/json-schema.ts";
import { pointerOf, valueAt, withValueAt } from "../pointer/pointer.ts";
import { resolve } from "./schema-tree.ts";

const seed = fc.integer({ min: 0, max: 0xfffffff });

const KEYS = ["a", "b", "c", "d", "e"];
const YES_NO: SchemaObject = { enum: ["ja", "nein"] };
const DEFS: { readonly [name: string]: SchemaObject } = {
  place: { type: "object", properties: { street: { type: "string", maxLength: 3 }, town: { type: "string", pattern: "^[a-z]*$" } }, required: ["town"] },
  tree: { type: "object", properties: { name: { type: "string" }, kind: YES_NO, kids: { type: "array", items: { $ref: "#/$defs/tree" } } }, if: { required: ["kind"], properties: { kind: { const: "ja" } } }, then: { required: ["name"] } },
};

/** Schemas that publishing takes: groups, repeats, references, conditions of all kinds. */
export const publishableSchema: fc.Arbitrary<SchemaObject> = seed.map((start) => {
  for (let next = start; ; next++) {
    const schema: SchemaObject = { ...objectSchema(new Draw(next), 0), $defs: DEFS };
    if (checkRelevance({ schema }).every(({ severity }) => severity !== "error")) return schema;
  }
});

function objectSchema(draw: Draw, depth: number): SchemaObject {
  const keys = KEYS.filter(() => draw.chance(60));
  const plain = keys.filter(() => draw.chance(75));
  const properties = Object.fromEntries(plain.map((key) => [key, memberSchema(draw, depth)]));
  const hidden = keys.filter((key) => !plain.includes(key));
  // One answer is of one kind wherever it is described; that it differs by condition is told in the fixtures.
  const shown: { [key: string]: SchemaObject } = {};
  const conditions = Array.from({ length: draw.number(4) }, () => conditional(draw, depth, properties, hidden, shown));
  return {
    type: "object",
    properties,
    ...(draw.chance(60) && { required: plain.filter(() => draw.chance(40)) }),
    ...(conditions.length > 0 && { allOf: conditions }),
    ...(draw.chance(20) && { unevaluatedProperties: false }),
  };
}

function memberSchema(draw: Draw, depth: number): SchemaObject {
  const leaf = draw.number(depth > 1 ? 6 : 12);
  switch (leaf) {
    case 0: case 1: return YES_NO;
    case 2: return { type: "string", maxLength: 3 };
    case 3: return { type: "integer", minimum: 3 };
    case 4: return { type: ["boolean", "null"] };
    case 5: return { oneOf: [{ const: "ja", title: "Ja" }, { const: "x", title: "X" }] };
    case 6: return { $ref: "#/$defs/place" };
    case 7: return { $ref: "#/$defs/tree" };
    case 8: return { type: "array", ...(draw.chance(50) && { minItems: 1 }), items: objectSchema(draw, depth + 1) };
    case 9: return { type: "array", items: { type: "string", minLength: 2 } };
    case 10: return { type: "object", properties: {}, oneOf: [
      { properties: { way: { const: "ja" }, more: memberSchema(draw, depth + 1) }, required: ["way", ...(draw.chance(50) ? ["more"] : [])] },
      { properties: { way: { const: "nein" }, other: { type: "string" } }, required: ["way"] },
    ] };
    default: return objectSchema(draw, depth + 1);
  }
}

function conditional(draw: Draw, depth: number, properties: { readonly [key: string]: JsonSchema }, hidden: readonly string[], shownElsewhere: { [key: string]: SchemaObject }): SchemaObject {
  const keys = Object.keys(properties);
  if (keys.length === 0) return {};
  const one = draw.oneOf("a", ...keys);
  const other = draw.oneOf("a", ...keys);
  const then = consequence(draw, depth, other, properties, hidden, shownElsewhere);
  if (draw.chance(15)) return { dependentSchemas: { [one]: then } };
  if (draw.chance(10)) return { dependentRequired: { [one]: [other] } };
  return { if: condition(draw, one, properties[one] ?? true), then, ...(draw.chance(40) && { else: consequence(draw, depth, other, properties, hidden, shownElsewhere) }) };
}

function condition(draw: Draw, key: string, schema: JsonSchema): SchemaObject {
  const isRows = typeof schema === "object" && schema.type === "array";
  const kind = draw.number(6);
  if (isRows && kind > 2) return { required: [key], properties: { [key]: { contains: { required: ["a"], properties: { a: { const: "ja" } } } } } };
  if (typeof schema === "object" && schema.properties !== undefined && kind > 2) {
    const [inner] = Object.keys(schema.properties);
    if (inner !== undefined) return { required: [key], properties: { [key]: { required: [inner], properties: { [inner]: { const: "ja" } } } } };
  }
  if (kind === 0) return { required: [key] };
  if (kind === 1) return { not: { required: [key] } };
  if (kind === 2) return { properties: { [key]: { const: "ja" } } };
  return { required: [key], properties: { [key]: { const: "ja" } } };
}

function consequence(draw: Draw, depth: number, other: string, properties: { readonly [key: string]: JsonSchema }, hidden: readonly string[], shownElsewhere: { [key: string]: SchemaObject }): SchemaObject {
  const kind = draw.number(7);
  if (kind === 0) return { required: [other] };
  if (kind === 1) return { properties: { [other]: false } };
  if (kind === 2) return { properties: { [other]: { enum: ["ja", 3] } } };
  const shown = hidden.length > 0 ? draw.oneOf("z", ...hidden) : "z";
  const inner: SchemaObject = { properties: { [shown]: (shownElsewhere[shown] ??= memberSchema(draw, depth + 1)) }, ...(draw.chance(50) && { required: [shown] }) };
  return kind === 3 && Object.keys(properties).length > 0 ? { ...inner, if: condition(draw, shown, true), then: { properties: { [`${shown}2`]: { type: "string" } } } } : inner;
}

/** Answers a person might leave behind: mostly fitting, often open, sometimes of the wrong kind, some to hidden questions. */
export function answersTo(root: SchemaObject): fc.Arbitrary<Json> {
  return seed.map((from) => answer(new Draw(from), root, root, 0));
}

function answer(draw: Draw, root: JsonSchema, schema: JsonSchema, depth: number): Json {
  if (typeof schema === "boolean") return "x";
  const all = described(root, schema);
  const members = all.flatMap(({ properties }) => Object.entries(properties ?? {})).filter(([, sub]) => sub !== false);
  if (members.length > 0) {
    if (depth > 0 && draw.chance(3)) return "x";
    return Object.fromEntries(members.filter(() => draw.chance(depth > 4 ? 20 : 75)).map(([key, sub]) => [key, answer(draw, root, sub, depth + 1)]));
  }
  const items = all.find((each) => each.items !== undefined)?.items;
  if (items !== undefined) return draw.chance(4) ? {} : Array.from({ length: draw.number(depth > 4 ? 1 : 4) }, () => answer(draw, root, items, depth + 1));
  if (draw.chance(15)) return draw.oneOf<Json>("", null, false, 0);
  const options = all.flatMap((each) => [...(each.enum ?? []), ...(each.const === undefined ? [] : [each.const]), ...(each.oneOf ?? []).flatMap((sub) => (typeof sub === "object" && sub.const !== undefined ? [sub.const] : []))]);
  if (options.length > 0) return draw.oneOf<Json>("ja", ...options);
  const types = all.flatMap(({ type }) => type ?? []);
  if (types.includes("integer")) return 1 + draw.number(6);
  if (types.includes("boolean")) return draw.chance(50);
  return draw.oneOf("ja", "ab", "a", "long", "AB");
}

function described(root: JsonSchema, schema: JsonSchema | undefined): readonly SchemaObject[] {
  if (schema === undefined || typeof schema === "boolean") return [];
  const target = schema.$ref === undefined ? undefined : resolve(root, schema.$ref)?.schema;
  const inPlace = [target, ...(schema.allOf ?? []), ...(schema.oneOf ?? []), schema.then, schema.else, ...Object.values(schema.dependentSchemas ?? {})];
  return [schema, ...inPlace.flatMap((sub) => described(root, sub))];
}

/** The answers after each of some edits: members set and cleared, rows put in and taken out. */
export function editsOf(root: SchemaObject, start: Json): fc.Arbitrary<readonly Json[]> {
  return seed.map((from) => {
    const draw = new Draw(from);
    const states: Json[] = [];
    for (let i = 1 + draw.number(8); i > 0; i--) {
      const here = states.at(-1) ?? start;
      const other = answer(draw, root, root, 0);
      const target = draw.oneOf("", ...placesIn(here), ...placesIn(other));
      const after = withValueAt(here, target, editedAt(draw, valueAt(here, target), valueAt(other, target))) ?? {};
      states.push(isObject(after) ? after : {});
    }
    return states;
  });
}

function editedAt(draw: Draw, now: Json | undefined, given: Json | undefined): Json | undefined {
  if (!isArray(now) || draw.chance(40)) return draw.chance(25) ? undefined : given;
  const index = draw.number(now.length + 1);
  const row = (isArray(given) ? given[0] : undefined) ?? {};
  return draw.chance(50) ? [...now.slice(0, index), row, ...now.slice(index)] : [...now.slice(0, index), ...now.slice(index + 1)];
}

function placesIn(value: Json, path: readonly (string | number)[] = []): readonly string[] {
  const inner = isArray(value) ? value.flatMap((row, i) => placesIn(row, [...path, i])) : isObject(value) ? Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key])) : [];
  return [pointerOf(path), ...inner];
}
