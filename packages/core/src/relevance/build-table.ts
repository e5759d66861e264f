import { describesMembers } from "../definition/describes-members.ts";
import { canonicalJson } from "../json/canonical-json.ts";
import type { Json } from "../json/json.ts";
import type { JsonSchema, SchemaObject } from "../json/json-schema.ts";
import { accepts } from "./accepts-empty.ts";
import { readsOf } from "./condition-reads.ts";
import { discriminatorOf, type Discriminator } from "./discriminator.ts";
import type { Branch, Condition, FieldTable, SchemaEntry, Site } from "./field-table.ts";
import { below, resolve, type Located } from "./schema-tree.ts";

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** A table before its conditions are ranked, with what publishing has to compile beside it. */
export interface BuiltTable {
  readonly table: FieldTable;
  /** The schemas behind the `check` numbers of conditions. */
  readonly checks: readonly Located[];
  /** Every discriminator found, by the location of its `oneOf`/`anyOf`. */
  readonly discriminators: ReadonlyMap<string, Discriminator>;
}

/** The field table of a schema that keeps to the profile (`checkProfile` finds nothing). Ranks are all 0. */
export function buildTable(root: JsonSchema): BuiltTable {
  const schemas: SchemaEntry[] = [];
  const numbers = new Map<string, number>();
  const conditions: Condition[] = [];
  const conditionNumbers = new Map<string, number>();
  const checks: Located[] = [];
  const targets: string[] = [];
  const discriminators = new Map<string, Discriminator>();

  function add(entry: SchemaEntry): number {
    return schemas.push(entry) - 1;
  }

  function number({ at, schema }: Located): number {
    const known = numbers.get(at);
    if (known !== undefined) return known;
    const index = add({ at });
    numbers.set(at, index);
    schemas[index] = typeof schema === "boolean" ? { at, ...(schema ? {} : { never: true as const }) } : entryOf({ at, schema });
    return index;
  }

  function condition(key: string, make: () => Condition): number {
    const known = conditionNumbers.get(key);
    if (known !== undefined) return known;
    const index = conditions.push(make()) - 1;
    conditionNumbers.set(key, index);
    return index;
  }

  function check(located: Located): number {
    return checks.push(located) - 1;
  }

  function target(at: string): void {
    if (!targets.includes(at)) targets.push(at);
  }

  function entryOf({ at, schema }: { at: string; schema: SchemaObject }): SchemaEntry {
    const entry: Draft<SchemaEntry> = { at };
    const sites: Site[] = [];
    const apply = (keyword: readonly (string | number)[], sub: JsonSchema, guard = -1, holds = true): void => {
      sites.push([number({ at: below(at, ...keyword), schema: sub }), guard, holds]);
    };
    for (const keyword of Object.keys(schema)) {
      switch (keyword) {
        case "$ref": {
          const found = resolve(root, schema.$ref ?? "");
          if (found === undefined) break;
          target(found.at);
          sites.push([number(found), -1, true]);
          break;
        }
        case "properties":
          entry.sitesBefore = sites.length;
          entry.object = true;
          entry.properties = Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, sub]) => [key, number({ at: below(at, keyword, key), schema: sub })]));
          break;
        case "patternProperties":
          entry.object = true;
          entry.patterns = Object.entries(schema.patternProperties ?? {}).map(([source, sub]) => [source, number({ at: below(at, keyword, source), schema: sub })] as const);
          break;
        case "additionalProperties":
          if (schema.additionalProperties === false) entry.closed = "additional";
          if (typeof schema.additionalProperties === "object") entry.additional = number({ at: below(at, keyword), schema: schema.additionalProperties });
          if (schema.additionalProperties !== true) entry.object = true;
          break;
        case "unevaluatedProperties":
          if (schema.unevaluatedProperties !== false) break;
          entry.closed ??= "unevaluated";
          entry.object = true;
          break;
        case "prefixItems":
          entry.array = true;
          entry.prefix = (schema.prefixItems ?? []).map((sub, i) => number({ at: below(at, keyword, i), schema: sub }));
          break;
        case "items":
          if (schema.items === undefined || schema.items === true) break;
          entry.array = true;
          entry.items = number({ at: below(at, keyword), schema: schema.items });
          break;
        case "allOf":
          (schema.allOf ?? []).forEach((sub, i) => apply([keyword, i], sub));
          break;
        case "then":
        case "else": {
          const asked = schema.if;
          const sub = schema[keyword];
          if (asked !== undefined && sub !== undefined) apply([keyword], sub, ifCondition({ at: below(at, "if"), schema: asked }), keyword === "then");
          break;
        }
        case "dependentSchemas":
          for (const [key, sub] of Object.entries(schema.dependentSchemas ?? {})) apply([keyword, key], sub, presence(key));
          break;
        case "dependentRequired":
          for (const [key, required] of Object.entries(schema.dependentRequired ?? {})) {
            sites.push([add({ at: below(at, keyword, key), required }), presence(key), true]);
          }
          break;
        case "oneOf":
        case "anyOf":
          sites.push(...branches(below(at, keyword), (schema[keyword] ?? []).map((sub, i) => ({ at: below(at, keyword, i), schema: sub }))));
          break;
        case "required":
          entry.required = schema.required ?? [];
          break;
        case "type":
          entry.types = [schema.type ?? []].flat();
          break;
        case "format":
          if (schema.format !== undefined) entry.format = schema.format;
          break;
      }
    }
    if (admitsNull(schema)) entry.nullable = true;
    if (sites.length > 0) entry.sites = sites;
    return entry;
  }

  function ifCondition(asked: Located): number {
    return condition(`if:${canonicalJson(asked.schema as Json)}`, () => ({ kind: "if", at: asked.at, check: check(asked), rank: 0, reads: readsOf(root, asked.schema) }));
  }

  function presence(key: string): number {
    return condition(`present:${key}`, () => ({ kind: "present", key, rank: 0, reads: [{ path: [key], kind: "presence" }] }));
  }

  /** Describing branches apply when chosen (R22); branches that describe nothing are assertions (R21, R23). */
  function branches(of: string, subs: readonly Located[]): readonly Site[] {
    if (!subs.some((sub) => describesMembers({ schema: root }, sub.at))) return [];
    const discriminator = discriminatorOf(root, subs);
    if (discriminator === undefined) {
      const keyword = of.endsWith("/oneOf") ? "oneOf" : "anyOf";
      const optional = accepts(root, { [keyword]: subs.map(({ schema }) => schema) }, {});
      return subs.map((sub, i) => {
        target(sub.at);
        const branch: Branch = { of, number: i };
        return [number(sub), condition(`choice:${of}:${i}`, () => ({ kind: "choice", branch, check: check(sub), ...(optional && { optional }), rank: 0, reads: [] })), true];
      });
    }
    discriminators.set(of, discriminator);
    const { key } = discriminator;
    const always = discriminator.branches.every(({ required }) => required);
    return [
      ...discriminator.branches.flatMap(({ places }) => places.map((place): Site => [
        add({ at: of, object: true, alternatives: of, properties: { [key]: number(place) }, ...(always && { required: [key] }) }), -1, true,
      ])),
      ...subs.map((sub, i): Site => {
        const { values, except } = discriminator.branches[i] ?? { values: [], except: false };
        return [number(sub), condition(`value:${of}:${i}`, () => ({
          kind: "value", key, values, ...(except && { except }), branch: { of, number: i }, rank: 0, reads: [{ path: [key], kind: "value" }],
        })), true];
      }),
    ];
  }

  number({ at: "#", schema: root });
  return { table: { schemas, conditions, targets }, checks, discriminators };
}

function admitsNull(schema: SchemaObject): boolean {
  return [schema.type].flat().includes("null") || schema.const === null || (schema.enum ?? []).includes(null)
    || [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].some((sub) => typeof sub === "object" && admitsNull(sub));
}
