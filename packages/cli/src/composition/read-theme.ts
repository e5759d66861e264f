import { Fault } from "@formgeber/core";
import type { Theme } from "@formgeber/renderer/theme";
import postcss, { CssSyntaxError, type Container, type Declaration, type Document, type Rule, type AtRule } from "postcss";

/** What a style sheet sets, for each brightness. */
export interface StatedTheme {
  readonly light: Theme;
  readonly dark: Theme;
}

/**
 * The `--fg-…` properties that a style sheet sets. Properties of its own that they name (`var(--town-green)`) are put in place.
 * Later lines go before earlier ones, as if all selectors weighed the same.
 * @fault cli/theme-invalid
 */
export function readTheme(css: string, path: string): StatedTheme {
  const light = new Map<string, string>();
  const dark = new Map<string, string>();
  for (const { declaration, isDark } of declarationsOf(css, path)) {
    const value = declaration.value.trim();
    dark.set(declaration.prop, value);
    if (!isDark) light.set(declaration.prop, value);
  }
  return { light: themeOf(light), dark: themeOf(dark) };
}

function declarationsOf(css: string, path: string): readonly { readonly declaration: Declaration; readonly isDark: boolean }[] {
  const found: { declaration: Declaration; isDark: boolean }[] = [];
  try {
    postcss.parse(css, { from: path }).walkDecls(/^--/, (declaration) => { found.push({ declaration, isDark: isInTheDark(declaration) }); });
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    throw new Fault("cli/theme-invalid", { place: `${path}:${error.line ?? 1}:${error.column ?? 1}`, found: error.reason });
  }
  // What holds in the dark only goes before what holds in both.
  return [...found.filter(({ isDark }) => !isDark), ...found.filter(({ isDark }) => isDark)];
}

function isInTheDark(declaration: Declaration): boolean {
  let around: Container | Document | undefined = declaration.parent;
  while (around) {
    if (around.type === "atrule" && /prefers-color-scheme:\s*dark/.test((around as AtRule).params)) return true;
    if (around.type === "rule" && /theme=["']?dark|[.]dark\b/.test((around as Rule).selector)) return true;
    around = around.parent as Container | undefined;
  }
  return false;
}

function themeOf(values: ReadonlyMap<string, string>): Theme {
  const resolved = (value: string, depth = 0): string => value.replace(/var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*))?\)/g, (whole, name: string, fallback?: string) => {
    const stated = depth < 8 ? values.get(name) : undefined;
    return stated === undefined ? fallback?.trim() ?? whole : resolved(stated, depth + 1);
  });
  return Object.fromEntries([...values].filter(([name]) => name.startsWith("--fg-")).map(([name, value]) => [name, resolved(value)]));
}
