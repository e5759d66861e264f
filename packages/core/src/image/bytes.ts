/** The bytes from `start` to before `end` as ASCII text. */
export function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

/** Numbers in bytes. Reading outside throws a RangeError. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function isSame(parts: readonly Uint8Array[], bytes: Uint8Array): boolean {
  let at = 0;
  for (const part of parts) {
    // A part that was not copied is the same by its place.
    const isPlace = part.buffer === bytes.buffer && part.byteOffset === bytes.byteOffset + at;
    if (!isPlace && part.some((byte, index) => byte !== bytes[at + index])) return false;
    at += part.length;
  }
  return at === bytes.length;
}

/** Bytes that stand in for those at a place. */
export interface Patch {
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** The bytes with patches in place; patches may overlap, the later one counts. */
export function patched(bytes: Uint8Array, patches: readonly Patch[]): readonly Uint8Array[] {
  if (patches.length === 0) return [bytes];
  const copy = bytes.slice();
  for (const patch of patches) copy.set(patch.bytes, patch.at);
  return [copy];
}
