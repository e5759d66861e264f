/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

const OKLCH = /^oklch\(\s*([\d.]+)%\s+([\d.]+)\s+([\d.]+)\s*\)$/;

/**
 * A colour written as `oklch(…)` without transparency, or as hexadecimal, in sRGB.
 * @source CSS Color Module Level 4, sections 9.4 and 10
 */
export function rgbOf(text: string): Rgb | undefined {
  const [, lightness, chroma, hue] = OKLCH.exec(text) ?? [];
  if (lightness !== undefined && chroma !== undefined && hue !== undefined) {
    return fromOklch(Number(lightness) / 100, Number(chroma), (Number(hue) * Math.PI) / 180);
  }
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
  if (hex === undefined) return undefined;
  const digits = hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex;
  const number = Number.parseInt(digits, 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function fromOklch(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    channel(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    channel(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    channel(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

function channel(linear: number): number {
  const bounded = Math.min(1, Math.max(0, linear));
  const encoded = bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * bounded ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255);
}
