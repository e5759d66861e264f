import type { Json } from "../json/json.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import { sameJson } from "../json/same-json.ts";
import { below, resolve, type Located } from "./schema-tree.ts";

/** The property whose value says which branch of a `oneOf`/`anyOf` applies (R22). */
export interface Discriminator {
  readonly key: string;
  /** One for each branch, in order. */
  readonly branches: readonly DiscriminatorValues[];
}

export interface DiscriminatorValues {
  readonly values: readonly Json[];
  /** The branch applies to every other value. */
  readonly except: boolean;
  /** The property's schemas in the branch. */
  readonly places: readonly Located[];
  /** The branch requires it. */
  readonly required: boolean;
}

/** The first property that has disjoint values in every branch; undefined when there is none. */
export function discriminatorOf(root: JsonSchema, branches: readonly Located[]): Discriminator | undefined {
  const [first] = branches;
  if (first === undefined || branches.length < 2) return undefined;
  const keys = new Set(inPlace(root, first).flatMap(({ schema }) => (typeof schema === "boolean" ? [] : Object.keys(schema.properties ?? {}))));
  for (const key of keys) {
    const values = branches.map((branch) => valuesOf(root, branch, key));
    if (values.every((each) => each !== undefined) && areDisjoint(values)) return { key, branches: values };
  }
  return undefined;
}

/** A schema and what it says in place without a condition, `$ref` and `allOf` followed. */
export function inPlace(root: JsonSchema, start: Located, seen = new Set<string>()): readonly Located[] {
  const { at, schema } = start;
  if (seen.has(at)) return [];
  seen.add(at);
  if (typeof schema === "boolean") return [start];
  const target = schema.$ref === undefined ? undefined : resolve(root, schema.$ref);
  return [start, ...(target === undefined ? [] : inPlace(root, target, seen)), ...(schema.allOf ?? []).flatMap((sub, i) => inPlace(root, { at: below(at, "allOf", i), schema: sub }, seen))];
}

function valuesOf(root: JsonSchema, branch: Located, key: string): DiscriminatorValues | undefined {
  const hosts = inPlace(root, branch);
  const places = hosts.flatMap(({ at, schema }) => {
    const sub = typeof schema === "boolean" ? undefined : schema.properties?.[key];
    return sub === undefined ? [] : [{ at: below(at, "properties", key), schema: sub }];
  });
  const required = hosts.some(({ schema }) => typeof schema !== "boolean" && (schema.required ?? []).includes(key));
  for (const { schema } of places.flatMap((place) => inPlace(root, place))) {
    const values = closedValues(schema);
    if (values !== undefined) return { values, except: false, places, required };
    const excluded = typeof schema === "boolean" || schema.not === undefined ? undefined : closedValues(schema.not);
    if (excluded !== undefined) return { values: excluded, except: true, places, required };
  }
  return undefined;
}

function closedValues(schema: JsonSchema): readonly Json[] | undefined {
  if (typeof schema === "boolean") return undefined;
  if (schema.const !== undefined) return [schema.const];
  return schema.enum ?? labelledValues(schema.oneOf ?? schema.anyOf ?? []);
}

/** Options with a title each; undefined where a branch is no option. */
function labelledValues(branches: readonly JsonSchema[]): readonly Json[] | undefined {
  const values = branches.map((branch) => (typeof branch === "boolean" ? undefined : branch.const)).filter((value) => value !== undefined);
  return values.length === 0 || values.length < branches.length ? undefined : values;
}

function areDisjoint(branches: readonly DiscriminatorValues[]): boolean {
  const named = branches.filter(({ except }) => !except).flatMap(({ values }) => values);
  const isSet = named.every((value, i) => named.findIndex((other) => sameJson(other, value)) === i);
  const rest = branches.filter(({ except }) => except);
  return isSet && rest.length <= 1 && rest.every(({ values }) => named.every((value) => values.some((excluded) => sameJson(excluded, value))));
}
