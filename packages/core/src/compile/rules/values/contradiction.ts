import { canonicalJson } from "../../../json/canonical-json.ts";
import type { Json } from "../../../json/json.ts";
import type { SchemaObject } from "../../../json/json-schema.ts";
import { sameJson } from "../../../json/same-json.ts";
import { fits, typesOf } from "./fits.ts";
import { briefly } from "./briefly.ts";

const BOUNDS: readonly (readonly [least: string, most: string])[] = [["minLength", "maxLength"], ["minimum", "maximum"], ["minItems", "maxItems"], ["minProperties", "maxProperties"]];

/**
 * Why no value fits all of these schemas, in a few words; undefined when one may. Looks at the keywords of the value
 * itself (type, const, enum, closed choices, limits, pattern), never at members or rows, so it may miss a contradiction
 * and never invents one. Schemas that exclude a `const` or `enum` by `not` count too.
 */
export function contradiction(schemas: readonly SchemaObject[]): string | undefined {
  return typesContradict(schemas) ?? valuesContradict(schemas) ?? boundsContradict(schemas);
}

/** The values that a schema closes: `const`, `enum`, or a `oneOf` or `anyOf` of nothing but constants. */
export function closedValues(schema: SchemaObject): readonly Json[] | undefined {
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum !== undefined) return schema.enum;
  const branches = schema.oneOf ?? schema.anyOf;
  const values = (branches ?? []).flatMap((branch) => (typeof branch === "object" && branch.const !== undefined ? [branch.const] : []));
  return branches !== undefined && values.length === branches.length && values.length > 0 ? values : undefined;
}

function typesContradict(schemas: readonly SchemaObject[]): string | undefined {
  let left: readonly string[] | undefined;
  for (const { type } of schemas) {
    if (type === undefined) continue;
    const next = [type].flat();
    const common: readonly string[] = left?.flatMap((one) => next.flatMap((other) => (one === other ? [one] : [one, other].every((each) => each === "integer" || each === "number") ? ["integer"] : []))) ?? next;
    if (common.length === 0) return `type ${briefly(left?.join(" or ") ?? "")} and type ${briefly(next.join(" or "))}`;
    left = common;
  }
  return undefined;
}

function valuesContradict(schemas: readonly SchemaObject[]): string | undefined {
  const closed = schemas.flatMap((schema) => closedValues(schema) ?? []);
  const lists = schemas.map(closedValues).filter((values) => values !== undefined);
  const [first] = lists;
  if (first === undefined || closed.length === 0) return undefined;
  const others = lists.slice(1).map((list) => new Set(list.map(canonicalJson)));
  const common = first.filter((value) => others.every((list) => list.has(canonicalJson(value))));
  if (common.length === 0) return lists.map((list) => briefly(list)).join(" and ");
  const isLeft = common.some((value) => schemas.every((schema) => fits(value, schema) && !excludes(schema, value)));
  return isLeft ? undefined : `${briefly(common)}, of which the limits beside it allow none`;
}

function excludes({ not }: SchemaObject, value: Json): boolean {
  return typeof not === "object" && Object.keys(not).length === 1 && (closedValues(not) ?? []).some((other) => sameJson(other, value));
}

function boundsContradict(schemas: readonly SchemaObject[]): string | undefined {
  for (const [least, most] of BOUNDS) {
    const [low, high] = [Math.max(...numbers(schemas, least)), Math.min(...numbers(schemas, most))];
    if (low > high) return `"${least}" ${low} and "${most}" ${high}`;
  }
  const types = schemas.flatMap((schema) => typesOf(schema) ?? []);
  const [above, below] = [Math.max(...numbers(schemas, "exclusiveMinimum")), Math.min(...numbers(schemas, "exclusiveMaximum"))];
  const [low, high] = [Math.max(...numbers(schemas, "minimum")), Math.min(...numbers(schemas, "maximum"))];
  if (above >= Math.min(below, high)) return `more than ${above} and ${below <= high ? `less than ${below}` : `at most ${high}`}`;
  if (below <= low) return `less than ${below} and at least ${low}`;
  const least = types.includes("integer") ? Math.max(Math.ceil(low), Math.floor(above) + 1) : low;
  const most = types.includes("integer") ? Math.min(Math.floor(high), Math.ceil(below) - 1) : high;
  return least > most ? `a whole number between ${Math.max(low, above)} and ${Math.min(high, below)}` : undefined;
}

function numbers(schemas: readonly SchemaObject[], keyword: string): readonly number[] {
  return schemas.map((schema) => schema[keyword]).filter((value) => typeof value === "number");
}
