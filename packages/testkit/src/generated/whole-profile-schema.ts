import { Fault, type Form, type JsonSchema, type SchemaObject } from "@formgeber/core";
import { checkRelevance } from "@formgeber/core/compile";
import { formOf, type FormParts } from "../form-of.ts";
import type { Draw } from "./draw.ts";

const KEYS = ["a", "b", "c", "d", "e", "f", "g"] as const;
const YES_NO: SchemaObject = { enum: ["ja", "nein"] };
const IS_YES = (key: string): SchemaObject => ({ required: [key], properties: { [key]: { const: "ja" } } });

/** What references lead to: a building block, a tree, and a chain that asks its own next link. */
const DEFS: { readonly [name: string]: SchemaObject } = {
  place: { type: "object", properties: { street: { type: "string" }, town: { type: "string", minLength: 2 } }, required: ["town"] },
  tree: { type: "object", properties: { name: { type: "string" }, kind: YES_NO, kids: { type: "array", maxItems: 3, items: { $ref: "#/$defs/tree" } } }, if: IS_YES("kind"), then: { properties: { why: { type: "string" } }, required: ["why"] } },
  link: { type: "object", properties: { more: YES_NO, note: { type: "string" } }, if: IS_YES("more"), then: { properties: { next: { $ref: "#/$defs/link" } } } },
};

/**
 * A schema that publishing takes, drawn from the whole profile: all ways to describe answers, all ways to assert, conditions
 * in groups, rows and recursion, branches told apart by an answer or by the person.
 */
export function wholeProfileSchema(draw: Draw): SchemaObject {
  for (;;) {
    const schema: SchemaObject = { ...group(draw, 0), $defs: DEFS };
    if (checkRelevance({ schema }).every(({ severity }) => severity !== "error")) return schema;
  }
}

/** A schema of the whole profile that is a form with the given field types: neutral ones when absent. */
export async function wholeProfileForm(draw: Draw, parts: FormParts = {}): Promise<{ readonly schema: SchemaObject; readonly form: Form }> {
  for (;;) {
    const schema = wholeProfileSchema(draw);
    try {
      return { schema, form: await formOf(schema, parts) };
    } catch (fault) {
      // Not every answer a schema can describe has a field type among few.
      if (!(fault instanceof Fault) || fault.code !== "definition/invalid") throw fault;
    }
  }
}

function group(draw: Draw, depth: number): SchemaObject {
  const keys = KEYS.filter(() => draw.chance(depth === 0 ? 85 : 45));
  const plain = keys.filter(() => draw.chance(60));
  const properties = Object.fromEntries(plain.map((key) => [key, part(draw, depth)]));
  const hidden = keys.filter((key) => !plain.includes(key));
  const conditions = plain.length === 0 ? [] : Array.from({ length: hidden.length + draw.number(2) }, (_, i) => conditional(draw, depth, properties, hidden[i]));
  return {
    type: "object", properties,
    ...(draw.chance(70) && { required: plain.filter(() => draw.chance(45)) }),
    ...(conditions.length > 0 && { allOf: conditions }),
    ...(draw.chance(15) && { unevaluatedProperties: false }),
    ...(plain.length > 2 && draw.chance(10) && { minProperties: 1 }),
  };
}

/** A condition, and what follows: mostly an answer that is asked nowhere else. */
function conditional(draw: Draw, depth: number, properties: { readonly [key: string]: SchemaObject }, hidden: string | undefined): SchemaObject {
  const [first = "a", ...others] = Object.keys(properties);
  const asked = draw.oneOf(first, ...others);
  const then: SchemaObject = hidden === undefined || draw.chance(20)
    ? { required: [draw.oneOf(first, ...others)] }
    : { properties: { [hidden]: part(draw, depth + 1) }, ...(draw.chance(40) && { required: [hidden] }) };
  switch (draw.number(8)) {
    case 0: return { dependentSchemas: { [asked]: then } };
    case 1: return { dependentRequired: { [asked]: [draw.oneOf(first, ...others)] } };
    case 2: return { if: { required: [asked] }, then };
    case 3: return { if: { not: IS_YES(asked) }, then };
    case 4: return { if: IS_YES(asked), else: then };
    case 5: return { if: { anyOf: [IS_YES(asked), IS_YES(first)] }, then };
    case 6: return { if: IS_YES(asked), then: { ...then, allOf: [{ if: { required: [asked] }, then: { properties: { [`${hidden ?? "z"}2`]: leaf(draw) } } }] } };
    default: return { if: IS_YES(asked), then };
  }
}

function part(draw: Draw, depth: number): SchemaObject {
  if (depth > 2 || draw.chance(depth === 0 ? 40 : 60)) return leaf(draw);
  const make = [() => group(draw, depth + 1), () => repeat(draw, depth), () => freeKeys(draw, depth), () => branches(draw, depth), () => reference(draw)];
  return draw.oneOf(make[0] ?? (() => leaf(draw)), ...make.slice(1))();
}

function leaf(draw: Draw): SchemaObject {
  return draw.oneOf<SchemaObject>(
    YES_NO, YES_NO, { type: "string" }, { type: "string", minLength: 2, maxLength: 12 }, { type: "string", pattern: "^[a-z0-9-]+$" }, { type: "string", format: "date" },
    { type: "integer", minimum: 3, maximum: 40 }, { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 50, multipleOf: 0.5 }, { type: "boolean" }, { type: ["boolean", "null"] },
    { oneOf: [{ const: "ja", title: "Ja" }, { const: "x", title: "X" }] }, { type: "string", not: { enum: ["nein", "long"] } }, { type: "string", anyOf: [{ maxLength: 4 }, { pattern: "^m" }] },
  );
}

function reference(draw: Draw): SchemaObject {
  return { $ref: draw.oneOf("#/$defs/place", "#/$defs/tree", "#/$defs/link") };
}

function repeat(draw: Draw, depth: number): SchemaObject {
  switch (draw.number(7)) {
    case 0: return { type: "array", ...(draw.chance(50) && { minItems: 1 }), maxItems: 4, items: group(draw, depth + 1) };
    case 1: return { type: "array", items: { type: "string", minLength: 2 } };
    case 2: return { type: "array", maxItems: 5, items: YES_NO, contains: { const: "ja" }, ...(draw.chance(50) && { maxContains: 2 }) };
    case 3: return { type: "array", uniqueItems: true, maxItems: 5, items: leaf(draw) };
    case 4: return { type: "array", prefixItems: [YES_NO, { type: "integer" }], items: draw.chance(50) ? false : { type: "string" } };
    case 5: return { type: "array", prefixItems: [YES_NO, leaf(draw)], unevaluatedItems: false };
    default: return { type: "array", maxItems: 4, items: { type: "object", properties: { k: YES_NO, n: { type: "integer" } }, if: IS_YES("k"), then: { properties: { x: leaf(draw) }, required: ["x"], if: { required: ["n"] }, then: { properties: { y: { type: "string" } } } } } };
  }
}

function freeKeys(draw: Draw, depth: number): SchemaObject {
  switch (draw.number(3)) {
    case 0: return { type: "object", patternProperties: { "^k": { type: "string" } }, additionalProperties: draw.chance(50) ? false : { type: "integer" } };
    case 1: return { type: "object", properties: { a: YES_NO }, additionalProperties: leaf(draw), propertyNames: { maxLength: 3 }, maxProperties: 3 };
    default: return { type: "object", additionalProperties: group(draw, depth + 2), propertyNames: { pattern: "^[a-z]" } };
  }
}

function branches(draw: Draw, depth: number): SchemaObject {
  const way = (value: string, key: string, isRequired: boolean): SchemaObject => ({ properties: { way: { const: value }, [key]: part(draw, depth + 1) }, required: ["way", ...(isRequired ? [key] : [])] });
  const titled = (title: string, key: string, closed: boolean): SchemaObject => ({ title, type: "object", properties: { [key]: leaf(draw) }, required: [key], ...(closed && { additionalProperties: false }) });
  switch (draw.number(5)) {
    case 0: return { type: "object", oneOf: [way("ja", "p", draw.chance(50)), way("nein", "q", false)] };
    case 1: return { type: "object", anyOf: [way("ja", "p", false), way("nein", "q", draw.chance(50)), { properties: { way: { enum: ["a", "b"] } }, required: ["way"] }] };
    case 2: return { type: "object", oneOf: [titled("P", "p", true), titled("Q", "q", true)] };
    case 3: return { type: "object", properties: { a: leaf(draw) }, anyOf: [titled("P", "p", false), titled("Q", "q", false)] };
    default: return { type: "object", properties: { p: leaf(draw), q: leaf(draw) }, anyOf: [{ required: ["p"] }, { required: ["q"] }] };
  }
}

/** Every schema that can describe what this one describes, whatever the conditions say. */
export function describing(root: SchemaObject, schema: JsonSchema | undefined): readonly SchemaObject[] {
  if (schema === undefined || typeof schema === "boolean") return [];
  const target = schema.$ref === undefined ? undefined : root.$defs?.[schema.$ref.slice("#/$defs/".length)];
  const inPlace = [target, ...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? []), schema.then, schema.else, ...Object.values(schema.dependentSchemas ?? {})];
  return [schema, ...inPlace.flatMap((sub) => describing(root, sub))];
}
