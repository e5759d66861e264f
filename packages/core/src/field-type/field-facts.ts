import type { FormDefinition, Language } from "../definition/definition.ts";
import { child, inPlace, pointerOfLocation, schemaAt } from "../definition/schema-at.ts";
import { textAt } from "../definition/text-at.ts";
import type { Json } from "../json/json.ts";
import type { SchemaObject } from "../json/json-schema.ts";
import { pointerOf } from "../pointer/pointer.ts";
import { sameJson } from "../json/same-json.ts";
import type { Choice, FieldFacts } from "./field-type.ts";

/** Keywords that speak of other places, or are merged in a member of their own. */
const NOT_OF_THE_VALUE: ReadonlySet<string> = new Set([
  "$ref", "$defs", "$schema", "$id", "$anchor", "$comment", "type", "enum", "allOf", "anyOf", "oneOf", "not", "if", "then", "else",
  "properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "propertyNames", "required",
  "dependentSchemas", "dependentRequired", "items", "prefixItems", "unevaluatedItems", "contains",
]);
const DESCRIBES_MEMBERS = ["properties", "patternProperties", "items", "prefixItems"];
const LARGEST_WINS: ReadonlySet<string> = new Set(["minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties"]);
const SMALLEST_WINS: ReadonlySet<string> = new Set(["maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties"]);

interface Place {
  readonly location: string;
  readonly schema: SchemaObject;
}

/** What schema locations say together about one answer and its items; labels of choices in the language asked for. */
export function fieldFacts(definition: FormDefinition, locations: readonly string[], language: Language): FieldFacts {
  const items = itemLocations(definition, locations);
  const facts = factsOf(definition, placesAt(definition, locations), language);
  return items.length === 0 ? facts : { ...facts, items: factsOf(definition, placesAt(definition, items), language) };
}

/** Where locations describe the rows of an array, each place followed by what it refers to. */
export function itemLocations(definition: FormDefinition, locations: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const location of locations) {
    if (schemaAt(definition, location)?.items !== undefined) inPlace(definition, child(location, "items"), found);
  }
  return found;
}

function placesAt(definition: FormDefinition, locations: readonly string[]): readonly Place[] {
  return locations.flatMap((location) => {
    const schema = schemaAt(definition, location);
    return schema === undefined ? [] : [{ location, schema }];
  });
}

function factsOf(definition: FormDefinition, places: readonly Place[], language: Language): FieldFacts {
  const schemas = places.map(({ schema }) => schema);
  const keywords = mergedKeywords(schemas);
  const choices = places
    .map((place) => closedChoice(definition, place, language))
    .filter((choice) => choice !== undefined)
    .reduce<readonly Choice[] | undefined>((before, next) => (before === undefined ? next : narrowed(before, next)), undefined);
  const offered = keywords.const === undefined ? choices : choices?.filter(({ value }) => sameJson(value, keywords.const ?? null));
  return {
    types: mergedTypes(schemas) ?? typesOf(offered?.map(({ value }) => value) ?? (keywords.const === undefined ? [] : [keywords.const])),
    keywords,
    structural: schemas.some((schema) => DESCRIBES_MEMBERS.some((keyword) => schema[keyword] !== undefined)),
    ...(offered && { choices: offered }),
  };
}

function mergedKeywords(schemas: readonly SchemaObject[]): SchemaObject {
  const merged: { [keyword: string]: unknown } = {};
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
  const types = mergedTypes(schemas);
  return types?.length === 1 && types[0] !== undefined ? { type: types[0], ...merged } : { ...(types && { type: types }), ...merged };
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

function typesOf(values: readonly Json[]): readonly string[] {
  return [...new Set(values.map((value) => {
    if (value === null) return "null";
    if (Array.isArray(value)) return "array";
    return Number.isInteger(value) ? "integer" : typeof value;
  }))];
}

/** The choice one schema closes: its `enum`, or a `oneOf`/`anyOf` of nothing but `const` and annotations. */
function closedChoice(definition: FormDefinition, { location, schema }: Place, language: Language): readonly Choice[] | undefined {
  if (schema.enum !== undefined) return schema.enum.map((value) => ({ value, label: labelOf(value) }));
  const keyword = schema.oneOf === undefined ? "anyOf" : "oneOf";
  const branches = schema[keyword];
  const choices = branches?.flatMap((branch, i): readonly Choice[] => {
    if (typeof branch === "boolean" || branch.const === undefined) return [];
    const { text, ...lang } = textAt(definition, pointerOfLocation(child(location, keyword, i)) + pointerOf(["title"]), language) ?? { text: labelOf(branch.const) };
    return [{ value: branch.const, label: text, ...lang }];
  });
  return choices === undefined || choices.length === 0 || choices.length !== branches?.length ? undefined : choices;
}

function labelOf(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function narrowed(before: readonly Choice[], next: readonly Choice[]): readonly Choice[] {
  return before.filter(({ value }) => next.some((choice) => sameJson(choice.value, value)));
}
