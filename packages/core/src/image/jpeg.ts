import { ascii, viewOf } from "./bytes.ts";
import { exifOf, orientationOf, UPRIGHT } from "./exif-orientation.ts";

const EXIF = "Exif\0\0";
const END = 0xd9;
const SCAN = 0xda;

/**
 * Keeps what a decoder needs: frames, tables, scans, JFIF, colour profile, Adobe's colour transform. What follows the end of
 * the picture goes too: phones append films there.
 */
export function cleanJpeg(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation = UPRIGHT;
  let at = 2;
  while (at < bytes.length) {
    const start = bytes.indexOf(0xff, at);
    if (start < 0) break;
    at = start + 1;
    while (bytes[at] === 0xff) at += 1;
    const marker = bytes[at];
    if (marker === undefined) break;
    at += 1;
    if (marker === END) {
      kept.push(bytes.subarray(at - 2, at));
      break;
    }
    if (isBare(marker)) {
      kept.push(bytes.subarray(at - 2, at));
      continue;
    }
    const length = view.getUint16(at);
    if (length < 2) return undefined;
    const end = Math.min(at + length, bytes.length);
    if (marker === 0xe1 && ascii(bytes, at + 2, at + 8) === EXIF) orientation = orientationOf(bytes.subarray(at + 8, end));
    const next = marker === SCAN ? endOfScan(bytes, end) : end;
    if (isNeeded(marker, ascii(bytes, at + 2, Math.min(at + 14, end)))) kept.push(bytes.subarray(at - 2, next));
    at = next;
  }
  if (orientation === UPRIGHT) return kept;
  const afterJfif = kept[1]?.[1] === 0xe0 ? 2 : 1;
  return [...kept.slice(0, afterJfif), segmentOf(orientation), ...kept.slice(afterJfif)];
}

/** Markers that carry nothing: restarts, and one that no encoder uses. */
function isBare(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

function isNeeded(marker: number, name: string): boolean {
  if (marker >= 0xc0 && marker <= 0xdf) return true;
  return (marker === 0xe0 && name.startsWith("JFIF\0")) || (marker === 0xe2 && name.startsWith("ICC_PROFILE\0")) || (marker === 0xee && name.startsWith("Adobe"));
}

/** Where the next marker stands after compressed data, in which FF is followed by 00 or a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && next !== 0xff && !isBare(next)) return at;
  }
  return bytes.length;
}

function segmentOf(orientation: number): Uint8Array {
  const exif = exifOf(orientation);
  return Uint8Array.of(0xff, 0xe1, 0, 2 + EXIF.length + exif.length, ...[...EXIF].map((letter) => letter.charCodeAt(0)), ...exif);
}
