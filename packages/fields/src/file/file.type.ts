import { fileLike } from "../like/file-like.ts";
import { optionSchema } from "../like/option-schema.ts";
import { words } from "./file.words.ts";

/** One attached file; the value is the id the service gave it. */
export const file = fileLike({
  name: "file",
  options: optionSchema({
    mediaTypes: { type: "array", items: { type: "string" }, title: "Erlaubte Dateitypen" },
    maxSizeBytes: { type: "integer", minimum: 1, title: "Höchstgröße in Byte" },
  }),
  words,
});
