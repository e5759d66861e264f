export type { ImportChange } from "./report/change.ts";
