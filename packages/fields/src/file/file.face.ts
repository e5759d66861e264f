import { attachments } from "../like/attachments.face.ts";

/** One file; another one takes its place. */
export const fileFace = attachments({ many: false });
