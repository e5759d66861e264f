import { canonicalJson, type Json, type JsonSchema, type SchemaObject } from "@formgeber/core";
import { plainValidator } from "../plain-validator.ts";
import { generateText } from "./generate-text.ts";
import { inForce } from "./in-force.ts";
import { randomFrom, type Random } from "./random.ts";

const TRIES = 120;
const DEPTH_AT_MOST = 24;
/** How likely an optional member is, by depth; deep ones are many. */
const LIKELY = [0.85, 0.7, 0.6, 0.5];
/** Keywords that hang together, so that a value made of its parts need not fit. */
const COMBINED = ["oneOf", "anyOf", "not", "if", "contains", "dependentRequired", "dependentSchemas", "minProperties", "maxProperties", "propertyNames", "unevaluatedProperties", "unevaluatedItems"];

/**
 * Answers that a schema takes and a person can give: nothing empty, no null, nothing under a name that the schema leaves open.
 * The same seed gives the same answers. Undefined where none were found.
 */
export function generateAnswers(schema: JsonSchema, seed: number): Json | undefined {
  const made = new Generator(schema, randomFrom(seed)).value([schema], 0);
  return made === undefined || plainValidator(schema)(made).length > 0 ? undefined : made;
}

class Generator {
  readonly #root: JsonSchema;
  readonly #random: Random;
  readonly #validators = new Map<string, (value: Json) => readonly string[]>();

  constructor(root: JsonSchema, random: Random) {
    this.#root = root;
    this.#random = random;
  }

  value(schemas: readonly JsonSchema[], depth: number): Json | undefined {
    if (depth > DEPTH_AT_MOST) return undefined;
    for (let i = 0; i < TRIES; i++) {
      const parts = schemas.map((schema) => inForce(this.#root, schema, this.#random));
      if (parts.includes(undefined)) continue;
      const said = parts.flatMap((part) => part ?? []);
      const made = this.#of(said, depth);
      if (made !== undefined && (!said.some(isCombined) || this.#fits(schemas, made))) return made;
      // A part of its own that is not found will not be found by asking again.
      if (made === undefined && !said.some(isCombined)) return undefined;
    }
    return undefined;
  }

  #of(said: readonly SchemaObject[], depth: number): Json | undefined {
    const options = optionsIn(said);
    if (options !== undefined) return this.#random.one(options.filter((option) => option !== "" && option !== null && said.every((each) => suits(option, each))));
    const type = this.#random.one(typesIn(said).slice(0, 1));
    switch (type) {
      case "object": return this.#object(said, depth);
      case "array": return this.#array(said, depth);
      case "boolean": return this.#random.chance(0.5);
      case "integer": case "number": return this.#number(said);
      case "string": return generateText(said, this.#random);
      default: return undefined;
    }
  }

  #object(said: readonly SchemaObject[], depth: number): Json | undefined {
    const required = new Set(said.flatMap((each) => each.required ?? []));
    const keys = [...new Set([...said.flatMap(({ properties }) => Object.keys(properties ?? {})), ...required])];
    const made: { [key: string]: Json } = {};
    for (const key of keys) {
      const schemas = said.flatMap(({ properties }) => (properties !== undefined && Object.hasOwn(properties, key) ? [properties[key] ?? true] : []));
      if (!required.has(key) && !this.#random.chance(LIKELY[depth] ?? 0.4)) continue;
      const value = schemas.length === 0 ? "Angabe" : this.value(schemas, depth + 1);
      if (value === undefined && required.has(key)) return undefined;
      // An empty group that nobody requires is no answer.
      if (value !== undefined && (required.has(key) || canonicalJson(value) !== "{}")) made[key] = value;
    }
    return made;
  }

  #array(said: readonly SchemaObject[], depth: number): Json | undefined {
    const items = said.flatMap((each) => (each.items === undefined ? [] : [each.items]));
    const prefix = said.find((each) => each.prefixItems !== undefined)?.prefixItems ?? [];
    const contains = said.flatMap((each) => (each["contains"] === undefined ? [] : [each["contains"] as JsonSchema]));
    if (items.length === 0 && prefix.length === 0) return undefined;
    const least = Math.max(1, prefix.length, ...said.map(({ minItems = 0 }) => minItems));
    const most = Math.min(least + 1, ...said.map(({ maxItems = Infinity }) => maxItems));
    const made: Json[] = [];
    const isDistinct = said.some(({ uniqueItems }) => uniqueItems === true) || this.#options(items) !== undefined;
    for (let i = this.#random.between(least, Math.max(least, most)); made.length < i;) {
      const row = this.value([...(prefix[made.length] === undefined ? items : [prefix[made.length] ?? true]), ...(made.length === 0 ? contains : [])], depth + 1);
      if (row === undefined) return made.length >= least && made.length > 0 ? made : undefined;
      if (!isDistinct || !made.some((other) => canonicalJson(other) === canonicalJson(row))) made.push(row);
      else if (made.length >= least || --i < least) break;
    }
    return this.#inOrder(made, items);
  }

  /** Of several options people mark some; which first is no answer. */
  #inOrder(rows: readonly Json[], items: readonly JsonSchema[]): Json {
    const options = this.#options(items)?.map((option) => canonicalJson(option));
    return options === undefined ? rows : [...rows].sort((a, b) => options.indexOf(canonicalJson(a)) - options.indexOf(canonicalJson(b)));
  }

  #options(items: readonly JsonSchema[]): readonly Json[] | undefined {
    return optionsIn(items.flatMap((schema) => inForce(this.#root, schema, this.#random) ?? []));
  }

  #number(said: readonly SchemaObject[]): number {
    const least = Math.max(...said.map(({ minimum = -Infinity, exclusiveMinimum = -Infinity }) => Math.max(minimum, exclusiveMinimum + 1)));
    const most = Math.min(...said.map(({ maximum = Infinity, exclusiveMaximum = Infinity }) => Math.min(maximum, exclusiveMaximum - 1)));
    const from = least === -Infinity ? Math.min(0, most) : least;
    const step = said.find(({ multipleOf }) => multipleOf !== undefined && multipleOf > 1)?.multipleOf ?? 1;
    return Math.ceil(this.#random.between(Math.ceil(from), Math.min(most, Math.ceil(from) + 999)) / step) * step;
  }

  #fits(schemas: readonly JsonSchema[], value: Json): boolean {
    const key = JSON.stringify(schemas);
    const known = this.#validators.get(key) ?? plainValidator({ $defs: { root: moved(this.#root) }, allOf: schemas.map((schema) => moved(schema)) });
    this.#validators.set(key, known);
    return known(value).length === 0;
  }
}

/** A part of the schema with references that lead to where the whole stands. */
function moved<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => (key === "$ref" && typeof value === "string" ? value.replace(/^#/, "#/$defs/root") : value)) as T;
}

function isCombined(schema: SchemaObject): boolean {
  return COMBINED.some((keyword) => schema[keyword] !== undefined);
}

/** What can be chosen; undefined where the value is open. */
function optionsIn(said: readonly SchemaObject[]): readonly Json[] | undefined {
  const closed = said.flatMap(({ enum: options, const: only }) => [...(options === undefined ? [] : [options]), ...(only === undefined ? [] : [[only]])]);
  const [first, ...others] = closed;
  return others.reduce((kept, options) => kept?.filter((option) => options.some((other) => canonicalJson(other) === canonicalJson(option))), first);
}

function suits(value: Json, { type }: SchemaObject): boolean {
  if (type === undefined) return true;
  const own = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return [type].flat().some((each) => each === own || (each === "integer" && Number.isInteger(value)));
}

/** The types that all allow, those first that a field writes. */
function typesIn(said: readonly SchemaObject[]): readonly string[] {
  const order = ["string", "object", "array", "boolean", "integer", "number"];
  const named = said.flatMap(({ type }) => (type === undefined ? [] : [[type].flat()]));
  const guessed = said.some(({ properties, required }) => properties !== undefined || required !== undefined) ? ["object"] : said.some(({ items, prefixItems }) => items !== undefined || prefixItems !== undefined) ? ["array"] : ["string"];
  return named.length === 0 ? guessed : order.filter((type) => named.every((types) => types.includes(type) || (type === "integer" && types.includes("number"))));
}
