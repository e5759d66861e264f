import type { Json } from "./json.ts";

/** A JSON Schema 2020-12 object. Boolean schemas are `JsonSchema` too. */
export type JsonSchema = boolean | SchemaObject;

/** The keywords the form model reads by name; every other keyword is kept as it stands. */
export interface SchemaObject {
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: JsonSchema };
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly default?: Json;
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly required?: readonly string[];
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly patternProperties?: { readonly [pattern: string]: JsonSchema };
  readonly additionalProperties?: JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly unevaluatedProperties?: JsonSchema;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly dependentSchemas?: { readonly [key: string]: JsonSchema };
  readonly dependentRequired?: { readonly [key: string]: readonly string[] };
  readonly contentMediaType?: string;
  readonly readOnly?: boolean;
  readonly [keyword: string]: unknown;
}
