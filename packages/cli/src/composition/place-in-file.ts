import { isBareSchema } from "@formgeber/core";
import { locate, type TextPosition } from "@formgeber/core/compile";
import type { JsonFile } from "./read-json.ts";

/** Where a location of a definition stands in the text of its file; the definition around a bare schema stands at its top. */
export function placeInFile({ text, value }: JsonFile, location: string): TextPosition {
  return locate(text, isBareSchema(value) ? location.replace(/^\/schema/, "") : location);
}
