// Foreign descriptions in; ours and a report of what did not come over out.
export type { ImportChange } from "./report/change.ts";
export { readGenericode, type CodeListImport, type GenericodeOptions } from "./genericode/read-genericode.ts";
export { draftOf, drafts, type Draft } from "./draft/draft.ts";
export type { ChangeKind, SchemaChange } from "./draft/report.ts";
export { importSchema, type ImportedSchema } from "./draft/import-schema.ts";
export { upgradeSchema, type UpgradedSchema, type UpgradeOptions } from "./draft/upgrade-schema.ts";
