import type { FormDefinition, Language } from "../definition/definition.ts";
import { inPlace } from "../definition/schema-at.ts";
import type { Json } from "../json/json.ts";
import type { SchemaObject } from "../json/json-schema.ts";
import { sameJson } from "../json/same-json.ts";
import { fieldFacts } from "./field-facts.ts";
import type { Choice, FieldFacts } from "./field-type.ts";

const SMALLEST_WINS: ReadonlySet<string> = new Set(["minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties"]);
const LARGEST_WINS: ReadonlySet<string> = new Set(["maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties"]);

/**
 * What holds for every value an answer can have, whatever the conditions say: locations that describe it under different
 * conditions are alternatives, so a limit holds only where all of them set one, and then the widest.
 */
export function weakestFacts(definition: FormDefinition, locations: readonly string[], language: Language): FieldFacts {
  return alternatives(definition, locations)
    .map((chain) => fieldFacts(definition, chain.map((location) => ({ location })), language))
    .reduce(either);
}

/** Locations in groups that stand and fall together: a site with what its `$ref` and `allOf` say in place. */
export function alternatives(definition: FormDefinition, locations: readonly string[]): readonly (readonly string[])[] {
  const chains: string[][] = [];
  let left = locations;
  for (let [site] = left; site !== undefined; [site] = left) {
    const together = new Set(inPlace(definition, site)).add(site);
    chains.push(left.filter((one) => together.has(one)));
    left = left.filter((one) => !together.has(one));
  }
  return chains.length === 0 ? [[]] : chains;
}

function either(a: FieldFacts, b: FieldFacts): FieldFacts {
  const choices = a.choices && b.choices && eitherChoice(a.choices, b.choices);
  const items = a.items && b.items && either(a.items, b.items);
  return {
    types: a.types.length === 0 || b.types.length === 0 ? [] : [...new Set([...a.types, ...b.types])],
    keywords: eitherKeywords(a.keywords, b.keywords),
    structural: a.structural || b.structural,
    ...(choices && { choices }),
    ...(items && { items }),
  };
}

function eitherKeywords(a: SchemaObject, b: SchemaObject): SchemaObject {
  return Object.fromEntries(Object.entries(a).flatMap(([keyword, left]) => {
    const right = b[keyword];
    if (typeof left === "number" && typeof right === "number") {
      if (SMALLEST_WINS.has(keyword)) return [[keyword, Math.min(left, right)]];
      if (LARGEST_WINS.has(keyword)) return [[keyword, Math.max(left, right)]];
    }
    return sameJson(left as Json, right as Json) ? [[keyword, left]] : [];
  }));
}

function eitherChoice(a: readonly Choice[], b: readonly Choice[]): readonly Choice[] {
  return [...a, ...b.filter(({ value }) => !a.some((choice) => sameJson(choice.value, value)))];
}
