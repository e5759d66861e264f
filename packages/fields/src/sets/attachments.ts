import type { FieldType } from "@formgeber/core";
import { file } from "../file/file.type.ts";
import { files } from "../files/files.type.ts";

/** What is attached. */
export const attachmentFields: readonly FieldType[] = [
  file,
  files,
];
