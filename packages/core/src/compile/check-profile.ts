import type { DefinitionIssue } from "../issue/issue.ts";
import type { JsonSchema, SchemaObject } from "../json/json-schema.ts";
import { linearRuntime } from "../linear/linear-runtime.ts";
import { below, resolve, subschemas, type Located } from "../relevance/schema-tree.ts";
import { finding } from "./finding.ts";
import { metaSchemaFindings } from "./meta-schema.ts";

const DEPTH_AT_MOST = 64;
const SCHEMAS_AT_MOST = 20_000;
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
  const malformed = metaSchemaFindings(schema);
  if (malformed.length > 0) return malformed;
  const found: DefinitionIssue[] = [];
  const all: Located[] = [];
  const visit = (here: Located, depth: number): void => {
    if (all.length >= SCHEMAS_AT_MOST) return;
    all.push(here);
    if (depth > DEPTH_AT_MOST) {
      found.push(finding("error", "too-deep", here.at, `at most ${DEPTH_AT_MOST} levels of schemas`, "more", "Move inner groups to $defs and refer to them."));
      return;
    }
    for (const sub of subschemas(here)) visit(sub, depth + 1);
  };
  visit({ at: "#", schema }, 0);
  if (all.length >= SCHEMAS_AT_MOST) found.push(finding("error", "too-large", "#", `fewer than ${SCHEMAS_AT_MOST} schemas`, "more", "Split the form into several."));
  for (const { at, schema: each } of all) if (typeof each === "object") found.push(...keywordFindings(schema, at, each));
  return found;
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
  const target = here.schema.$ref === undefined ? undefined : resolve(root, here.schema.$ref);
  const inPlace = subschemas(here).filter(({ keyword }) => ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"].includes(keyword));
  return [...(target === undefined ? [] : [target]), ...inPlace].some((next) => leadsToItself(root, next, goal, seen));
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
