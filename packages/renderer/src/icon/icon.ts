import { html, type TemplateResult } from "lit";
import { madeStrings } from "../text/made-strings.ts";

/** Paths in a square of 24. */
const shapes = {
  danger: "M12 2.5 1.3 21.2h21.4L12 2.5Zm0 4 7.3 12.7H4.7L12 6.5Zm-1 4.2v4.2h2v-4.2h-2Zm0 5.5v2h2v-2h-2Z",
  info: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm-1 3v2h2V7h-2Zm0 4v6h2v-6h-2Z",
  success: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm4.3 4.3L10.5 14l-2.8-2.8-1.4 1.4 4.2 4.2 7.2-7.1-1.4-1.4Z",
  check: "m9.5 15.2-4.2-4.1-1.4 1.4 5.6 5.6L20.6 7l-1.4-1.4-9.7 9.6Z",
  back: "M20 11H7.8l5.6-5.6L12 4l-8 8 8 8 1.4-1.4L7.8 13H20v-2Z",
  next: "M4 11h12.2l-5.6-5.6L12 4l8 8-8 8-1.4-1.4 5.6-5.6H4v-2Z",
  add: "M11 4v7H4v2h7v7h2v-7h7v-2h-7V4h-2Z",
  remove: "M9 3v1H4v2h1v13a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V6h1V4h-5V3H9Zm-2 3h10v13H7V6Zm2 2v9h2V8H9Zm4 0v9h2V8h-2Z",
  edit: "M4 20v-4.2L15.6 4.2a1.5 1.5 0 0 1 2.1 0l2.1 2.1a1.5 1.5 0 0 1 0 2.1L8.2 20H4Zm2-2h1.4l8.3-8.3-1.4-1.4L6 16.6V18ZM17.1 8.3l.9-.9-1.4-1.4-.9.9 1.4 1.4Z",
  save: "M5 3h11l5 5v11a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Zm0 2v14h14V8.8L15.2 5H15v4H7V5H5Zm7 6.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z",
  file: "M6 2h8l5 5v13a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2Zm0 2v16h11V8h-4V4H6Z",
  "new-tab": "M5 5h6V3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2v-6h-2v6H5V5Zm9-2v2h3.6l-8.3 8.3 1.4 1.4L19 6.4V10h2V3h-7Z",
} as const;

/** The pictures a form uses. Each stands beside words that say the same. */
export type IconName = keyof typeof shapes;

const icons = new Map<IconName, TemplateResult>();

/** A picture as SVG nodes in the colour of the text around it, hidden from screen readers. */
export function icon(name: IconName): TemplateResult {
  let made = icons.get(name);
  if (!made) icons.set(name, (made = html(madeStrings(`<svg class="icon icon--${name}" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d="${shapes[name]}"/></svg>`))));
  return made;
}
