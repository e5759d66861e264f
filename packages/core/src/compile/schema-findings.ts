import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { DefinitionIssue } from "../issue/issue.ts";
import type { Json } from "../json/json.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import { isWithin, valueAt } from "../pointer/pointer.ts";

const validators = new WeakMap<object, ValidateFunction>();

/** What a value of a definition has against a schema, told to its author: one issue for each place. `base`: where the value stands. */
export function schemaFindings(schema: JsonSchema, value: Json, code: string, base = ""): readonly DefinitionIssue[] {
  const validate = validatorOf(schema);
  if (validate(value)) return [];
  const told = (validate.errors ?? []).filter(isTelling).map((error) => tell(error, value));
  const places = new Map<string, Omit<DefinitionIssue, "code" | "severity"> & { readonly composed: boolean }>();
  for (const issue of told) {
    const before = places.get(issue.location);
    if (before === undefined || before.composed) places.set(issue.location, issue);
  }
  return [...places.values()]
    .filter(({ location, composed }) => !composed || ![...places.keys()].some((other) => other !== location && isWithin(other, location)))
    .map(({ location, expected, found, fix }) => ({ code, location: base + location, severity: "error", expected, found, fix }));
}

/** Not the frame of another error, and not one option of a closed choice, of which the choice itself says more. */
function isTelling({ keyword, schemaPath }: ErrorObject): boolean {
  return keyword !== "if" && keyword !== "propertyNames" && !(keyword === "const" && /\/(?:oneOf|anyOf)\/\d+\/const$/.test(schemaPath));
}

function validatorOf(schema: JsonSchema): ValidateFunction {
  const key = typeof schema === "object" ? schema : { schema };
  // Formats of option schemas are hints for the builder.
  const validate = validators.get(key) ?? new Ajv2020({ allErrors: true, verbose: true, strict: false, validateFormats: false }).compile(schema as object);
  validators.set(key, validate);
  return validate;
}

/** `composed`: an error of anyOf, oneOf or not, which says less than any other at or below its place. */
function tell(error: ErrorObject, root: Json): Omit<DefinitionIssue, "code" | "severity"> & { readonly composed: boolean } {
  const { keyword, params, instancePath, parentSchema, propertyName } = error;
  const value = valueAt(root, instancePath);
  const at = (expected: string, fix: string, found = said(value), location = instancePath, composed = false) => ({ location, expected, found, fix, composed });
  const described = (parentSchema as { readonly description?: string } | undefined)?.description;
  if (propertyName !== undefined) {
    return at(described ?? `a key that matches ${String(params["pattern"])}`, "Rename the key.", `"${propertyName}"`, `${instancePath}/${escaped(propertyName)}`);
  }
  switch (keyword) {
    case "required": return at(`a member "${String(params["missingProperty"])}"`, `Add "${String(params["missingProperty"])}".`, "none");
    case "additionalProperties":
    case "unevaluatedProperties": {
      const key = String(params["additionalProperty"] ?? params["unevaluatedProperty"]);
      return at(knownMembers(parentSchema), "Correct the name or remove the member.", `"${key}"`, `${instancePath}/${escaped(key)}`);
    }
    case "type": return at([params["type"]].flat().join(" or "), "Write a value of that type.");
    case "enum": return at(`one of ${(params["allowedValues"] as readonly Json[]).map((one) => JSON.stringify(one)).join(", ")}`, "Choose one of them.");
    case "const": return at(JSON.stringify(params["allowedValue"]), "Write exactly that.");
    case "pattern": return at(described ?? `a text that matches ${String(params["pattern"])}`, "Write it in that form.");
    case "minLength": return at("a text that is not empty", "Write the text or remove the member.");
    case "minItems": return at(`at least ${String(params["limit"])} entries`, "Add an entry or remove the member.");
    case "uniqueItems": return at("each entry once", "Remove the entry that is there twice.");
    case "anyOf":
    case "oneOf": {
      const options = (error.schema as readonly { readonly const?: Json }[]).map((branch) => branch.const);
      if (options.every((option) => option !== undefined)) return at(`one of ${options.map((one) => JSON.stringify(one)).join(", ")}`, "Choose one of them.");
      return at(described ?? "another value", "See the description of this place in the schema.", said(value), instancePath, true);
    }
    case "not": return at(described ?? "another value", "See the description of this place in the schema.", said(value), instancePath, true);
    default: return at(error.message ?? keyword, "See the description of this place in the schema.");
  }
}

function knownMembers(schema: unknown): string {
  const names = Object.keys((schema as { readonly properties?: object } | undefined)?.properties ?? {});
  return names.length === 0 ? "no such member" : `one of ${names.join(", ")}`;
}

function said(value: Json | undefined): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
