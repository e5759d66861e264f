import { alternatives } from "../../../field-type/weakest-facts.ts";
import type { JsonSchema, SchemaObject } from "../../../json/json-schema.ts";
import { inPlace } from "../../../relevance/discriminator.ts";
import type { Condition } from "../../../relevance/field-table.ts";
import { guardsOf } from "../../../relevance/guards.ts";
import type { FieldNode } from "../../../relevance/node.ts";
import { below, resolve, type Located } from "../../../relevance/schema-tree.ts";
import type { RuleSubject } from "../subject.ts";
import { contradiction } from "../values/contradiction.ts";

/**
 * Why the schemas cannot all hold for the answers below a node, in a few words; undefined when they may. Asks only what is
 * certain: an answer that a condition requires, and that by what describes it can never be what the condition asks.
 */
export function whyNever(subject: RuleSubject, node: FieldNode, demands: readonly Located[]): string | undefined {
  const flat = demands.flatMap((demand) => inPlace(subject.definition.schema, demand));
  if (flat.some(({ schema }) => schema === false)) return "the schema \"false\", which nothing fits";
  const objects = flat.flatMap(({ at, schema }) => (typeof schema === "object" ? [{ at, schema }] : []));
  if (objects.some(({ schema: { not } }) => not === true || (typeof not === "object" && Object.keys(not).length === 0))) return "\"not\" of what everything fits";
  return membersNever(subject, node, objects) ?? rowsNever(subject, node, objects) ?? branchesNever(subject, node, objects);
}

/** The schema that a condition of the field table stands for; undefined for a choice a person makes. */
export function demandOf(built: RuleSubject["built"], condition: Condition | undefined): Located | undefined {
  switch (condition?.kind) {
    case "if": return built.checks[condition.check];
    case "present": return { at: "", schema: { required: [condition.key] } };
    case "value": {
      const values = { enum: condition.values };
      return { at: condition.branch.of, schema: { required: [condition.key], properties: { [condition.key]: condition.except ? { not: values } : values } } };
    }
    default: return undefined;
  }
}

interface LocatedObject {
  readonly at: string;
  readonly schema: SchemaObject;
}

function membersNever(subject: RuleSubject, node: FieldNode, demands: readonly LocatedObject[]): string | undefined {
  const keys = new Set(demands.flatMap(({ schema }) => schema.required ?? []));
  for (const key of keys) {
    const asked = demands.flatMap(({ at, schema }) => (schema.properties !== undefined && Object.hasOwn(schema.properties, key) ? [{ at: below(at, "properties", key), schema: schema.properties[key] as JsonSchema }] : []));
    const member = node.member(key);
    const reason = asked.length === 0 || member === undefined ? undefined : valueNever(subject, member, asked);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function valueNever(subject: RuleSubject, node: FieldNode, asked: readonly Located[]): string | undefined {
  const flat = asked.flatMap((one) => inPlace(subject.definition.schema, one));
  if (flat.some(({ schema }) => schema === false)) return `"${node.pattern}" asked for and forbidden at once`;
  const demands = flat.map(({ schema }) => schema).filter((schema) => typeof schema === "object");
  const itself = contradiction(demands);
  if (itself !== undefined) return `"${node.pattern}" asked to be ${itself}`;
  const { always, sometimes } = describing(subject, node);
  const reasons = (always.length > 0 ? [always] : sometimes).map((schemas) => contradiction([...schemas, ...demands]));
  const [reason] = reasons;
  if (reason !== undefined && reasons.every((one) => one !== undefined)) return `"${node.pattern}" asked for what it never is: ${reason}`;
  return whyNever(subject, node, asked);
}

const described = new WeakMap<FieldNode, { readonly always: readonly SchemaObject[]; readonly sometimes: readonly (readonly SchemaObject[])[] }>();

/** What describes an answer whatever the conditions say, and what does under some condition, in groups that hold together. */
function describing({ definition, built: { table } }: RuleSubject, node: FieldNode): { readonly always: readonly SchemaObject[]; readonly sometimes: readonly (readonly SchemaObject[])[] } {
  const known = described.get(node);
  if (known !== undefined) return known;
  const schemasAt = (locations: readonly string[]): readonly SchemaObject[] => locations.map((at) => resolve(definition.schema, at)?.schema).filter((schema) => typeof schema === "object");
  const places = node.places.map((place, i) => ({ place, isAlways: place.alternative === undefined && guardsOf(table, node, i)?.size === 0 })).filter(({ place }) => !place.silent && place.entry.never !== true);
  const found = {
    always: schemasAt(places.filter(({ isAlways }) => isAlways).map(({ place }) => place.entry.at)),
    sometimes: alternatives(definition, places.filter(({ isAlways }) => !isAlways).map(({ place }) => place.entry.at)).map(schemasAt),
  };
  described.set(node, found);
  return found;
}

function rowsNever(subject: RuleSubject, node: FieldNode, demands: readonly LocatedObject[]): string | undefined {
  const row = node.array ? node.row(node.prefixLength) : undefined;
  if (row === undefined) return undefined;
  for (const { at, schema } of demands) {
    const asked = schema["contains"] as JsonSchema | undefined;
    const reason = asked === undefined || schema["minContains"] === 0 ? undefined : valueNever(subject, row, [{ at: below(at, "contains"), schema: asked }]);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function branchesNever(subject: RuleSubject, node: FieldNode, demands: readonly LocatedObject[]): string | undefined {
  for (const { at, schema } of demands) {
    for (const keyword of ["anyOf", "oneOf"] as const) {
      const reasons = (schema[keyword] ?? []).map((branch, i) => whyNever(subject, node, [{ at: below(at, keyword, i), schema: branch }]));
      const [reason] = reasons;
      if (reason !== undefined && reasons.every((one) => one !== undefined)) return reason;
    }
  }
  return undefined;
}
