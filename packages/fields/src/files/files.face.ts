import { attachments } from "../like/attachments.face.ts";

/** Any number of files, up to what the schema allows. */
export const filesFace = attachments({ many: true });
