/**
 * An ICC profile of the sRGB colour space, made here: primaries adapted to D50 and the sRGB curve as parameters, so that
 * no computed table depends on the machine.
 * @source ICC.1:2010 (version 4.3); IEC 61966-2-1
 */
export function srgbProfile(): Uint8Array {
  const curve = parametricCurve([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]);
  const tags: readonly (readonly [signature: string, data: Uint8Array])[] = [
    ["desc", localisedText("sRGB")],
    ["cprt", localisedText("CC0")],
    ["wtpt", xyz([0.9642, 1, 0.8249])],
    ["rXYZ", xyz([0.43607, 0.22249, 0.01392])],
    ["gXYZ", xyz([0.38515, 0.71687, 0.09708])],
    ["bXYZ", xyz([0.14307, 0.06061, 0.7141])],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
    ["chad", fixed("sf32", [1.04788, 0.02292, -0.0502, 0.02958, 0.99048, -0.01707, -0.00925, 0.01507, 0.75168])],
  ];
  const distinct = [...new Set(tags.map(([, data]) => data))];
  const start = HEADER_SIZE + 4 + tags.length * 12;
  const offsets = new Map<Uint8Array, number>();
  let size = start;
  for (const data of distinct) {
    offsets.set(data, size);
    size += data.length;
  }
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  writeHeader(bytes, view);
  view.setUint32(HEADER_SIZE, tags.length);
  tags.forEach(([signature, data], i) => {
    const entry = HEADER_SIZE + 4 + i * 12;
    bytes.set(ascii(signature), entry);
    view.setUint32(entry + 4, offsets.get(data) ?? 0);
    view.setUint32(entry + 8, data.length);
  });
  for (const [data, offset] of offsets) bytes.set(data, offset);
  return bytes;
}

const HEADER_SIZE = 128;

function writeHeader(bytes: Uint8Array, view: DataView): void {
  view.setUint32(0, bytes.length);
  view.setUint32(8, 0x04300000);
  bytes.set(ascii("mntrRGB XYZ "), 12);
  // The profile's own date is required; it is that of the ICC version.
  [2010, 12, 1, 0, 0, 0].forEach((part, i) => view.setUint16(24 + i * 2, part));
  bytes.set(ascii("acsp"), 36);
  [0.9642, 1, 0.8249].forEach((part, i) => view.setInt32(68 + i * 4, fixed16(part)));
}

function xyz(values: readonly number[]): Uint8Array {
  return fixed("XYZ ", values);
}

/** Type 3: y = ((ax + b)^g) above d, cx below. */
function parametricCurve(parameters: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(12 + parameters.length * 4);
  const view = new DataView(bytes.buffer);
  bytes.set(ascii("para"));
  view.setUint16(8, 3);
  parameters.forEach((value, i) => view.setInt32(12 + i * 4, fixed16(value)));
  return bytes;
}

function localisedText(text: string): Uint8Array {
  const bytes = new Uint8Array(28 + Math.ceil(text.length / 2) * 4);
  const view = new DataView(bytes.buffer);
  bytes.set(ascii("mluc"));
  view.setUint32(8, 1);
  view.setUint32(12, 12);
  bytes.set(ascii("enUS"), 16);
  view.setUint32(20, text.length * 2);
  view.setUint32(24, 28);
  [...text].forEach((character, i) => view.setUint16(28 + i * 2, character.charCodeAt(0)));
  return bytes;
}

function fixed(signature: string, values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(8 + values.length * 4);
  const view = new DataView(bytes.buffer);
  bytes.set(ascii(signature));
  values.forEach((value, i) => view.setInt32(8 + i * 4, fixed16(value)));
  return bytes;
}

function fixed16(value: number): number {
  return Math.round(value * 65536);
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
