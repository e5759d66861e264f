import { darkStyles } from "../styles/dark.styles.ts";
import { tokens } from "../styles/tokens.ts";

/** One property that whoever embeds a form may set. */
export interface DesignToken {
  /** Name of the property, such as `--fg-color-action`. */
  readonly name: string;
  /** The form's private property that reads it, such as `--_action`. */
  readonly inner: string;
  /** The token of KERN that goes before the usual value on pages that use KERN. */
  readonly kern?: string | undefined;
  /** The usual value, and the one in the dark. */
  readonly light: string;
  readonly dark: string;
}

const DECLARATION = /(--_[\w-]+):\s*var\((--fg-[\w-]+),\s*(?:var\((--kern-[\w-]+),\s*([^;]+?)\)|([^;]+?))\);/g;

/** The design tokens of forms, as their style sheet has them. */
export const designTokens: readonly DesignToken[] = (() => {
  const darkValues = new Map(read(darkStyles.cssText).map(({ name, value }) => [name, value]));
  return read(tokens.cssText).map(({ value, ...token }) => ({ ...token, light: value, dark: darkValues.get(token.name) ?? value }));
})();

function read(css: string): readonly { readonly inner: string; readonly name: string; readonly kern?: string | undefined; readonly value: string }[] {
  return [...css.matchAll(DECLARATION)].map(([, inner = "", name = "", kern, ofKern, own]) => ({ inner, name, kern, value: ofKern ?? own ?? "" }));
}
