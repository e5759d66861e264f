import { expect, test } from "vitest";
import { readTheme } from "./read-theme.ts";

test("what holds in the dark only is kept apart, whatever its order", () => {
  const css = `
    @media (prefers-color-scheme: dark) { formgeber-form { --fg-color-action: #abc } }
    [data-theme="dark"] .article { --fg-color-text: #eee; }
    formgeber-form { --fg-color-action: #123456; --fg-radius: 0; color: red }`;
  expect(readTheme(css, "a.css")).toEqual({
    light: { "--fg-color-action": "#123456", "--fg-radius": "0" },
    dark: { "--fg-color-action": "#abc", "--fg-color-text": "#eee", "--fg-radius": "0" },
  });
});

test("the site's own properties are put in place, with fallbacks, and a circle does not hang", () => {
  const css = ":root { --town: #006b3f; --a: var(--b); --b: var(--a) } formgeber-form { --fg-color-action: var( --town ); --fg-color-focus: var(--none, #000); --fg-color-text: var(--a) }";
  expect(readTheme(css, "a.css").light).toEqual({ "--fg-color-action": "#006b3f", "--fg-color-focus": "#000", "--fg-color-text": expect.stringContaining("var(") });
});

test("a style sheet that is none says where", () => {
  expect(() => readTheme("formgeber-form {\n  --fg-color-text: #000", "town.css")).toThrow("town.css:1:1  expected a style sheet; found: Unclosed block.");
});
