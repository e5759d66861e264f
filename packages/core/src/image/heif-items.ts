import { ascii, viewOf } from "./bytes.ts";
import { boxesIn, type Box } from "./boxes.ts";

/** An item that tells something about the picture. */
export interface TellingItem {
  readonly id: number;
  readonly kind: "exif" | "xmp";
}

/** The items of metadata. @source ISO/IEC 14496-12, 8.11.6 */
export function telling(bytes: Uint8Array, meta: readonly Box[]): readonly TellingItem[] {
  const list = meta.find(({ type }) => type === "iinf");
  if (!list) return [];
  const isLong = bytes[list.start] !== 0;
  const entries = boxesIn(bytes, list.start + (isLong ? 8 : 6), list.end) ?? [];
  return entries.flatMap(({ start, end }): TellingItem[] => {
    const hasLongId = bytes[start] === 3;
    const id = hasLongId ? viewOf(bytes).getUint32(start + 4) : viewOf(bytes).getUint16(start + 4);
    const at = start + (hasLongId ? 10 : 8);
    const type = ascii(bytes, at, at + 4);
    if (type === "Exif") return [{ id, kind: "exif" }];
    return type === "mime" && ascii(bytes, at + 4, end).includes("xml") ? [{ id, kind: "xmp" }] : [];
  });
}

/** Where an item stands in the file; undefined when it cannot be overwritten there. @source ISO/IEC 14496-12, 8.11.3 */
export function placesOf(bytes: Uint8Array, meta: readonly Box[], id: number): readonly Pick<Box, "start" | "end">[] | undefined {
  const box = meta.find(({ type }) => type === "iloc");
  if (!box) return undefined;
  const item = locations(bytes, box).find((location) => location.id === id);
  if (!item || item.reference !== 0 || item.method > 1) return undefined;
  const store = item.method === 1 ? meta.find(({ type }) => type === "idat") : { start: 0, end: bytes.length };
  if (!store) return undefined;
  const places = item.extents.map(({ offset, length }) => ({ start: store.start + item.base + offset, end: store.start + item.base + offset + length }));
  return places.every(({ start, end }) => start < end && end <= store.end) ? places : undefined;
}

interface Location {
  readonly id: number;
  /** 0: by its place in the file; 1: in the box "idat"; 2: in another item. */
  readonly method: number;
  /** Of another file; 0: this one. */
  readonly reference: number;
  readonly base: number;
  readonly extents: readonly { readonly offset: number; readonly length: number }[];
}

function locations(bytes: Uint8Array, { start }: Box): readonly Location[] {
  const version = bytes[start] ?? 0;
  const read = reader(viewOf(bytes), start + 4);
  const sizes = read(2);
  const size = (shift: number) => (sizes >> shift) & 15;
  const count = read(version < 2 ? 2 : 4);
  return Array.from({ length: count }, (): Location => {
    const id = read(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : read(2) & 15;
    const reference = read(2);
    const base = read(size(4));
    const extents = Array.from({ length: read(2) }, () => {
      if (version > 0) read(size(0));
      return { offset: read(size(12)), length: read(size(8)) };
    });
    return { id, method, reference, base, extents };
  });
}

/** Reads one number after the other, each of 0, 2, 4 or 8 bytes. */
function reader(view: DataView, from: number): (size: number) => number {
  let at = from;
  return (size) => {
    const place = at;
    at += size;
    if (size === 0) return 0;
    if (size === 8) return Number(view.getBigUint64(place));
    return size === 4 ? view.getUint32(place) : view.getUint16(place);
  };
}
