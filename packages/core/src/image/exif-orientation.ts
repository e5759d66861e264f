import { ascii, viewOf } from "./bytes.ts";

const ORIENTATION = 0x0112;
/** As taken: what a picture without the tag is shown as. */
export const UPRIGHT = 1;

/** How a picture is to be turned: 1 to 8. `bytes` is the TIFF structure inside Exif. @source CIPA DC-008, 4.6.5 */
export function orientationOf(bytes: Uint8Array): number {
  const order = ascii(bytes, 0, 2);
  if (bytes.length < 14 || (order !== "II" && order !== "MM")) return UPRIGHT;
  const isLittle = order === "II";
  const view = viewOf(bytes);
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > bytes.length) return UPRIGHT;
  const count = view.getUint16(directory, isLittle);
  for (let entry = directory + 2; entry < directory + 2 + count * 12 && entry + 12 <= bytes.length; entry += 12) {
    if (view.getUint16(entry, isLittle) !== ORIENTATION) continue;
    const value = view.getUint16(entry + 8, isLittle);
    return value >= 1 && value <= 8 ? value : UPRIGHT;
  }
  return UPRIGHT;
}

/** A TIFF structure that says nothing but the orientation. */
export function exifOf(orientation: number): Uint8Array {
  return Uint8Array.of(
    0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, // big-endian, first directory at 8
    0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, // one entry: a number of 16 bits
    0, 0, 0, 0, // no further directory
  );
}
