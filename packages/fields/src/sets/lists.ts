import type { FieldType } from "@formgeber/core";
import { codeList } from "../code-list/code-list.type.ts";

/** What is chosen from code lists. */
export const listFields: readonly FieldType[] = [
  codeList,
];
