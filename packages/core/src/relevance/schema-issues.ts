import { formats } from "../form/formats.ts";
import type { CompiledChecks, SchemaError } from "../form/form.ts";
import type { Issue } from "../issue/issue.ts";
import type { Json } from "../json/json.ts";
import { isWithin, parentOf, pointerOf, ROOT, segments, type Pointer } from "../pointer/pointer.ts";
import type { Engine } from "./engine.ts";
import type { FieldTable } from "./field-table.ts";
import { everyInstance, pointerOfInstance, type Instance } from "./instance.ts";
import { issueOfError } from "./issue-of-error.ts";
import { merged } from "./merge-issues.ts";

/** An error with its place in the schema and the instance it is about. */
export interface PlacedError extends SchemaError {
  /** Location of the schema that holds the keyword. */
  readonly at: string;
  readonly instance: Instance;
}

/**
 * What the schema finds wrong with the pruned answers, where a person can mend it (R27): only errors of places in
 * force, errors of combinations only where nothing is wrong below. Never empty when the schema refuses the answers (R28).
 */
export function schemaIssues(table: FieldTable, checks: CompiledChecks, engine: Engine, pruned: Json): readonly Issue[] {
  const isValid = checks.validate(pruned);
  const errors = [
    ...(isValid ? [] : placed(table, engine, checks.validate.errors ?? [], "")),
    ...chosenBranches(table, checks, engine),
    ...formatErrors(table, engine),
  ];
  const found = errors.flatMap((error) => {
    const issue = issueOfError(table, error);
    return issue === undefined ? [] : [{ issue, isCombination: COMBINATIONS.has(error.keyword), scope: scopeOf(error, issue) }];
  });
  const plain = found.filter(({ isCombination }) => !isCombination).map(({ issue }) => issue);
  const combined = found.filter(({ isCombination, scope }) => isCombination && !plain.some((other) => isWithin(other.pointer, scope))).map(({ issue }) => issue)
    .filter(({ pointer }, i, all) => !all.some((other, j) => j !== i && other.pointer !== pointer && isWithin(other.pointer, pointer)));
  const issues = merged([...plain, ...combined]);
  return isValid || issues.length > 0 ? inOrder(engine, issues) : [{ code: "form/unexplained", pointer: ROOT, facts: {} }];
}

/**
 * `format` only annotates in JSON Schema 2020-12 (validation, section 7), so the schema's verdict says nothing about it, as
 * that of any validator. A text that does not fit the format of a place in force is an issue of ours.
 */
function formatErrors(table: FieldTable, engine: Engine): readonly PlacedError[] {
  if (!table.schemas.some(({ format }) => format !== undefined)) return [];
  return everyInstance(engine.root).flatMap((instance) => {
    const text = instance.out;
    if (typeof text !== "string") return [];
    return instance.node.places.flatMap(({ entry: { at, format } }, i) => {
      if (format === undefined || instance.force[i] !== true || !Object.hasOwn(formats, format) || formats[format]?.(text) !== false) return [];
      return [{ keyword: "format", instancePath: pointerOfInstance(instance), schemaPath: `${at}/format`, params: { format }, at, instance }];
    });
  });
}

/**
 * Below what nothing else may be wrong for an error of a combination to say anything. A part of the schema that refuses an
 * object evaluates none of its members: while anything there is wrong, which of them are surplus is not known.
 */
function scopeOf({ keyword, instance }: PlacedError, { pointer }: Issue): Pointer {
  return keyword.startsWith("unevaluated") ? pointerOfInstance(instance) : pointer;
}

/** In the order of the answers. */
function inOrder(engine: Engine, issues: readonly Issue[]): readonly Issue[] {
  if (issues.length < 2) return issues;
  const places = new Map<Instance | undefined, number>(everyInstance(engine.root).map((instance, i) => [instance, i]));
  const ranks = new Map(issues.map(({ pointer }) => [pointer, places.get(engine.find(pointer)) ?? places.get(engine.find(parentOf(pointer))) ?? 0]));
  const rank = ({ pointer }: Issue): number => ranks.get(pointer) ?? 0;
  return [...issues].sort((a, b) => rank(a) - rank(b));
}

const COMBINATIONS: ReadonlySet<string> = new Set(["oneOf", "anyOf", "unevaluatedProperties", "unevaluatedItems"]);

/** A chosen branch must accept what it was chosen for, even where another branch would. */
function chosenBranches(table: FieldTable, checks: CompiledChecks, engine: Engine): readonly PlacedError[] {
  if (!table.conditions.some(({ kind }) => kind === "choice")) return [];
  return everyInstance(engine.root).flatMap((instance) => instance.node.places.flatMap(({ slot }, i) => {
    const condition = slot < 0 ? undefined : table.conditions[instance.node.conditions[slot] ?? -1];
    if (condition?.kind !== "choice" || instance.force[i] !== true || instance.out === undefined) return [];
    const check = checks.conditions[condition.check];
    return check === undefined || check(instance.out) ? [] : placed(table, engine, check.errors ?? [], pointerOfInstance(instance));
  }));
}

/** The errors whose place is in force at their instance. */
function placed(table: FieldTable, engine: Engine, errors: readonly SchemaError[], base: string): readonly PlacedError[] {
  return errors.flatMap((error) => {
    const instance = engine.find(base + error.instancePath);
    const at = placeOf(table, error.schemaPath);
    if (instance === undefined || !isInForce(instance, at)) return [];
    return [{ ...error, at, instance }];
  });
}

function isInForce({ node, force }: Instance, at: string): boolean {
  return node.placesAt(at).some((i) => force[i] === true);
}

/**
 * The schema that holds the failed keyword. A path of the compiled schema names the numbered target it starts in
 * ("#/$at/3/properties/name/type"), since the same target is compiled once for all its uses.
 */
function placeOf(table: FieldTable, schemaPath: string): Pointer {
  const marked = schemaPath.lastIndexOf("/$at/");
  const parts = segments(decodeURIComponent(schemaPath.slice(marked < 0 ? 1 : marked + "/$at".length)));
  const keywordless = parts.slice(0, -1);
  if (marked < 0) return `#${pointerOf(keywordless)}` as Pointer;
  const [target, ...rest] = keywordless;
  return `${table.targets[Number(target)] ?? "#"}${pointerOf(rest)}` as Pointer;
}
