import { child, definitionFrom, isArray, isObject, ROOT, valueAt, type FormDefinition, type Json } from "@formgeber/core";
import type { SchemaChange } from "./report.ts";
import { upgradeSchema, upgradeTo, type UpgradeOptions } from "./upgrade-schema.ts";

/** A definition around an imported schema, not checked, and what was changed to get there. */
export interface ImportedSchema {
  readonly definition: FormDefinition;
  readonly report: readonly SchemaChange[];
}

/** The member that holds the answer where a schema is not of an object. */
const ONLY_ANSWER = "answer";

/**
 * A form made of a schema of an older draft. `name` is the name of its file without ending; id and, where the schema has no
 * title, the title are made of it. A form asks for the members of an object: a schema of anything else becomes the one member
 * `answer`, which is told of.
 */
export function importSchema(schema: Json, name: string, options: UpgradeOptions = {}): ImportedSchema {
  const plain = upgradeSchema(schema, options);
  if (isOfObjects(plain.schema as Json, plain.schema as Json)) return { definition: definitionFrom(plain.schema as Json, name) as unknown as FormDefinition, report: plain.report };
  const place = child(child(ROOT, "properties"), ONLY_ANSWER);
  const { schema: answer, report } = upgradeTo(place, schema, options);
  const around: Json = {
    ...(isObject(schema) && typeof schema["title"] === "string" && { title: schema["title"] }),
    type: "object", required: [ONLY_ANSWER], properties: { [ONLY_ANSWER]: answer as Json },
  };
  const wrapped: SchemaChange = {
    kind: "wrapped", from: ROOT, to: place, what: `The schema is that of the member "${ONLY_ANSWER}" now.`,
    why: "A form asks for the members of an object, and the schema is of something else. Take the member out again where the answers are used.",
  };
  return { definition: definitionFrom(around, name) as unknown as FormDefinition, report: [wrapped, ...report] };
}

/** False when a schema takes no object at all. */
function isOfObjects(root: Json, schema: Json, depth = 0): boolean {
  if (!isObject(schema) || depth > 16) return true;
  const ref = schema["$ref"];
  const target = typeof ref === "string" && ref.startsWith("#") ? valueAt(root, decodeURIComponent(ref.slice(1))) : undefined;
  if (target !== undefined && !isOfObjects(root, target, depth + 1)) return false;
  const types = schema["type"];
  if (types !== undefined) return [types].flat().includes("object");
  if (isArray(schema["enum"])) return schema["enum"].some(isObject);
  if (schema["const"] !== undefined) return isObject(schema["const"]);
  if (["items", "prefixItems"].some((keyword) => schema[keyword] !== undefined)) return schema["properties"] !== undefined;
  return [schema["oneOf"], schema["anyOf"]].every((branches) => !isArray(branches) || branches.some((branch) => isOfObjects(root, branch, depth + 1)));
}
