import type { JsonSchema, SchemaObject } from "../json/json-schema.ts";
import { below, isSchemaObject, resolve } from "../relevance/schema-tree.ts";

/** Assertions without schemas in them. Whatever else stands in a schema says nothing about validity. */
const ASSERTIONS: ReadonlySet<string> = new Set([
  "type", "const", "enum", "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems",
  "minContains", "maxContains", "minProperties", "maxProperties", "required", "dependentRequired",
]);
const ONE: ReadonlySet<string> = new Set(["additionalProperties", "unevaluatedProperties", "items", "unevaluatedItems", "contains", "propertyNames", "not", "if", "then", "else"]);
const LIST: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const MAP: ReadonlySet<string> = new Set(["properties", "patternProperties", "dependentSchemas"]);

/**
 * Makes schemas as they are given to the compiler: without annotations, and with every `$ref` target held once under
 * `$defs` as `{"$at": {"<number>": …}}`. `$at` applies its content in place and only marks error paths with the target
 * they start in; without it an error of a target that many places share would not say where it stands. Numbers of targets
 * by location; they grow while conditions are made compilable.
 */
export class Targets {
  readonly #source: JsonSchema;
  readonly #numbers: Map<string, number>;
  readonly #defs: { [number: string]: JsonSchema } = {};

  /** `known`: the targets of the field table, in its order. */
  constructor(source: JsonSchema, known: readonly string[]) {
    this.#source = source;
    this.#numbers = new Map(known.map((at, i) => [at, i]));
  }

  /** A subschema in compilable form, its location given so that targets inside it become references. */
  compilable(schema: JsonSchema, at: string): JsonSchema {
    const number = this.#numbers.get(at);
    return number === undefined ? this.#content(schema, at) : this.#reference(number, schema, at);
  }

  /** What `$ref`s refer to, as far as compiled so far. */
  get defs(): { readonly [number: string]: JsonSchema } {
    return this.#defs;
  }

  #reference(number: number, schema: JsonSchema, at: string): SchemaObject {
    const key = String(number);
    if (!(key in this.#defs)) {
      this.#defs[key] = true;
      this.#defs[key] = { $at: { [key]: this.#content(schema, at) } };
    }
    return { $ref: `#/$defs/${key}` };
  }

  #content(schema: JsonSchema, at: string): JsonSchema {
    if (typeof schema === "boolean") return schema;
    // The compiler takes no empty `enum`, which accepts nothing.
    if (schema.enum?.length === 0) return false;
    const made: { [keyword: string]: unknown } = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === "$ref" && typeof value === "string") Object.assign(made, this.#followed(value));
      else if (ONE.has(keyword)) made[keyword] = this.compilable(value as JsonSchema, below(at, keyword));
      else if (LIST.has(keyword)) made[keyword] = (value as readonly JsonSchema[]).map((sub, i) => this.compilable(sub, below(at, keyword, i)));
      else if (MAP.has(keyword) && isSchemaObject(value)) {
        made[keyword] = Object.fromEntries(Object.entries(value).map(([key, sub]) => [key, this.compilable(sub as JsonSchema, below(at, keyword, key))]));
      } else if (ASSERTIONS.has(keyword)) made[keyword] = value;
    }
    return withProtoByPattern(made);
  }

  #followed(ref: string): SchemaObject {
    const target = resolve(this.#source, ref);
    if (target === undefined) throw new RangeError(`expected a $ref inside the schema; found ${ref}`);
    const known = this.#numbers.get(target.at) ?? this.#numbers.size;
    this.#numbers.set(target.at, known);
    return this.#reference(known, target.schema, target.at);
  }
}

/** The compiler passes over a member of this name in `properties`, but not in `patternProperties`. */
function withProtoByPattern(schema: SchemaObject): SchemaObject {
  const { properties } = schema;
  if (properties === undefined || !Object.hasOwn(properties, "__proto__")) return schema;
  const others = Object.fromEntries(Object.entries(properties).filter(([key]) => key !== "__proto__"));
  const own = Object.getOwnPropertyDescriptor(properties, "__proto__")?.value as JsonSchema;
  return { ...schema, properties: others, patternProperties: { ...schema.patternProperties, "^__proto__$": own } };
}
