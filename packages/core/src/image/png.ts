import { ascii, viewOf } from "./bytes.ts";
import { exifOf, orientationOf, UPRIGHT } from "./exif-orientation.ts";

/** Chunks that say how a picture looks, besides the critical ones. */
const LOOKS = new Set(["tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT"]);
const SIGNATURE = 8;
/** Signature and the chunk every picture begins with. */
const HEAD = 33;

/** Keeps the chunks a decoder needs. Texts, XMP, time, private chunks and what follows the end go. */
export function cleanPng(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const view = viewOf(bytes);
  if (bytes.length < HEAD || view.getUint32(SIGNATURE) !== 13 || ascii(bytes, 12, 16) !== "IHDR") return undefined;
  const kept: Uint8Array[] = [bytes.subarray(0, SIGNATURE)];
  let orientation = UPRIGHT;
  for (let at = SIGNATURE; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = ascii(bytes, at + 4, at + 8);
    const end = at + 12 + length;
    if (type === "eXIf") orientation = orientationOf(bytes.subarray(at + 8, end - 4));
    if (/^[A-Z]/.test(type) || LOOKS.has(type)) kept.push(bytes.subarray(at, end));
    if (type === "IEND") break;
    at = end;
  }
  return orientation === UPRIGHT ? kept : [...kept.slice(0, 2), chunkOf(exifOf(orientation)), ...kept.slice(2)];
}

function chunkOf(exif: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + exif.length);
  const view = viewOf(chunk);
  view.setUint32(0, exif.length);
  chunk.set(Uint8Array.of(0x65, 0x58, 0x49, 0x66), 4); // eXIf
  chunk.set(exif, 8);
  view.setUint32(8 + exif.length, checksum(chunk.subarray(4, 8 + exif.length)));
  return chunk;
}

/** CRC-32 as PNG uses it. @source W3C PNG 3rd edition, 5.5 */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
