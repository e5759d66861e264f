import type { JsonSchema } from "../../json/json-schema.ts";
import { resolve } from "../../relevance/schema-tree.ts";

/** What decides at run time whether a subschema counts: its own verdict, or that of an `if`, or that a member is there. */
export type Circumstance = { readonly schema: JsonSchema; readonly holds: boolean } | { readonly member: string };

/** Members and rows that an applicator of a schema evaluates, when all its circumstances are given. */
export interface Evaluates {
  readonly when: readonly Circumstance[];
  /** `properties` */
  readonly keys: readonly string[];
  /** `patternProperties` */
  readonly patterns: readonly string[];
  /** `additionalProperties` or `unevaluatedProperties` looked at every other member. */
  readonly everyMember: boolean;
  /** `prefixItems`: how many rows. */
  readonly rows: number;
  /** `items` or `unevaluatedItems` looked at every other row. */
  readonly everyRow: boolean;
  /** `contains` evaluates the rows that it accepts. */
  readonly contains: readonly JsonSchema[];
}

/**
 * What `unevaluatedProperties` and `unevaluatedItems` of a schema leave alone (JSON Schema 2020-12 core, section 11):
 * everything that an applicator beside them evaluates, in place and to any depth, as far as it accepts the instance.
 * `root` is what `$ref`s point into; none of them leads back to itself in place.
 */
export function evaluatedBy(root: JsonSchema, schema: JsonSchema): readonly Evaluates[] {
  return collected(root, schema, [], true);
}

function collected(root: JsonSchema, schema: JsonSchema, when: readonly Circumstance[], isAsking: boolean): readonly Evaluates[] {
  if (typeof schema === "boolean") return [];
  const also = (sub: JsonSchema, ...more: readonly Circumstance[]): readonly Evaluates[] => collected(root, sub, [...when, ...more], false);
  const target = schema.$ref === undefined ? undefined : resolve(root, schema.$ref)?.schema;
  const marked = Object.values((schema["$at"] ?? {}) as { readonly [number: string]: JsonSchema });
  const condition = schema.if;
  return [
    ...own(schema, when, isAsking),
    ...(target === undefined ? [] : also(target)),
    ...[...marked, ...(schema.allOf ?? [])].flatMap((sub) => also(sub)),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((sub) => also(sub, { schema: sub, holds: true })),
    ...Object.entries(schema.dependentSchemas ?? {}).flatMap(([member, sub]) => also(sub, { member })),
    ...(condition === undefined ? [] : [
      ...also(condition, { schema: condition, holds: true }),
      ...also(schema.then ?? true, { schema: condition, holds: true }),
      ...also(schema.else ?? true, { schema: condition, holds: false }),
    ]),
  ];
}

function own(schema: Exclude<JsonSchema, boolean>, when: readonly Circumstance[], isAsking: boolean): readonly Evaluates[] {
  const evaluates: Evaluates = {
    when,
    keys: Object.keys(schema.properties ?? {}),
    patterns: Object.keys(schema.patternProperties ?? {}),
    everyMember: schema.additionalProperties !== undefined || (!isAsking && schema.unevaluatedProperties !== undefined),
    rows: schema.prefixItems?.length ?? 0,
    everyRow: schema.items !== undefined || (!isAsking && schema["unevaluatedItems"] !== undefined),
    contains: schema["contains"] === undefined ? [] : [schema["contains"] as JsonSchema],
  };
  const { keys, patterns, everyMember, rows, everyRow, contains } = evaluates;
  return everyMember || everyRow || rows > 0 || keys.length + patterns.length + contains.length > 0 ? [evaluates] : [];
}
