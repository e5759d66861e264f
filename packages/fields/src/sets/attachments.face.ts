import type { NamedFaces } from "./everyday.face.ts";
import { fileFace } from "../file/file.face.ts";
import { filesFace } from "../files/files.face.ts";

export { attachmentsStyles } from "../like/attachments.styles.ts";

export const attachmentFaces: NamedFaces = {
  "file": fileFace,
  "files": filesFace,
};
