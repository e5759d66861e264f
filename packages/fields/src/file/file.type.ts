import type { JsonSchema } from "@formgeber/core";
import { fileLike } from "../like/file-like.ts";
import { optionSchema } from "../like/option-schema.ts";
import { words } from "./file.words.ts";

/** What a form may ask of files. */
export const fileOptions: JsonSchema = optionSchema({
  mediaTypes: { type: "array", items: { type: "string" }, title: "Erlaubte Dateitypen" },
  maxSizeBytes: { type: "integer", minimum: 1, title: "Höchstgröße in Byte" },
});

/** One attached file; the value is the id the service gave it. */
export const file = fileLike({
  name: "file",
  options: fileOptions,
  words,
});
