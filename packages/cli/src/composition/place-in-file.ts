import { isBareSchema } from "@formgeber/core";
import { locator, type TextPosition } from "@formgeber/core/compile";
import type { JsonFile } from "./read-json.ts";

/** Where a location of a definition stands in the text of its file; the definition around a bare schema stands at its top. */
export function placeInFile(file: JsonFile, location: string): TextPosition {
  return placesInFile(file)(location);
}

/** Like `placeInFile`, for many locations of one file. */
export function placesInFile({ text, value }: JsonFile): (location: string) => TextPosition {
  const place = locator(text);
  const isBare = isBareSchema(value);
  return (location) => place(isBare ? location.replace(/^\/schema/, "") : location);
}
