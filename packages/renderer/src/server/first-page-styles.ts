import { FormElement } from "../form-element.ts";
import { themeStyles } from "../styles/theme-styles.ts";

/** Where no script may run, nothing is offered that needs one. */
const WITHOUT_SCRIPTS = "@media (scripting: none) { .actions, .languages { display: none; } }";

/**
 * The form's own styles, those of other themes included, as the text of a style sheet, for the shadow roots of first pages: a policy without
 * `'unsafe-inline'` takes them from an address only.
 */
export const firstPageStyles: string = [...[...FormElement.elementStyles, ...themeStyles].map(textOf), WITHOUT_SCRIPTS].join("\n");

function textOf(styles: object): string {
  return "cssText" in styles ? String(styles.cssText).replace(/\/\*.*?\*\//gs, "").replace(/\n\s*/g, "\n").trim() : "";
}
