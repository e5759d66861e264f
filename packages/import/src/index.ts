// Foreign descriptions in; ours and a report of what did not come over out.
export type { ImportChange } from "./report/change.ts";
export { readGenericode, type CodeListImport, type GenericodeOptions } from "./genericode/read-genericode.ts";
