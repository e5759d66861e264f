import type { DefinitionIssue } from "../issue/issue.ts";
import type { JsonSchema, SchemaObject } from "../json/json-schema.ts";
import { linearRuntime } from "../linear/linear-runtime.ts";
import { below, resolve, subschemas, type Located } from "../relevance/schema-tree.ts";
import { finding } from "./finding.ts";
import { metaSchemaFindings } from "./meta-schema.ts";

const DEPTH_AT_MOST = 64;
const SCHEMAS_AT_MOST = 20_000;
/** References followed, a form may say so much of one answer; and twice what stands in its text, however long that is. */
const IN_PLACE_AT_MOST = 2_000;
const CLOSING_AT_MOST = 8;
const IN_PLACE: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"]);
const DIALECT = "https://json-schema.org/draft/2020-12/schema";
const NOT_IN_THE_PROFILE: ReadonlyMap<string, string> = new Map([
  ["$dynamicRef", "dynamic-ref"], ["$dynamicAnchor", "dynamic-ref"], ["$recursiveRef", "dynamic-ref"], ["$recursiveAnchor", "dynamic-ref"],
  ["$anchor", "anchor"], ["$data", "data-reference"],
]);

/**
 * What keeps a schema out of the closed profile of JSON Schema 2020-12: things that fetch, that jump, or that may run for
 * ever. A schema without errors here can be built into a field table and compiled, and the compiled check gives the verdict
 * of the standard. What a form must keep to beyond that: `checkFormPolicy`.
 */
export function checkProfile(schema: JsonSchema): readonly DefinitionIssue[] {
  // In another dialect everything else would be misread.
  const dialect = dialectFindings("#", schema);
  if (dialect.length > 0) return dialect;
  const all: Located[] = [];
  const deep: DefinitionIssue[] = [];
  const visit = (here: Located, depth: number): void => {
    if (all.length >= SCHEMAS_AT_MOST) return;
    all.push(here);
    if (depth <= DEPTH_AT_MOST) for (const sub of subschemas(here)) visit(sub, depth + 1);
    else deep.push(finding("error", "too-deep", here.at, `at most ${DEPTH_AT_MOST} levels of schemas`, "more", "Move inner groups to $defs and refer to them."));
  };
  visit({ at: "#", schema }, 0);
  // Whatever follows goes through the schema by recursion.
  if (deep.length > 0) return deep;
  if (all.length >= SCHEMAS_AT_MOST) return [finding("error", "too-large", "#", `fewer than ${SCHEMAS_AT_MOST} schemas`, "more", "Split the form into several.")];
  const malformed = metaSchemaFindings(schema);
  if (malformed.length > 0) return malformed;
  const found = all.flatMap(({ at, schema: each }) => (typeof each === "object" ? keywordFindings(schema, at, each) : []));
  return found.length > 0 ? found : growthFindings(schema, all);
}

/** References make a small schema large: what applies to one answer, all of them followed, must stay within bounds. */
function growthFindings(root: JsonSchema, all: readonly Located[]): readonly DefinitionIssue[] {
  const most = Math.max(IN_PLACE_AT_MOST, 2 * all.length);
  const sizes = new Map<string, number>();
  const sizeOf = (here: Located): number => {
    const known = sizes.get(here.at);
    if (known !== undefined) return known;
    sizes.set(here.at, 0);
    const size = inPlaceOf(root, here).reduce((sum, next) => Math.min(most, sum + sizeOf(next)), 1);
    sizes.set(here.at, size);
    return size;
  };
  const levels = new Map<string, number>();
  const closing = all.find((here) => closingLevels(root, here, levels) > CLOSING_AT_MOST);
  if (closing !== undefined) return [finding("error", "too-deep", closing.at, `at most ${CLOSING_AT_MOST} schemas with "unevaluatedProperties" or "unevaluatedItems" one around the other for one answer`, "more", "Close the object once, at the outermost place.")];
  const grown = all.find((here) => sizeOf(here) >= most);
  return grown === undefined ? [] : [finding("error", "too-large", grown.at, `fewer than ${most} schemas that apply to one answer`, "more, with all references followed", "Refer to what is shared once instead of in several branches.")];
}

/** How many schemas that close an object or list stand around each other in place; code that asks them grows fast with it. */
function closingLevels(root: JsonSchema, here: Located, known: Map<string, number>): number {
  const before = known.get(here.at);
  if (before !== undefined) return before;
  known.set(here.at, 0);
  const isClosing = typeof here.schema === "object" && (here.schema.unevaluatedProperties ?? here.schema["unevaluatedItems"]) !== undefined;
  const levels = Math.max(0, ...inPlaceOf(root, here).map((next) => closingLevels(root, next, known))) + (isClosing ? 1 : 0);
  known.set(here.at, levels);
  return levels;
}

function dialectFindings(at: string, schema: JsonSchema): readonly DefinitionIssue[] {
  const dialect = typeof schema === "boolean" ? undefined : schema["$schema"];
  if (typeof dialect !== "string" || dialect.replace(/#$/, "") === DIALECT) return [];
  return [finding("error", "other-dialect", below(at, "$schema"), DIALECT, `"${dialect}"`, "Upgrade the schema with formgeber upgrade; or leave \"$schema\" out, if it is written in 2020-12 all the same.")];
}

function keywordFindings(root: JsonSchema, at: string, schema: SchemaObject): readonly DefinitionIssue[] {
  const found: DefinitionIssue[] = [];
  const error = (code: string, keyword: string, expected: string, was: string, fix: string): void => {
    found.push(finding("error", code, below(at, keyword), expected, was, fix));
  };
  for (const keyword of Object.keys(schema)) {
    const refused = NOT_IN_THE_PROFILE.get(keyword);
    if (refused !== undefined) error(refused, keyword, "references by $ref to a place of this schema", keyword, "Use $ref with a pointer, as \"#/$defs/address\".");
    else if (keyword === "$id" && at !== "#") error("embedded-id", keyword, "one $id at most, at the root", JSON.stringify(schema["$id"]), "Remove it and refer to the place by its pointer.");
  }
  found.push(...dialectFindings(at, schema));
  if (schema.$ref !== undefined) found.push(...refFindings(root, at, schema.$ref));
  for (const [keyword, source] of patternsOf(schema)) {
    const reason = whyNotLinear(source);
    if (reason !== undefined) error("pattern-not-linear", keyword, "a pattern that runs in linear time, the same in every browser and on the server", `${source} (${reason})`, "Write it without looking ahead or behind and without references back.");
  }
  return found;
}

function refFindings(root: JsonSchema, at: string, ref: string): readonly DefinitionIssue[] {
  const place = below(at, "$ref");
  if (!ref.startsWith("#")) return [finding("error", "remote-ref", place, "a reference inside this schema, as \"#/$defs/address\"", `"${ref}"`, "Copy what it refers to into $defs.")];
  if (ref !== "#" && !ref.startsWith("#/")) return [finding("error", "anchor", place, "a pointer, as \"#/$defs/address\"", `"${ref}"`, "Refer by pointer; anchors are not part of the profile.")];
  const target = resolve(root, ref);
  if (target === undefined) return [finding("error", "unknown-ref", place, "a place of this schema", `"${ref}"`, "Correct the pointer or add what it refers to.")];
  return leadsToItself(root, target, at) ? [finding("error", "ref-loop", place, "a reference that describes something in the end", `"${ref}", which leads back here`, "Refer to it from a member or from items.")] : [];
}

/** True when applying a schema in place comes back to a location without going down into the answers. */
function leadsToItself(root: JsonSchema, here: Located, goal: string, seen = new Set<string>()): boolean {
  if (here.at === goal) return true;
  if (seen.has(here.at) || typeof here.schema === "boolean") return false;
  seen.add(here.at);
  return inPlaceOf(root, here).some((next) => leadsToItself(root, next, goal, seen));
}

/** What a schema applies to the same answer: the target of its reference, and what stands under keywords of combination. */
function inPlaceOf(root: JsonSchema, here: Located): readonly Located[] {
  if (typeof here.schema === "boolean") return [];
  const target = here.schema.$ref === undefined ? undefined : resolve(root, here.schema.$ref);
  return [...(target === undefined ? [] : [target]), ...subschemas(here).filter(({ keyword }) => IN_PLACE.has(keyword))];
}

function patternsOf(schema: SchemaObject): readonly (readonly [keyword: string, source: string])[] {
  return [...(schema.pattern === undefined ? [] : [["pattern", schema.pattern] as const]), ...Object.keys(schema.patternProperties ?? {}).map((source) => ["patternProperties", source] as const)];
}

function whyNotLinear(source: string): string | undefined {
  try {
    linearRuntime.pattern(source, "u");
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
