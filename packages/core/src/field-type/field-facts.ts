import type { FormDefinition, Language } from "../definition/definition.ts";
import { describesMembers } from "../definition/describes-members.ts";
import { child, inPlace, pointerOfLocation, schemaAt } from "../definition/schema-at.ts";
import { textAt } from "../definition/text-at.ts";
import type { Json } from "../json/json.ts";
import type { SchemaObject } from "../json/json-schema.ts";
import type { SchemaPlace } from "../relevance/evaluator.ts";
import { sameJson } from "../json/same-json.ts";
import type { Choice, FieldFacts } from "./field-type.ts";

/** Keywords that speak of other places, or are merged in a member of their own. */
const NOT_OF_THE_VALUE: ReadonlySet<string> = new Set([
  "$ref", "$defs", "$schema", "$id", "$anchor", "$comment", "type", "enum", "allOf", "anyOf", "oneOf", "not", "if", "then", "else",
  "properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "propertyNames", "required",
  "dependentSchemas", "dependentRequired", "items", "prefixItems", "unevaluatedItems", "contains",
]);
const LARGEST_WINS: ReadonlySet<string> = new Set(["minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties"]);
const SMALLEST_WINS: ReadonlySet<string> = new Set(["maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties"]);

interface Place extends SchemaPlace {
  readonly schema: SchemaObject;
}

/** What places of the schema say together about one answer and its items; labels of choices in the language asked for. */
export function fieldFacts(definition: FormDefinition, places: readonly SchemaPlace[], language: Language): FieldFacts {
  const items = itemPlaces(definition, places);
  const facts = factsOf(definition, withSchemas(definition, places), language);
  return items.length === 0 ? facts : { ...facts, items: factsOf(definition, withSchemas(definition, items), language) };
}

/** Places that describe the rows of an array, each followed by what it refers to. */
export function itemPlaces(definition: FormDefinition, places: readonly SchemaPlace[]): readonly SchemaPlace[] {
  const found: string[] = [];
  for (const { location } of places) {
    if (schemaAt(definition, location)?.items !== undefined) inPlace(definition, child(location, "items"), found);
  }
  return found.map((location) => ({ location }));
}

function withSchemas(definition: FormDefinition, places: readonly SchemaPlace[]): readonly Place[] {
  return places.flatMap((place) => {
    const schema = schemaAt(definition, place.location);
    return schema === undefined ? [] : [{ ...place, schema }];
  });
}

function factsOf(definition: FormDefinition, places: readonly Place[], language: Language): FieldFacts {
  const types = mergedTypes(places.map(({ schema }) => schema));
  const keywords = mergedKeywords(places.map(({ schema, alternative }) => (alternative === undefined ? schema : withoutOption(schema))), types);
  const choices = mergedChoices(definition, places, language);
  const offered = keywords.const === undefined ? choices : choices?.filter(({ value }) => sameJson(value, keywords.const ?? null));
  return {
    types: types ?? typesOf(offered?.map(({ value }) => value) ?? (keywords.const === undefined ? [] : [keywords.const])),
    keywords,
    structural: places.some(({ location }) => describesMembers(definition, location)),
    ...(offered && { choices: offered }),
  };
}

/** What one of several alternatives fixes is an option, not a fact. */
function withoutOption(schema: SchemaObject): SchemaObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== "const" && keyword !== "title"));
}

function mergedKeywords(schemas: readonly SchemaObject[], types: readonly string[] | undefined): SchemaObject {
  const merged: { [keyword: string]: unknown } = {};
  if (types !== undefined) merged["type"] = types.length === 1 ? types[0] : types;
  for (const schema of schemas) {
    for (const [keyword, value] of Object.entries(schema)) {
      if (NOT_OF_THE_VALUE.has(keyword)) continue;
      const before = merged[keyword];
      if (typeof before === "number" && typeof value === "number") {
        if (LARGEST_WINS.has(keyword)) merged[keyword] = Math.max(before, value);
        if (SMALLEST_WINS.has(keyword)) merged[keyword] = Math.min(before, value);
      } else if (before === undefined) merged[keyword] = value;
    }
  }
  return merged;
}

/** The types every place allows; undefined when none names any. An integer is a number. */
function mergedTypes(schemas: readonly SchemaObject[]): readonly string[] | undefined {
  return schemas
    .flatMap(({ type }) => (type === undefined ? [] : [typeof type === "string" ? [type] : type]))
    .reduce<readonly string[] | undefined>((before, next) => {
      if (before === undefined) return next;
      const common = before.filter((type) => next.includes(type) || (type === "integer" && next.includes("number")));
      return next.includes("integer") && before.includes("number") && !common.includes("integer") ? [...common.filter((type) => type !== "number"), "integer"] : common;
    }, undefined);
}

/** Alternatives of one `oneOf` or `anyOf` are united, everything else is intersected. */
function mergedChoices(definition: FormDefinition, places: readonly Place[], language: Language): readonly Choice[] | undefined {
  const united = new Map<string, readonly Choice[]>();
  // One alternative takes what the others do not name.
  const open = new Set<string>();
  for (const place of places) {
    const choice = closedChoice(definition, place, language);
    if (place.alternative !== undefined && place.schema.not !== undefined) open.add(place.alternative);
    if (choice === undefined) continue;
    const key = place.alternative ?? place.location;
    united.set(key, [...(united.get(key) ?? []), ...choice]);
  }
  for (const key of open) united.delete(key);
  const [first, ...others] = united.values();
  return others.reduce<readonly Choice[] | undefined>((before, next) => before?.filter(({ value }) => next.some((choice) => sameJson(choice.value, value))), first);
}

function typesOf(values: readonly Json[]): readonly string[] {
  return [...new Set(values.map((value) => {
    if (value === null) return "null";
    if (Array.isArray(value)) return "array";
    return Number.isInteger(value) ? "integer" : typeof value;
  }))];
}

/**
 * The choice one place closes: its `enum`, a `oneOf` or `anyOf` of which every branch closes one, or the `const` of
 * an alternative, whose title is then the label of the option.
 */
function closedChoice(definition: FormDefinition, { location, schema, alternative }: Place, language: Language): readonly Choice[] | undefined {
  if (schema.enum !== undefined) return schema.enum.map(unlabelled);
  if (alternative !== undefined && schema.const !== undefined) return [choiceAt(definition, location, schema.const, language)];
  const keyword = schema.oneOf === undefined ? "anyOf" : "oneOf";
  const branches = schema[keyword] ?? [];
  const choices = branches.map((branch, i): readonly Choice[] | undefined => {
    if (typeof branch === "boolean") return undefined;
    if (branch.const !== undefined) return [choiceAt(definition, child(location, keyword, i), branch.const, language)];
    return branch.enum?.map(unlabelled);
  });
  return choices.length === 0 || choices.includes(undefined) ? undefined : choices.flatMap((each) => each ?? []);
}

function unlabelled(value: Json): Choice {
  return { value, label: labelOf(value) };
}

function choiceAt(definition: FormDefinition, location: string, value: Json, language: Language): Choice {
  const { text, ...lang } = textAt(definition, `${pointerOfLocation(location)}/title`, language) ?? { text: labelOf(value) };
  return { value, label: text, ...lang };
}

function labelOf(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
