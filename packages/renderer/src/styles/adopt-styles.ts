import type { CSSResultOrNative } from "lit";

const sheets = new Map<string, CSSStyleSheet>();

/** Gives a root its styles, later ones over earlier ones, as constructed sheets, which no page's policy forbids. */
export function adoptStyles(root: HTMLElement | DocumentFragment, styles: readonly (CSSResultOrNative | string)[]): void {
  if (root instanceof ShadowRoot) root.adoptedStyleSheets = styles.flatMap((style) => sheetOf(style) ?? []);
}

function sheetOf(style: CSSResultOrNative | string): CSSStyleSheet | undefined {
  if (typeof style !== "string") return style instanceof CSSStyleSheet ? style : style.styleSheet;
  // A sheet is made once and shared by every form on the page.
  let sheet = sheets.get(style);
  if (!sheet) {
    sheets.set(style, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(style);
  }
  return sheet;
}
