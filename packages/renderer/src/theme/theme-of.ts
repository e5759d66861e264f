import { designTokens } from "./design-tokens.ts";
import type { Theme } from "./check-theme.ts";

/** The theme a form on the page has in the end, whoever set it. Give it the form's element. */
export function themeOf(form: HTMLElement): Theme {
  const style = getComputedStyle(form);
  return Object.fromEntries(designTokens.map(({ name, inner }) => [name, style.getPropertyValue(inner).trim()]));
}
