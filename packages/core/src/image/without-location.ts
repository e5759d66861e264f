import { ascii, isSame } from "./bytes.ts";
import { cleanHeif } from "./heif.ts";
import { cleanJpeg } from "./jpeg.ts";
import { cleanPng } from "./png.ts";
import { cleanTiff } from "./tiff.ts";
import { cleanWebp } from "./webp.ts";

/**
 * What became of a file:
 * "cleaned": `parts`, put together in order, are the picture without its metadata;
 * "unchanged": it is no picture, or one that tells nothing;
 * "uncleanable": a picture that may tell where it was taken and is built in a way that nothing can be taken out of safely.
 */
export type Cleaning =
  | { readonly kind: "cleaned"; readonly parts: readonly Uint8Array[] }
  | { readonly kind: "unchanged" }
  | { readonly kind: "uncleanable" };

/** Takes a file apart; undefined where it is not built as its format says. */
type Cleaner = (bytes: Uint8Array) => readonly Uint8Array[] | undefined;

/**
 * A picture without what it tells besides what it shows: place, time, device, owner, notes, thumbnails of an earlier state.
 * Its orientation and colour profile stay, and so does every byte of the compressed picture: nothing is encoded again.
 * Doing it twice changes nothing more. Content decides about the format, not a name.
 * @source JPEG: ITU-T T.81, CIPA DC-008 (Exif 3.0) · PNG: W3C PNG 3rd edition · WebP: RFC 9649 · HEIF: ISO/IEC 23008-12 · TIFF 6.0
 */
export function withoutLocation(bytes: Uint8Array): Cleaning {
  const clean = cleanerOf(bytes);
  if (!clean) return { kind: "unchanged" };
  const parts = partsOf(clean, bytes);
  if (!parts) return { kind: "uncleanable" };
  return isSame(parts, bytes) ? { kind: "unchanged" } : { kind: "cleaned", parts };
}

function partsOf(clean: Cleaner, bytes: Uint8Array): readonly Uint8Array[] | undefined {
  try {
    return clean(bytes);
  } catch (error) {
    // A place that a damaged file points to is not there.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function cleanerOf(bytes: Uint8Array): Cleaner | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return cleanJpeg;
  if (ascii(bytes, 1, 4) === "PNG") return cleanPng;
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return cleanWebp;
  if (ascii(bytes, 4, 8) === "ftyp") return cleanHeif;
  if (["II*\0", "MM\0*", "II+\0", "MM\0+"].includes(ascii(bytes, 0, 4))) return cleanTiff;
  return undefined;
}
