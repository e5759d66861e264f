import type { FormDefinition } from "../definition/definition.ts";
import type { DefinitionIssue } from "../issue/issue.ts";
import { isArray, isObject, type Json, type JsonObject } from "../json/json.ts";
import { linearRuntime } from "../linear/linear-runtime.ts";
import { describedWhereRequired, NOT_DESCRIBED } from "./check-required.ts";
import { child, parentOf, valueAt, withValueAt, type Pointer } from "../pointer/pointer.ts";

type Mend = (definition: Json, location: Pointer, issue: DefinitionIssue) => Json;

/** What an error stands in the way of, and how the place looks without it. Other errors do not keep a form from running. */
const mends: { readonly [code: string]: Mend } = {
  "definition/pattern-not-linear": withoutPatterns,
  "definition/unknown-ref": without,
  "definition/remote-ref": without,
  "definition/anchor": without,
  "definition/ref-loop": without,
  "definition/dynamic-ref": without,
  "definition/data-reference": without,
  "definition/embedded-id": without,
  "definition/unknown-keyword": without,
  "definition/unknown-format": without,
  "definition/not-a-schema": without,
  "definition/forbidden-key": (definition, location) => without(definition, `${location}/__proto__` as Pointer),
  "definition/condition-cycle": (definition, location) => (location.endsWith("/if") ? without(definition, location) : definition),
  "definition/unknown-field-type": without,
  "definition/required-not-relevant": withMember,
};

/** Errors that publishing refuses for good reason, and with which a form can be looked at all the same. */
const bearable: ReadonlySet<string> = new Set([
  "empty-option", "unique-without-limit", "format-in-condition", "closed-object", "required-not-relevant", "disc-not-required", "several-choices", "condition-cycle",
  "no-fitting-field-type", "code-list-missing", "field-options", "layout-unknown-answer", "answer-shown-twice", "answer-on-no-page", "duplicate-page", "table-not-simple",
].map((code) => `definition/${code}`));

/** True for an error that a form can be looked at with. */
export function isBearable({ code }: DefinitionIssue): boolean {
  return bearable.has(code);
}

/** The definition without what its issues say cannot run; the same object when there is nothing of the kind. */
export function withoutHindrances(definition: FormDefinition, issues: readonly DefinitionIssue[]): FormDefinition {
  let mended = definition as unknown as Json;
  for (const issue of issues) {
    const { code, location, severity } = issue;
    const mend = severity === "error" ? mends[code] : undefined;
    // An earlier mend may have taken the place along.
    if (mend !== undefined && valueAt(mended, parentOf(location as Pointer)) !== undefined) mended = mend(mended, location as Pointer, issue);
  }
  return mended as unknown as FormDefinition;
}

function without(definition: Json, location: Pointer): Json {
  return isObject(valueAt(definition, parentOf(location))) ? (withValueAt(definition, location, undefined) ?? definition) : (withValueAt(definition, location, true) ?? definition);
}

/** What is required and nowhere described is asked for as a text, since a form that never asks is never complete. */
function withMember(definition: Json, location: Pointer, { expected, found }: DefinitionIssue): Json {
  const required = valueAt(definition, location);
  const key = isArray(required) && found === NOT_DESCRIBED ? required.find((name) => typeof name === "string" && expected === describedWhereRequired(name)) : undefined;
  const host = parentOf(location);
  if (typeof key !== "string" || !isObject(valueAt(definition, host))) return definition;
  const members = valueAt(definition, child(host, "properties"));
  return withValueAt(definition, child(host, "properties"), { ...(isObject(members) && members), [key]: true }) ?? definition;
}

/** A pattern that is not linear, or those of `patternProperties` that are not. */
function withoutPatterns(definition: Json, location: Pointer): Json {
  const held = valueAt(definition, location);
  if (!isObject(held)) return without(definition, location);
  const linear: JsonObject = Object.fromEntries(Object.entries(held).filter(([source]) => isLinear(source)));
  return withValueAt(definition, location, linear) ?? definition;
}

function isLinear(source: string): boolean {
  try {
    linearRuntime.pattern(source, "u");
    return true;
  } catch {
    return false;
  }
}
