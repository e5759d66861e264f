import type { Issue } from "../issue/issue.ts";
import { isArray, isObject, type Json } from "../json/json.ts";
import { child } from "../pointer/pointer.ts";
import type { CoreIssueCode, CoreIssueFacts } from "../issue/core-issue.ts";
import { choicePointer } from "./branch-choice.ts";
import type { FieldTable } from "./field-table.ts";
import { pointerOfInstance, type Instance } from "./instance.ts";
import type { PlacedError } from "./schema-issues.ts";

/** What a schema error means for the person; undefined for errors that only repeat others (`if`). */
export function issueOfError(table: FieldTable, error: PlacedError): Issue | undefined {
  const { keyword, params, instance } = error;
  const limit = typeof params["limit"] === "number" ? params["limit"] : 0;
  const here = <C extends CoreIssueCode>(code: C, facts: CoreIssueFacts[C]): Issue => ({ code, pointer: pointerOfInstance(instance), facts: { ...facts } });
  const at = (key: unknown, code: CoreIssueCode): Issue => ({ code, pointer: child(pointerOfInstance(instance), String(key)), facts: {} });
  // An empty row among others stands as null (R18): whatever the schema says of null, the person must fill it or remove it.
  if (instance.out === null && typeof instance.key === "number" && !instance.node.nullable) return here("answer/empty-row", {});
  switch (keyword) {
    case "required":
    case "dependentRequired":
      return at(params["missingProperty"], "answer/required");
    case "type":
      return here("answer/type", { types: [params["type"]].flat().map(String) });
    case "minLength":
      return here("answer/too-short", { limit, count: limit });
    case "maxLength":
      return here("answer/too-long", { limit, count: limit });
    case "minimum":
      return here("answer/too-small", { limit });
    case "maximum":
      return here("answer/too-large", { limit });
    case "exclusiveMinimum":
      return here("answer/not-above", { limit });
    case "exclusiveMaximum":
      return here("answer/not-below", { limit });
    case "multipleOf":
      return here("answer/not-a-multiple", { step: Number(params["multipleOf"]) });
    case "pattern":
      return here("answer/pattern", {});
    case "format":
      return here("answer/format", { format: String(params["format"]) });
    case "enum":
    case "const":
      return here("answer/choice", {});
    case "minItems":
      return here("answer/too-few-rows", { limit, count: limit });
    case "maxItems":
      return here("answer/too-many-rows", { limit, count: limit });
    case "uniqueItems":
      return here("answer/duplicate-rows", {});
    case "minProperties":
      return here("answer/too-few-members", { limit, count: limit });
    case "maxProperties":
      return here("answer/too-many-members", { limit, count: limit });
    case "false schema":
      return here("answer/unexpected", {});
    case "additionalProperties":
      return at(params["additionalProperty"], "answer/unexpected");
    case "unevaluatedProperties":
      return at(params["unevaluatedProperty"], "answer/unexpected");
    case "oneOf":
    case "anyOf":
      return combination(table, error);
    case "if":
      return undefined;
    default:
      return here("answer/rule", {});
  }
}

/** Where a person mends a failed `oneOf`/`anyOf`: at the discriminator, at the choice, or at the list itself. */
function combination(table: FieldTable, { keyword, at, instance, params }: PlacedError): Issue {
  const pointer = pointerOfInstance(instance);
  const of = `${at}/${keyword}`;
  for (const { slot } of instance.node.places) {
    const condition = slot < 0 ? undefined : table.conditions[instance.node.conditions[slot] ?? -1];
    if (condition === undefined || !("branch" in condition) || condition.branch.of !== of) continue;
    if (isChosen(table, instance, of)) return { code: "answer/rule", pointer, facts: {} };
    if (condition.kind === "choice") return { code: "answer/branch", pointer: choicePointer(pointer, of), facts: {} };
    const value = instance.members.get(condition.key)?.out;
    return { code: value === undefined ? "answer/branch" : "answer/choice", pointer: child(pointer, condition.key), facts: {} };
  }
  if (isObject(instance.out)) return { code: keyword === "anyOf" ? "answer/at-least-one" : "answer/rule", pointer, facts: {} };
  return { code: isScalar(instance.out) && (params["passingSchemas"] ?? null) === null ? "answer/choice" : "answer/rule", pointer, facts: {} };
}

function isChosen(table: FieldTable, { node, verdicts }: Instance, of: string): boolean {
  return node.conditions.some((number, slot) => {
    const condition = table.conditions[number];
    return condition !== undefined && "branch" in condition && condition.branch.of === of && verdicts[slot] === true;
  });
}

function isScalar(value: Json | undefined): boolean {
  return value !== undefined && !isArray(value) && !isObject(value);
}
