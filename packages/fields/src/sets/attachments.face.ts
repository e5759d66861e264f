import type { FaceGroup } from "./everyday.face.ts";
import { attachmentStyles } from "../like/attachments.styles.ts";
import { fileFace } from "../file/file.face.ts";
import { filesFace } from "../files/files.face.ts";

export const attachmentFaces: FaceGroup = {
  faces: {
    "file": fileFace,
    "files": filesFace,
  },
  styles: attachmentStyles,
};
