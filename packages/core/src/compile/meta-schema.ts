import { Ajv2020 } from "ajv/dist/2020.js";
import type { DefinitionIssue } from "../issue/issue.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import { finding } from "./finding.ts";

let ajv: Ajv2020 | undefined;

/** Where a schema is no JSON Schema 2020-12 at all. */
export function metaSchemaFindings(schema: JsonSchema): readonly DefinitionIssue[] {
  ajv ??= new Ajv2020({ allErrors: true, strict: false, logger: false, validateFormats: false });
  if (ajv.validate("https://json-schema.org/draft/2020-12/schema", schema)) return [];
  const places = new Map((ajv.errors ?? []).filter(({ keyword }) => !["anyOf", "allOf", "$dynamicRef", "$ref"].includes(keyword)).map((error) => [error.instancePath, error]));
  return [...places.values()].map(({ instancePath, message, params }) =>
    finding("error", "not-a-schema", `#${instancePath}`, "JSON Schema 2020-12", `${message ?? "something else"} ${JSON.stringify(params)}`, "Write the keyword as the standard says."));
}
