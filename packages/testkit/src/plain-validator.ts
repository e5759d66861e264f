import { Ajv2020 } from "ajv/dist/2020.js";
import draft06 from "ajv/dist/refs/json-schema-draft-06.json" with { type: "json" };
import draft07 from "ajv/dist/refs/json-schema-draft-07.json" with { type: "json" };
import type { Json, JsonSchema } from "@formgeber/core";

/** A validator that is not ours, for tests that hold ours against it. Formats are not checked unless `formats` says how. */
export function plainValidator(schema: JsonSchema, formats: { readonly [name: string]: (text: string) => boolean } = {}): (value: Json) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, ownProperties: true, validateFormats: Object.keys(formats).length > 0, formats: { ...formats } });
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message, schemaPath }) => `${instancePath} ${message ?? ""} (${schemaPath})`));
}

/** The schemas of older drafts themselves, by their URIs. */
export const draftSchemas: { readonly [uri: string]: Json } = { "http://json-schema.org/draft-06/schema": draft06, "http://json-schema.org/draft-07/schema": draft07 };
