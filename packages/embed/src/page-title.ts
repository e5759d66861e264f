import type { FormElement } from "@formgeber/renderer";

/** On a page of our own its title says what the form shows, and whether something is to be mended. */
export function followTitle(element: FormElement): void {
  const own = document.title;
  element.addEventListener("fg-title-changed", ({ title }) => {
    document.title = own.startsWith(title) ? own : `${title} – ${own}`;
  });
}
