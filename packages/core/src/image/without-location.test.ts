import { crc32 } from "node:zlib";
import { photoWithPlace, PICTURE, PLACE, plainPhoto, type PhotoKind } from "@formgeber/testkit/photo";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutLocation } from "./without-location.ts";

const kinds: readonly PhotoKind[] = ["jpeg", "png", "webp", "heic", "tiff"];
const turned = ["jpeg", "png", "webp", "heic"] as const;
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

function cleaned(bytes: Uint8Array): Buffer {
  const cleaning = withoutLocation(bytes);
  if (cleaning.kind === "uncleanable") throw new Error("cannot be cleaned");
  return cleaning.kind === "cleaned" ? Buffer.concat(cleaning.parts) : Buffer.from(bytes);
}

/** The bytes a decoder of JPEG reads from the first table on. */
const compressed = (jpeg: Uint8Array) => latin1(jpeg).slice(latin1(jpeg).indexOf("\xff\xdb"), latin1(jpeg).lastIndexOf("\xff\xd9") + 2);

describe("S7 a photo", () => {
  test.each(kinds)("as %s says nothing of its place any more", (kind) => {
    const photo = photoWithPlace(kind);
    expect(latin1(photo)).toContain(PLACE);
    const clean = latin1(cleaned(photo));
    expect(clean).not.toContain(PLACE);
    expect(clean).not.toContain("GPSLatitude");
  });

  test.each(turned)("as %s keeps its orientation", (kind) => {
    for (const orientation of [2, 3, 6, 8]) expect(latin1(cleaned(photoWithPlace(kind, orientation)))).toContain(`\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(orientation)}`);
  });

  test.each(["jpeg", "png", "webp"] as const)("as %s that is upright and without metadata stays as it is", (kind) => {
    expect(withoutLocation(plainPhoto(kind))).toEqual({ kind: "unchanged" });
    if (kind !== "webp") expect(cleaned(photoWithPlace(kind, 1))).toEqual(Buffer.from(plainPhoto(kind)));
  });

  test.each(kinds)("as %s is the same when it is cleaned again", (kind) => {
    expect(withoutLocation(cleaned(photoWithPlace(kind)))).toEqual({ kind: "unchanged" });
  });

  test("as JPEG keeps colour profile and compressed picture, byte by byte, and loses what follows its end", () => {
    const clean = cleaned(photoWithPlace("jpeg"));
    expect(compressed(clean)).toBe(compressed(plainPhoto("jpeg")));
    expect(latin1(clean)).toContain("ICC_PROFILE");
    expect(latin1(clean)).not.toContain("Photoshop");
    expect(latin1(clean).endsWith("\xff\xd9")).toBe(true);
  });

  test("as PNG keeps its compressed picture and has a right checksum in what was added", () => {
    const clean = latin1(cleaned(photoWithPlace("png")));
    const plain = latin1(plainPhoto("png"));
    expect(clean.slice(clean.indexOf("IDAT"))).toBe(plain.slice(plain.indexOf("IDAT")));
    const chunk = Buffer.from(clean.slice(clean.indexOf("eXIf"), clean.indexOf("eXIf") + 34), "latin1");
    expect(chunk.readUInt32BE(30)).toBe(crc32(chunk.subarray(0, 30)));
  });

  test("as WebP announces no more than it has", () => {
    const clean = cleaned(photoWithPlace("webp", 1));
    expect([clean.readUInt32LE(4), clean[20]]).toEqual([clean.length - 8, plainPhoto("webp")[20]]);
    expect(clean).toEqual(Buffer.from(plainPhoto("webp")));
  });

  test.each(["heic", "tiff"] as const)("as %s keeps its length and its picture where it stands", (kind) => {
    const photo = photoWithPlace(kind);
    const clean = cleaned(photo);
    const picture = latin1(PICTURE);
    expect(clean.length).toBe(photo.length);
    expect(latin1(clean).indexOf(picture)).toBe(latin1(photo).indexOf(picture));
  });

  test("as HEIC with a film in it cannot be cleaned", () => {
    const film = Buffer.from("\0\0\0\x08moov", "latin1");
    expect(withoutLocation(Buffer.concat([photoWithPlace("heic"), film]))).toEqual({ kind: "uncleanable" });
  });

  test("that is none is left alone", () => {
    expect(withoutLocation(Buffer.from("%PDF-1.7\n"))).toEqual({ kind: "unchanged" });
    expect(withoutLocation(new Uint8Array())).toEqual({ kind: "unchanged" });
  });

  test("as JPEG with any segments anywhere loses those that tell and keeps the others", () => {
    const jpeg = plainPhoto("jpeg");
    const telling = fc.record({ marker: fc.constantFrom(0xe1, 0xe3, 0xe5, 0xed, 0xef, 0xf0, 0xfe), content: fc.uint8Array({ maxLength: 300 }) });
    fc.assert(fc.property(fc.array(telling, { maxLength: 8 }), fc.uint8Array({ maxLength: 50 }), (segments, trailer) => {
      const bytes = segments.map(({ marker, content }) => Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255, ...content]));
      const photo = Buffer.concat([jpeg.subarray(0, 20), ...bytes, jpeg.subarray(20), trailer]);
      expect(cleaned(photo)).toEqual(Buffer.from(jpeg));
    }));
  });

  test("that is damaged in any way neither fails nor is half cleaned", () => {
    const photo = fc.constantFrom(...kinds).map((kind) => photoWithPlace(kind));
    fc.assert(fc.property(photo, fc.nat(), fc.nat(255), fc.nat(), (whole, place, byte, length) => {
      const damaged = whole.slice(0, 12 + (length % (whole.length - 12)));
      damaged[12 + (place % Math.max(1, damaged.length - 12))] = byte;
      const once = withoutLocation(damaged);
      if (once.kind === "cleaned") expect(withoutLocation(Buffer.concat(once.parts)).kind).toBe("unchanged");
    }), { numRuns: 5000 });
  });
});
