/** How a person meets the form. */
export interface Circumstance {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Device pixels for one of CSS: 4 is what 400 % zoom makes of a window of 1280 pixels. */
  readonly scale?: number;
  readonly theme?: "dark" | "contrast";
  readonly forcedColours?: boolean;
  readonly direction?: "rtl";
  /** Letters, words, lines and paragraphs apart as WCAG 1.4.12 has them. */
  readonly spaced?: boolean;
}

export const circumstances: readonly Circumstance[] = [
  { name: "1280 Pixel", width: 1280, height: 900 },
  { name: "320 Pixel", width: 320, height: 640 },
  { name: "Zoom 400 %", width: 320, height: 256, scale: 4 },
  { name: "dunkel", width: 1280, height: 900, theme: "dark" },
  { name: "mehr Kontrast", width: 1280, height: 900, theme: "contrast" },
  { name: "vorgegebene Farben", width: 1280, height: 900, forcedColours: true },
  { name: "von rechts nach links", width: 1280, height: 900, direction: "rtl" },
  { name: "Textabstände", width: 1280, height: 900, spaced: true },
];
