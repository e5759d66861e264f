// Publishing: what turns a definition into a frozen form. An entry of its own, since ajv lives here and is never shipped.
export { compileForm, type CompileOptions } from "./compile-form.ts";
export { bundleSchema } from "./bundle/bundle-schema.ts";
export type { SchemaDocuments } from "./bundle/schema-resources.ts";
export { openForm, type OpenedForm } from "./open-form.ts";
export { notShown } from "./not-shown.ts";
export { checkRelevance } from "./check-relevance.ts";
export { checkDefinition, type CheckOptions } from "./check-definition.ts";
export { withoutAccepted } from "./accepted.ts";
export { definitionRules } from "./rules/definition-rules.ts";
export { checkCodeList } from "./check-code-list.ts";
export { keywordsOfForms } from "./check-form-policy.ts";
export { locate, locator, type TextPosition } from "./locate.ts";
export { schemaFindings } from "./schema-findings.ts";
