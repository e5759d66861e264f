import { Ajv2020 } from "ajv/dist/2020.js";
import type { Json, JsonSchema } from "@formgeber/core";

/** A validator that is not ours, for tests that hold ours against it. Formats are not checked unless `formats` says how. */
export function plainValidator(schema: JsonSchema, formats: { readonly [name: string]: (text: string) => boolean } = {}): (value: Json) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, ownProperties: true, validateFormats: Object.keys(formats).length > 0, formats: { ...formats } });
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message, schemaPath }) => `${instancePath} ${message ?? ""} (${schemaPath})`));
}
