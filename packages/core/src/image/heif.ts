import { patched, viewOf, type Patch } from "./bytes.ts";
import { boxesIn, type Box } from "./boxes.ts";
import { exifOf, orientationOf } from "./exif-orientation.ts";
import { placesOf, telling, type TellingItem } from "./heif-items.ts";

/** Boxes that hold the picture; others at the top are blanked. */
const PICTURE = new Set(["ftyp", "meta", "mdat"]);

/**
 * Overwrites metadata where it stands, since everything else is found by its place: HEIC and AVIF from phones. A file that
 * holds a film, or keeps its metadata in pieces of other pieces, is left alone.
 */
export function cleanHeif(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const boxes = boxesIn(bytes, 0, bytes.length);
  const meta = boxes?.find(({ type }) => type === "meta");
  if (!boxes || !meta || boxes.some(({ type }) => type === "moov" || type === "moof")) return undefined;
  const inner = boxesIn(bytes, meta.start + 4, meta.end);
  if (!inner) return undefined;
  const patches: Patch[] = boxes.filter(({ type }) => !PICTURE.has(type)).map(({ start, end }) => ({ at: start, bytes: new Uint8Array(end - start) }));
  for (const item of telling(bytes, inner)) {
    const places = placesOf(bytes, inner, item.id);
    if (!places) return undefined;
    patches.push(...places.map((place) => silenced(bytes, item, place, places.length === 1)));
  }
  return patched(bytes, patches);
}

/** Exif that says the orientation only, or blank XML; as long as what stood there. */
function silenced(bytes: Uint8Array, { kind }: TellingItem, { start, end }: Pick<Box, "start" | "end">, isWhole: boolean): Patch {
  const silence = new Uint8Array(end - start).fill(kind === "xmp" ? 0x20 : 0);
  if (kind === "exif" && isWhole && silence.length > 4) {
    const skip = viewOf(bytes).getUint32(start);
    const exif = exifOf(orientationOf(bytes.subarray(Math.min(start + 4 + skip, end), end)));
    if (4 + exif.length <= silence.length) silence.set(exif, 4);
  }
  return { at: start, bytes: silence };
}

