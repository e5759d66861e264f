import plain from "./photo.fixtures.json" with { type: "json" };

/** The formats of photos. TIFF and HEIC hold no real picture: bytes of any value stand in its place. */
export type PhotoKind = "jpeg" | "png" | "webp" | "heic" | "tiff";

/** What none of the bytes of a photo may hold once its place was removed. */
export const PLACE = "52.516272N 13.377722E";
/** The bytes that stand where HEIC and TIFF keep the picture. */
export const PICTURE: Uint8Array = Uint8Array.from({ length: 64 }, (_, index) => (index * 37) % 256);

/** A picture of 8 by 6 pixels without metadata, as a browser writes it. */
export function plainPhoto(kind: "jpeg" | "png" | "webp"): Uint8Array {
  return Uint8Array.from(atob(plain[kind]), letter);
}

/** A photo as a phone writes it: Exif with orientation, device and place, and XMP with the place again. */
export function photoWithPlace(kind: PhotoKind, orientation = 6): Uint8Array {
  const exif = exifWithPlace(orientation);
  const xmp = text(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>${PLACE}</exif:GPSLatitude></x:xmpmeta>`);
  switch (kind) {
    case "jpeg": {
      const jpeg = plainPhoto("jpeg");
      const segment = (marker: number, content: Uint8Array) => joined(Uint8Array.of(0xff, marker), big(2, content.length + 2), content);
      return joined(jpeg.subarray(0, 20), segment(0xe1, joined(text("Exif\0\0"), exif)), segment(0xe1, joined(text("http://ns.adobe.com/xap/1.0/\0"), xmp)),
        segment(0xed, text(`Photoshop 3.0\0${PLACE}`)), segment(0xfe, text(PLACE)), jpeg.subarray(20), text(`a film taken at ${PLACE}`));
    }
    case "png": {
      const png = plainPhoto("png");
      const chunk = (type: string, content: Uint8Array) => joined(big(4, content.length), text(type), content, big(4, checksum(joined(text(type), content))));
      return joined(png.subarray(0, 33), chunk("eXIf", exif), chunk("iTXt", joined(text("XML:com.adobe.xmp\0\0\0\0\0"), xmp)), chunk("tEXt", text(`Comment\0${PLACE}`)), png.subarray(33));
    }
    case "webp": {
      const webp = plainPhoto("webp");
      webp[20] = (webp[20] ?? 0) | 0x0c;
      const chunk = (type: string, content: Uint8Array) => joined(text(type), little(4, content.length), content, new Uint8Array(content.length % 2));
      const chunks = joined(webp.subarray(12), chunk("EXIF", exif), chunk("XMP ", xmp));
      return joined(text("RIFF"), little(4, chunks.length + 4), text("WEBP"), chunks);
    }
    case "heic": return heic(joined(big(4, 0), exif), xmp);
    case "tiff": return exif;
  }
}

/** A TIFF structure with the orientation, a device and a place; its one strip holds `PICTURE`, so it is a TIFF file as well. */
function exifWithPlace(orientation: number): Uint8Array {
  const entry = (tag: number, type: number, count: number, value: number) => joined(little(2, tag), little(2, type), little(4, count), little(4, value));
  const place = text(`${PLACE}\0`);
  const gps = 8 + 2 + 6 * 12 + 4;
  const data = gps + 2 + 12 + 4;
  return joined(
    text("II*\0"), little(4, 8),
    little(2, 6),
    entry(0x010f, 2, place.length, data),
    entry(0x0111, 4, 1, data + place.length),
    entry(0x0112, 3, 1, orientation),
    entry(0x0117, 4, 1, PICTURE.length),
    entry(0x02bc, 1, place.length, data),
    entry(0x8825, 4, 1, gps),
    little(4, 0),
    little(2, 1), entry(0x001c, 7, place.length, data), little(4, 0),
    place, PICTURE,
  );
}

/** ISO base media boxes around a picture, an item of Exif and one of XMP. */
function heic(exif: Uint8Array, xmp: Uint8Array): Uint8Array {
  const box = (type: string, ...content: Uint8Array[]) => joined(big(4, 8 + joined(...content).length), text(type), ...content);
  const item = (id: number, type: string, rest: string) => box("infe", big(4, 0x02000000), big(2, id), big(2, 0), text(`${type}\0${rest}`));
  const sizes = [PICTURE.length, exif.length, xmp.length];
  const head = (start: number) => {
    let at = start;
    const places = sizes.map((size, index) => {
      const place = joined(big(2, index + 1), big(2, 0), big(2, 1), big(4, at), big(4, size));
      at += size;
      return place;
    });
    return joined(
      box("ftyp", text("heic"), big(4, 0), text("mif1heic")),
      box("meta", big(4, 0),
        box("iinf", big(4, 0), big(2, 3), item(1, "hvc1", ""), item(2, "Exif", ""), item(3, "mime", "application/rdf+xml\0")),
        box("iloc", big(4, 0), big(2, 0x4400), big(2, 3), ...places)),
    );
  };
  return joined(head(head(0).length + 8), box("mdat", PICTURE, exif, xmp));
}

/** CRC-32. */
function checksum(bytes: Uint8Array): number {
  const step = (crc: number) => (crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1);
  return ~bytes.reduce((crc, byte) => Array.from({ length: 8 }).reduce<number>(step, crc ^ byte), -1) >>> 0;
}

function letter(character: string): number {
  return character.charCodeAt(0);
}

function text(characters: string): Uint8Array {
  return Uint8Array.from(characters, letter);
}

function big(size: number, value: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, index) => (value >>> (8 * (size - 1 - index))) & 255);
}

function little(size: number, value: number): Uint8Array {
  return big(size, value).reverse();
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
