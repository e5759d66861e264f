import type { DefinitionIssue } from "../issue/issue.ts";
import type { JsonSchema, SchemaObject } from "../json/json-schema.ts";
import { below, everySchema, resolve, type Located } from "../relevance/schema-tree.ts";
import { finding } from "./finding.ts";

/** How often schemas may be applied in all, `$ref`s followed: to describe an answer, or to judge one. */
const PLACES_AT_MOST = 300_000;
/**
 * What compiling may cost, in steps of a tenth of a millisecond: half a minute. Counted, not timed, so that the same form is
 * taken or refused on every machine. The weights were measured with forms of 200 to 8,000 answers, up to 3,000 conditions
 * and 90,000 answers read by conditions (docs/decisions/0012-rules-with-proofs.md).
 */
const STEPS_AT_MOST = 300_000;
const ONE = ["if", "then", "else", "not", "items", "contains", "propertyNames", "additionalProperties", "unevaluatedProperties", "unevaluatedItems"];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAPS = ["properties", "patternProperties", "dependentSchemas"];
const STEPS = { place: 1, schema: 4, condition: 20, read: 0.2 } as const;

/**
 * Schemas that a few references make larger than anybody can compile. For schemas that keep to the profile; takes time
 * with the length of the text only, since every schema is weighed once.
 */
export function checkCost(schema: JsonSchema): readonly DefinitionIssue[] {
  const places = new PlaceCount(schema).of({ at: "#", schema });
  if (places > PLACES_AT_MOST) {
    return [finding("error", "too-large", "#", `schemas that are applied at most ${PLACES_AT_MOST} times in all`, said(places), "Split the form, or use a repeat instead of many alike groups; do not refer to the same schema several times in one place.")];
  }
  const all = everySchema(schema);
  const conditions = all.flatMap(({ at, schema: each }) => (typeof each === "object" && each.if !== undefined ? [{ at: below(at, "if"), schema: each.if }] : []));
  const reads = new ReadCount(schema);
  const steps = Math.round(STEPS.place * places + STEPS.schema * all.length + conditions.reduce((sum, condition) => sum + STEPS.condition + STEPS.read * reads.of(condition), 0));
  return steps <= STEPS_AT_MOST ? [] : [finding("error", "too-costly", "#", `a schema that compiles in at most ${STEPS_AT_MOST} steps`, `${said(steps)} (${places} places, ${all.length} schemas, ${conditions.length} conditions)`, "Let conditions read few answers and say the same condition once, or split the form.")];
}

function said(count: number): string {
  return Number.isFinite(count) && count < 1e9 ? `about ${count}` : "more than can be counted";
}

/** Weighs schemas, each once for each round through a schema that lies in itself. */
abstract class Weights {
  protected readonly root: JsonSchema;
  readonly #known = new Map<string, number>();
  readonly #open = new Map<string, number>();

  constructor(root: JsonSchema) {
    this.root = root;
  }

  of(here: Located): number {
    if (typeof here.schema === "boolean") return 1;
    const rounds = this.#open.get(here.at) ?? 0;
    // One that lies in itself is followed once more than it stands there, as the tree of answers is.
    if (rounds > 1) return 1;
    const key = `${rounds} ${here.at}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#open.set(here.at, rounds + 1);
    const weight = this.weigh(here.at, here.schema);
    this.#open.set(here.at, rounds);
    this.#known.set(key, weight);
    return weight;
  }

  protected abstract weigh(at: string, schema: SchemaObject): number;

  protected sum(at: string, schema: SchemaObject, one: readonly string[], lists: readonly string[], maps: readonly string[]): number {
    const target = schema.$ref === undefined ? undefined : resolve(this.root, schema.$ref);
    let sum = target === undefined ? 0 : this.of(target);
    for (const keyword of one) if (schema[keyword] !== undefined) sum += this.of({ at: below(at, keyword), schema: schema[keyword] as JsonSchema });
    for (const keyword of lists) ((schema[keyword] ?? []) as readonly JsonSchema[]).forEach((sub, i) => { sum += this.of({ at: below(at, keyword, i), schema: sub }); });
    for (const keyword of maps) for (const [key, sub] of Object.entries((schema[keyword] ?? {}) as { readonly [key: string]: JsonSchema })) sum += this.of({ at: below(at, keyword, key), schema: sub });
    return sum;
  }
}

/** A schema, all it applies to the same answer, and to members and rows. */
class PlaceCount extends Weights {
  protected weigh(at: string, schema: SchemaObject): number {
    return 1 + this.sum(at, schema, ONE, LISTS, MAPS);
  }
}

/** Answers that a condition reads, each time it does. */
class ReadCount extends Weights {
  protected weigh(at: string, schema: SchemaObject): number {
    return 1 + (schema.required ?? []).length + this.sum(at, schema, ["not", "if", "then", "else", "items", "contains"], ["allOf", "anyOf", "oneOf"], ["properties", "dependentSchemas"]);
  }
}
