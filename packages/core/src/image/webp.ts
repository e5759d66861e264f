import { ascii, viewOf } from "./bytes.ts";
import { exifOf, orientationOf, UPRIGHT } from "./exif-orientation.ts";

const PICTURE = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);
const HEAD = 12;
/** Bits of VP8X that announce metadata. */
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

/** Keeps the chunks that show something; the head then says that there are no others. @source RFC 9649, 2.7 */
export function cleanWebp(bytes: Uint8Array): readonly Uint8Array[] {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  let orientation = UPRIGHT;
  let extended: Uint8Array | undefined;
  const end = Math.min(bytes.length, 8 + view.getUint32(4, true));
  for (let at = HEAD; at + 8 <= end;) {
    const type = ascii(bytes, at, at + 4);
    const length = view.getUint32(at + 4, true);
    const next = at + 8 + length + (length % 2);
    if (type === "EXIF") orientation = orientationOf(tiffIn(bytes.subarray(at + 8, at + 8 + length)));
    if (type === "VP8X") kept.push(extended = bytes.slice(at, next));
    else if (PICTURE.has(type)) kept.push(bytes.subarray(at, next));
    at = next;
  }
  // Without the extended head there is no place for an orientation, and none was valid.
  if (extended) {
    const isTurned = orientation !== UPRIGHT;
    if (isTurned) kept.push(Uint8Array.of(0x45, 0x58, 0x49, 0x46, exifOf(orientation).length, 0, 0, 0, ...exifOf(orientation)));
    extended[8] = ((extended[8] ?? 0) & ~(HAS_EXIF | HAS_XMP)) | (isTurned ? HAS_EXIF : 0);
  }
  const head = bytes.slice(0, HEAD);
  viewOf(head).setUint32(4, 4 + kept.reduce((sum, { length }) => sum + length, 0), true);
  return [head, ...kept];
}

/** Some write the prefix of JPEG before it. */
function tiffIn(exif: Uint8Array): Uint8Array {
  return ascii(exif, 0, 4) === "Exif" ? exif.subarray(6) : exif;
}
