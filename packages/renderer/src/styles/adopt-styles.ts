import type { CSSResultOrNative } from "lit";

const sheets = new Map<string, CSSStyleSheet>();

/** Gives a root the form's own styles and those of its faces, as constructed sheets, which no page's policy forbids. */
export function adoptStyles(root: HTMLElement | DocumentFragment, own: readonly CSSResultOrNative[], faces: readonly (CSSStyleSheet | string)[]): void {
  if (!(root instanceof ShadowRoot)) return;
  const ours = own.map((style) => style instanceof CSSStyleSheet ? style : style.styleSheet).filter((sheet) => sheet !== undefined);
  root.adoptedStyleSheets = [...ours, ...faces.map(sheetOf)];
}

/** A sheet is made once and shared by every form on the page. */
function sheetOf(styles: CSSStyleSheet | string): CSSStyleSheet {
  if (typeof styles !== "string") return styles;
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheets.set(styles, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(styles);
  }
  return sheet;
}
