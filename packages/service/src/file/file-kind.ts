import { Fault } from "@formgeber/core";
import { fileTypeFromFile } from "file-type";

/** Endings by media type, for the kinds whose content can be told from their first bytes. */
const ENDINGS: { readonly [mediaType: string]: readonly string[] } = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/tiff": ["tif", "tiff"],
  "image/heic": ["heic"],
  "image/webp": ["webp"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
};

/**
 * Holds an announced file against what a form accepts.
 * @fault service/file-type when the type is not accepted or the name's ending belongs to another type.
 */
export function checkAnnouncedKind(name: string, mediaType: string, accepted: readonly string[]): void {
  const known = accepted.filter((type) => ENDINGS[type]);
  const ending = name.toLowerCase().split(".").at(-1) ?? "";
  if (!known.includes(mediaType) || !ENDINGS[mediaType]?.includes(ending)) throw refused(known, `type ${mediaType} with the ending "${ending}"`);
}

/**
 * Holds the content of a file against its announced type, by its first bytes.
 * @fault service/file-type
 */
export async function checkContentKind(path: string, mediaType: string): Promise<void> {
  const found = await fileTypeFromFile(path);
  if (found?.mime !== mediaType) throw refused([mediaType], `content of ${found?.mime ?? "an unknown type"}`);
}

/**
 * The same for the first piece, so that nobody sends a whole file of the wrong kind. Documents made of many files are left
 * for the end, since what they are is not said at their beginning.
 * @fault service/file-type
 */
export async function checkFirstPiece(path: string, mediaType: string): Promise<void> {
  if (!mediaType.includes("document")) await checkContentKind(path, mediaType);
}

function refused(accepted: readonly string[], found: string): Fault {
  const endings = accepted.flatMap((type) => ENDINGS[type] ?? []);
  return new Fault("service/file-type", { expected: `the kinds ${endings.join(", ")}`, found: found.slice(0, 200) });
}
