import { existsSync, readdirSync, readFileSync } from "node:fs";
import { definitionOf, Draw, importModule, neutralTypes, someAnswers, wholeProfileSchema } from "@formgeber/testkit";
import { Fault } from "../fault/fault.ts";
import { isArray, isObject, type Json, type JsonObject } from "../json/json.ts";
import type { SchemaObject } from "../json/json-schema.ts";
import { parseUntrusted } from "../json/parse-untrusted.ts";
import { linearRuntime } from "../linear/linear-runtime.ts";
import { child, lastSegment, parentOf, ROOT, valueAt, withValueAt, type Pointer } from "../pointer/pointer.ts";
import { compileForm } from "./compile-form.ts";

/** What became of one mutated schema. */
export interface Ordeal {
  readonly name: string;
  /** "accepted", or the code of the fault. */
  readonly outcome: string;
  /** Processor time. @unit ms */
  readonly publishing: number;
  /** The slowest of the validations of random answers, processor time. @unit ms */
  readonly validating: number;
}

const REPOSITORY = new URL("../../../../", import.meta.url);
const CORPORA = process.env["FORMGEBER_CORPORA"] ?? "";
const VALUES = 10;

/** Schemas to begin with: those of the example forms, and the foreign ones where they are at hand. */
export function seedSchemas(): readonly { readonly name: string; readonly schema: Json }[] {
  const forms = new URL("examples/forms/", REPOSITORY);
  const own = readdirSync(forms, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".form.json"))
    .map((file) => ({ name: file, schema: (JSON.parse(readFileSync(new URL(file, forms), "utf8")) as { schema: Json }).schema }));
  const folder = `${CORPORA}/corpora/va-schemas`;
  const foreign = CORPORA === "" || !existsSync(folder) ? [] : readdirSync(folder).filter((file) => file.endsWith(".json"))
    .map((file) => ({ name: file, schema: JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Json }));
  return [...own, ...foreign];
}

/** Publishes a mutation as a stranger's file would be, then validates random values. Throws nothing but what is a defect. */
export async function ordeal(seed: number, sources: ReturnType<typeof seedSchemas>): Promise<Ordeal> {
  const draw = new Draw(seed);
  // Every second one from a schema that is taken as it is, so that many are still taken with a mutation or two.
  const known = sources[draw.number(sources.length)];
  const source = known === undefined || draw.chance(50) ? { name: "generated", schema: wholeProfileSchema(draw) as unknown as Json } : known;
  let schema = source.schema;
  for (let i = 1 + draw.number(known === undefined ? 2 : 3); i > 0; i--) schema = draw.chance(40) ? eased(draw, schema) : mutated(draw, schema);
  const text = JSON.stringify(definitionOf(schema as unknown as SchemaObject));
  const started = busy();
  const result = await published(text);
  const publishing = busy() - started;
  if (typeof result === "string") return { name: source.name, outcome: result, publishing, validating: 0 };
  const { validate } = (await importModule(result.moduleText))(linearRuntime);
  let validating = 0;
  for (let i = 0; i < VALUES; i++) {
    const value = i % 3 === 2 ? strangeValue(draw) : someAnswers(draw, result.package.definition.schema as SchemaObject);
    const began = busy();
    validate(value);
    validating = Math.max(validating, busy() - began);
  }
  return { name: source.name, outcome: "accepted", publishing, validating };
}

/** Processor time so far, which a machine that does other things does not lengthen. @unit ms */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

async function published(text: string) {
  try {
    return await compileForm(parseUntrusted(text, { maxBytes: 20_000_000, maxDepth: 200 }) as never, { types: neutralTypes });
  } catch (fault) {
    if (fault instanceof Fault) return fault.code;
    throw fault;
  }
}

/** A change that leaves most schemas what they are: something is asked for less, or another limit. */
function eased(draw: Draw, schema: Json): Json {
  const places = placesIn(schema, ROOT);
  const limits = places.filter((place) => typeof valueAt(schema, place) === "number");
  const rules = places.filter((place) => ["required", "pattern", "minLength", "maxItems", "if", "const", "minimum", "title"].includes(lastSegment(place)));
  const place = draw.chance(50) ? limits[draw.number(Math.max(1, limits.length))] : rules[draw.number(Math.max(1, rules.length))];
  if (place === undefined) return schema;
  return withValueAt(schema, place, typeof valueAt(schema, place) === "number" ? draw.number(1_000) : undefined) ?? {};
}

/** One mischief at a random place. */
function mutated(draw: Draw, schema: Json): Json {
  const places = placesIn(schema, ROOT);
  const place = places[draw.number(places.length)] ?? ROOT;
  const other = places[draw.number(places.length)] ?? ROOT;
  const set = (value: Json | undefined, at = place): Json => withValueAt(schema, at, value) ?? {};
  switch (draw.number(8)) {
    case 0: return set(undefined);
    case 1: return set(valueAt(schema, other));
    case 2: return set({ $ref: `#${encodeURI(other)}` });
    case 3: return set({ allOf: [valueAt(schema, place) ?? true, valueAt(schema, other) ?? true] });
    case 4: return set(wrapped(draw, valueAt(schema, place) ?? true));
    case 5: return set(strangeKeyword(draw), child(isObject(valueAt(schema, place)) ? place : parentOf(place), draw.oneOf(...KEYWORDS)));
    case 6: return set(strangeValue(draw));
    default: {
      const held = valueAt(schema, place);
      return set({ ...(isObject(held) && held), ...HOSTILE[draw.number(HOSTILE.length)] });
    }
  }
}

function placesIn(value: Json, at: Pointer): readonly Pointer[] {
  const inner = isArray(value) ? value.flatMap((each, i) => placesIn(each, child(at, i))) : isObject(value) ? Object.entries(value).flatMap(([key, each]) => placesIn(each, child(at, key))) : [];
  return [at, ...inner];
}

const KEYWORDS = [
  "type", "properties", "required", "items", "prefixItems", "contains", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "enum", "const", "pattern", "format", "minLength",
  "maxItems", "multipleOf", "dependentSchemas", "dependentRequired", "unevaluatedProperties", "unevaluatedItems", "additionalProperties", "patternProperties", "propertyNames", "$ref", "$id",
  "$anchor", "$dynamicRef", "$schema", "$defs", "$data", "constructor", "toString", "hasOwnProperty", "nullable", "discriminator", "$async", "default",
] as const;

function strangeKeyword(draw: Draw): Json {
  return draw.oneOf<Json>(true, false, null, [], {}, [true], [false, false], { a: true }, { a: ["b"] }, "#", "#/", "", "a", 0, -1, 0.1, 1e300, { $ref: "#" }, { properties: { a: { $ref: "#" } } }, "^(a+)+$", ["a", "a"]);
}

function strangeValue(draw: Draw): Json {
  return draw.oneOf<Json>(null, true, 0, -0.5, 1e308, "", "x".repeat(4_000), `${"a".repeat(4_000)}!`, [], {}, [[[[]]]], Array.from({ length: 2_000 }, (_, i) => i % 7), { length: 3 }, { toString: 1 }, Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`k${i}`, i])));
}

function wrapped(draw: Draw, inner: Json): Json {
  let made = inner;
  const keyword = draw.oneOf("allOf", "anyOf", "oneOf", "not", "if", "items", "unevaluatedProperties");
  for (let i = draw.number(70); i > 0; i--) {
    made = keyword === "allOf" || keyword === "anyOf" || keyword === "oneOf" ? { [keyword]: [made, { required: ["a"] }] } : keyword === "if" ? { if: made, then: { required: ["b"] } } : { [keyword]: made };
  }
  return made;
}

/** Each level twice the one below: small to write, without end to expand. */
const doubling = (keyword: "allOf" | "anyOf"): JsonObject => ({
  $ref: "#/$defs/d0",
  $defs: { ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`d${i}`, { [keyword]: [{ $ref: `#/$defs/d${i + 1}` }, { $ref: `#/$defs/d${i + 1}` }] }])), d40: { properties: { a: true } } },
});

const HOSTILE: readonly JsonObject[] = [
  { pattern: "^(a+)+$" }, { pattern: "(?=a)b" }, { pattern: "(a)\\1" }, { pattern: "(a{1,1000}){1,1000}" }, { patternProperties: { "^(a|a)*$": true } }, { $ref: "https://example.org/schema.json" },
  { $dynamicRef: "#a" }, { $ref: "#" }, { uniqueItems: true }, { multipleOf: 1e-300 }, { minItems: 1e9 }, { maxLength: 1e308 }, { enum: Array.from({ length: 5_000 }, (_, i) => `option ${i}`) },
  { not: {} }, { enum: [] }, { required: ["a", "b", "toString"] }, { properties: { constructor: { type: "string" } } }, { if: { pattern: "^(([a-z])+.)+[A-Z]([a-z])+$" }, then: false },
  doubling("allOf"), doubling("anyOf"),
];
