import type { JsonSchema, SchemaObject } from "../json/json-schema.ts";
import { isBlindToEmpty } from "./accepts-empty.ts";
import type { Read, ReadKind } from "./field-table.ts";
import { resolve } from "./schema-tree.ts";

type Path = readonly (string | null)[];

const STRENGTH: readonly ReadKind[] = ["through", "value", "presence", "deep"];
/** Keywords whose verdict depends on every member, whichever there are. */
const READS_EVERYTHING = ["minProperties", "maxProperties", "propertyNames", "patternProperties", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "uniqueItems", "prefixItems"];
const READS_THE_VALUE = ["type", "const", "enum", "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];

/** The answers an `if` reads, each once, parents before their members. */
export function readsOf(root: JsonSchema, condition: JsonSchema): readonly Read[] {
  const found = new Map<string, Read>();
  const visited = new Set<string>();

  const read = (path: Path, kind: ReadKind): void => {
    const key = JSON.stringify(path);
    const before = found.get(key);
    if (before === undefined || STRENGTH.indexOf(kind) > STRENGTH.indexOf(before.kind)) found.set(key, { path, kind });
  };

  const visit = (schema: JsonSchema, path: Path): void => {
    if (typeof schema === "boolean") return;
    if (schema.$ref !== undefined) visitTarget(schema.$ref, path);
    if (READS_EVERYTHING.some((keyword) => schema[keyword] !== undefined)) read(path, "deep");
    if (READS_THE_VALUE.some((keyword) => schema[keyword] !== undefined)) read(path, namesContainers(schema) ? "deep" : "value");
    visitMembers(schema, path);
    visitRows(schema, path);
    for (const sub of [schema.not, schema.if, schema.then, schema.else]) if (sub !== undefined) visit(sub, path);
    for (const sub of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) visit(sub, path);
    for (const [key, sub] of Object.entries(schema.dependentSchemas ?? {})) {
      read([...path, key], "presence");
      visit(sub, path);
    }
    for (const [key, keys] of Object.entries(schema.dependentRequired ?? {})) for (const each of [key, ...keys]) read([...path, each], "presence");
  };

  const visitTarget = (ref: string, path: Path): void => {
    const target = resolve(root, ref);
    // A condition that follows itself down the answers reads as deep as they go.
    if (visited.has(ref) && path.length > 16) return read(path, "deep");
    visited.add(ref);
    if (target !== undefined) visit(target.schema, path);
  };

  const visitMembers = (schema: SchemaObject, path: Path): void => {
    const required = schema.required ?? [];
    for (const key of new Set([...Object.keys(schema.properties ?? {}), ...required])) {
      const sub = schema.properties?.[key] ?? true;
      read([...path, key], isBlindToEmpty(root, sub, !required.includes(key)) ? "through" : "presence");
      visit(sub, [...path, key]);
    }
  };

  const visitRows = (schema: SchemaObject, path: Path): void => {
    const sub = schema["contains"] as JsonSchema | undefined;
    if (sub === undefined && schema.items === undefined && schema.minItems === undefined && schema.maxItems === undefined) return;
    read([...path, null], "presence");
    for (const each of [schema.items, sub]) if (each !== undefined) visit(each, [...path, null]);
  };

  visit(condition, []);
  return [...found.values()].sort((a, b) => a.path.length - b.path.length);
}

/** True when the value asked for can be an object or array, so that everything in it counts. */
function namesContainers(schema: SchemaObject): boolean {
  return [schema.const, ...(schema.enum ?? [])].some((value) => typeof value === "object" && value !== null);
}
