import { schemaAt } from "../../definition/schema-at.ts";
import type { FormDefinition } from "../../definition/definition.ts";
import { textAt } from "../../definition/text-at.ts";
import { canonicalJson } from "../../json/canonical-json.ts";
import type { Json } from "../../json/json.ts";
import type { JsonSchema, SchemaObject } from "../../json/json-schema.ts";
import { nativeRuntime } from "../../form/native-runtime.ts";
import type { FieldTable } from "../../relevance/field-table.ts";
import { common, guardsOf, type Guards } from "../../relevance/guards.ts";
import { FieldNode } from "../../relevance/node.ts";
import { canonicalSchema } from "./canonical-schema.ts";

/** What a schema says of one answer, rows taken together, in a form that two versions can be compared in. */
export interface AnswerFacts {
  readonly pattern: string;
  readonly parent: string | undefined;
  readonly kind: "group" | "rows" | "value";
  /** Takes members of any name. */
  readonly open: boolean;
  /** What is said under each condition; "" is always, given that the parent is there. */
  readonly cases: ReadonlyMap<string, Assertions>;
  /** The conditions under which it is required; "" is always. */
  readonly required: ReadonlySet<string>;
  /** Where it is described first. */
  readonly location: string;
}

/** What one or several schemas say of a value together. */
export interface Assertions {
  /** Undefined: any. */
  readonly types: readonly string[] | undefined;
  readonly limits: { readonly [keyword: string]: number };
  /** Undefined: not a closed choice. Canonical texts. */
  readonly options: readonly string[] | undefined;
  /** Everything else, keyword → canonical text. */
  readonly others: { readonly [keyword: string]: string };
}

const SMALLEST_WINS: ReadonlySet<string> = new Set(["maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties"]);
const LARGEST_WINS: ReadonlySet<string> = new Set(["minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties"]);
/** Said of other places, or by the structure of the table. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "$ref", "allOf", "if", "then", "else", "properties", "items", "prefixItems", "required", "dependentSchemas", "dependentRequired", "type", "enum", "const",
  "$defs", "$schema", "$id", "$comment", "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly",
  "contentMediaType", "contentEncoding",
]);

/** Every answer a form can have, parents first. A recursive one ends where it begins again. */
export function answerFacts(definition: FormDefinition, table: FieldTable): ReadonlyMap<string, AnswerFacts> {
  const found = new Map<string, AnswerFacts>();
  const applied = new Set(table.schemas.map(({ at }) => at));
  const look = (node: FieldNode): void => {
    if (node.places.every(({ silent, entry }) => silent || entry.never === true)) return;
    found.set(node.pattern, factsOf(definition, table, applied, node));
    if (node.recursive) return;
    for (const key of node.keys) { const member = node.member(key); if (member) look(member); }
    const row = node.array ? node.row(node.prefixLength) ?? node.row(0) : undefined;
    if (row) look(row);
  };
  look(FieldNode.root(table, nativeRuntime.pattern));
  return found;
}

/** A schema, and which of its keywords hold branches that describe answers: those stand in the table by their conditions. */
interface Place {
  readonly schema: SchemaObject;
  readonly branches: readonly string[];
}

function factsOf(definition: FormDefinition, table: FieldTable, applied: ReadonlySet<string>, node: FieldNode): AnswerFacts {
  const { parent } = node;
  const given = parent === undefined ? new Map<string, string>() : common(parent.places.flatMap(({ inPlace }, i) => (inPlace ? [] : guardsOf(table, parent, i) ?? [])));
  const spoken = (guards: Guards): string => [...guards].filter(([variable, value]) => given.get(variable) !== value).map(([variable, value]) => conditionText(definition, table, variable, value)).sort().join(" and ");
  const cases = new Map<string, { readonly places: Place[]; never: boolean; readonly united: Map<string, SchemaObject[]> }>();
  node.places.forEach(({ entry, silent, alternative }, i) => {
    const guards = silent ? undefined : guardsOf(table, node, i);
    if (guards === undefined) return;
    const key = spoken(guards);
    const here = cases.get(key) ?? { places: [], never: false, united: new Map<string, SchemaObject[]>() };
    cases.set(key, here);
    const schema = schemaAt(definition, entry.at);
    if (entry.never === true) here.never = true;
    else if (schema !== undefined && alternative !== undefined) here.united.set(alternative, [...(here.united.get(alternative) ?? []), schema]);
    else if (schema !== undefined) here.places.push({ schema, branches: (["oneOf", "anyOf"] as const).filter((keyword) => applied.has(`${entry.at}/${keyword}/0`)) });
  });
  return {
    pattern: node.pattern,
    parent: parent?.pattern,
    kind: node.object ? "group" : node.array ? "rows" : "value",
    open: node.open,
    cases: new Map([...cases].map(([key, { places, never, united }]) => [key, assertionsOf(definition.schema, places, [...united.values()], never)])),
    required: new Set((parent?.requiredBy.get(node.key) ?? []).flatMap((place) => { const guards = parent && guardsOf(table, parent, place); return guards === undefined ? [] : [spoken(guards)]; })),
    location: node.places.find(({ silent, entry }) => !silent && entry.never !== true)?.entry.at ?? "#",
  };
}

/** A condition by what it says, not by its number or place. */
function conditionText(definition: FormDefinition, table: FieldTable, variable: string, value: string): string {
  const space = variable.lastIndexOf(" ");
  const [pattern, name] = [variable.slice(0, space), variable.slice(space + 1)];
  const branch = table.conditions.find((one) => "branch" in one && one.branch.of === name && String(one.branch.number) === value);
  if (branch?.kind === "value") return `${pattern} ${branch.key} ${branch.except ? "not " : ""}in ${branch.values.map((each) => canonicalJson(each)).sort().join()}`;
  if (branch !== undefined) return `${pattern} branch ${textAt(definition, `/schema${name.slice(1)}/${value}/title`, definition.language)?.text ?? value}`;
  const condition = table.conditions[Number(name)];
  if (condition?.kind === "present") return `${pattern} has ${condition.key} ${value}`;
  const asked = condition?.kind === "if" ? schemaOrBoolean(definition, condition.at) : undefined;
  return `${pattern} if ${asked === undefined ? name : canonicalSchema(definition.schema, asked)} ${value}`;
}

function schemaOrBoolean(definition: FormDefinition, at: string): JsonSchema | undefined {
  const parent = at.slice(0, at.lastIndexOf("/"));
  return schemaAt(definition, at) ?? schemaAt(definition, parent)?.if;
}

function assertionsOf(root: JsonSchema, places: readonly Place[], alternatives: readonly (readonly SchemaObject[])[], never: boolean): Assertions {
  const limits: { [keyword: string]: number } = {};
  const others: { [keyword: string]: string } = never ? { false: "true" } : {};
  let types: readonly string[] | undefined;
  let options: readonly string[] | undefined;
  const narrow = (next: readonly string[] | undefined): void => { options = next === undefined ? options : (options ?? next).filter((one) => next.includes(one)); };
  for (const { schema, branches } of places) {
    for (const [keyword, value] of Object.entries(schema)) {
      const before = limits[keyword];
      if (typeof value === "number" && SMALLEST_WINS.has(keyword)) limits[keyword] = Math.min(before ?? value, value);
      else if (typeof value === "number" && LARGEST_WINS.has(keyword)) limits[keyword] = Math.max(before ?? value, value);
      else if (!ELSEWHERE.has(keyword) && !branches.includes(keyword) && !isOpening(keyword, value) && optionsOf({ [keyword]: value }) === undefined) {
        const meaning = canonicalSchema(root, { [keyword]: value });
        if (meaning !== "true") others[keyword] = others[keyword] === undefined || others[keyword] === meaning ? meaning : [others[keyword], meaning].sort().join();
      }
    }
    if (schema.type !== undefined) types = commonTypes(types, [schema.type].flat());
    narrow(optionsOf(schema));
  }
  for (const united of alternatives) narrow(united.every((schema) => optionsOf(schema) !== undefined) ? united.flatMap((schema) => optionsOf(schema) ?? []) : undefined);
  return { types: types && [...types].sort(), limits, options: options && [...new Set<string>(options)].sort(), others };
}

/** Whether an object is closed decides nothing about answers that hold only what is described. */
function isOpening(keyword: string, value: unknown): boolean {
  return (keyword === "additionalProperties" || keyword === "unevaluatedProperties") && typeof value === "boolean";
}

/** The closed choice of a schema, as canonical texts. */
function optionsOf(schema: SchemaObject): readonly string[] | undefined {
  const sets = [schema.const === undefined ? undefined : [schema.const], schema.enum, constsOf(schema.oneOf ?? []), constsOf(schema.anyOf ?? [])].filter((one) => one !== undefined);
  const [first, ...rest] = sets.map((one) => one.map((value) => canonicalJson(value)));
  return rest.reduce((left, next) => left?.filter((value) => next.includes(value)), first);
}

function constsOf(branches: readonly JsonSchema[]): readonly Json[] | undefined {
  const values = branches.flatMap((branch) => (typeof branch === "object" && branch.const !== undefined ? [branch.const] : []));
  return branches.length > 0 && values.length === branches.length ? values : undefined;
}

function commonTypes(before: readonly string[] | undefined, next: readonly string[]): readonly string[] {
  if (before === undefined) return next;
  return [...new Set([...before.filter((type) => isIn(type, next)), ...next.filter((type) => isIn(type, before))])];
}

/** An integer is a number. */
export function isIn(type: string, types: readonly string[]): boolean {
  return types.includes(type) || (type === "integer" && types.includes("number"));
}
