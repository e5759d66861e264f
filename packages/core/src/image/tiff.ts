import { ascii, patched, viewOf, type Patch } from "./bytes.ts";

/** Tags that hold metadata: XMP, IPTC, Photoshop, and the directories of Exif and of the place. */
const TELLING = new Set([0x02bc, 0x83bb, 0x8649, 0x8769, 0x8825]);
const DIRECTORIES = new Set([0x8769, 0x8825]);
/** Bytes of a value by its type. @source TIFF 6.0, section 2 */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const MAX_PAGES = 1000;

/** Blanks the metadata of all pages where it stands, since everything else is found by its place. */
export function cleanTiff(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const isLittle = ascii(bytes, 0, 2) === "II";
  const view = viewOf(bytes);
  // 43 is BigTIFF.
  if (view.getUint16(2, isLittle) !== 42) return undefined;
  const patches: Patch[] = [];
  let directory = view.getUint32(4, isLittle);
  for (let page = 0; directory !== 0; page += 1) {
    if (page === MAX_PAGES) return undefined;
    const { entries, next } = readDirectory(view, directory, isLittle);
    const telling = entries.filter(({ tag }) => TELLING.has(tag));
    if (telling.length > 0) {
      for (const entry of telling) patches.push(...blanksOf(view, entry, isLittle));
      patches.push(withoutEntries(bytes, directory, entries, telling));
    }
    directory = next;
  }
  return patched(bytes, patches);
}

interface Entry {
  readonly at: number;
  readonly tag: number;
  /** Of the value. @unit bytes */
  readonly size: number;
  /** Where the value stands when it is larger than four bytes; the number itself when it is a directory. */
  readonly target: number;
}

function readDirectory(view: DataView, at: number, isLittle: boolean): { readonly entries: readonly Entry[]; readonly next: number } {
  const count = view.getUint16(at, isLittle);
  const entries = Array.from({ length: count }, (_, index): Entry => {
    const place = at + 2 + index * 12;
    return {
      at: place,
      tag: view.getUint16(place, isLittle),
      size: (SIZES[view.getUint16(place + 2, isLittle)] ?? 0) * view.getUint32(place + 4, isLittle),
      target: view.getUint32(place + 8, isLittle),
    };
  });
  return { entries, next: view.getUint32(at + 2 + count * 12, isLittle) };
}

/** Zeros over a value, and over what it leads to. */
function blanksOf(view: DataView, { tag, size, target }: Entry, isLittle: boolean): readonly Patch[] {
  if (!DIRECTORIES.has(tag)) return size > 4 ? [blank(target, size)] : [];
  const { entries } = readDirectory(view, target, isLittle);
  return [...entries.filter((entry) => entry.size > 4).map((entry) => blank(entry.target, entry.size)), blank(target, 2 + entries.length * 12 + 4)];
}

function blank(at: number, size: number): Patch {
  return { at, bytes: new Uint8Array(size) };
}

/** A directory that is shorter by some entries, in the room it had. */
function withoutEntries(bytes: Uint8Array, at: number, entries: readonly Entry[], gone: readonly Entry[]): Patch {
  const shorter = new Uint8Array(2 + entries.length * 12 + 4);
  const order = ascii(bytes, 0, 2) === "II";
  const left = entries.filter((entry) => !gone.includes(entry));
  viewOf(shorter).setUint16(0, left.length, order);
  left.forEach((entry, index) => shorter.set(bytes.subarray(entry.at, entry.at + 12), 2 + index * 12));
  const end = at + 2 + entries.length * 12;
  shorter.set(bytes.subarray(end, end + 4), 2 + left.length * 12);
  return { at, bytes: shorter };
}
