import { expect, test } from "vitest";
import { contrastPairs } from "./contrast-pairs.ts";
import { contrastSentence, themeContrasts, unknownTokens } from "./check-theme.ts";
import { designTokens } from "./design-tokens.ts";

test("every token of the style sheet is read, with both values and KERN's name", () => {
  expect(designTokens.find(({ name }) => name === "--fg-color-action")).toEqual({ inner: "--_action", name: "--fg-color-action", kern: "--kern-color-action-default", light: "#2044aa", dark: "#97afe1" });
  expect(designTokens.find(({ name }) => name === "--fg-color-action-shade")).toMatchObject({ kern: undefined, light: "#000", dark: "#fff" });
  expect(designTokens.find(({ name }) => name === "--fg-font-size")?.light).toBe("max(1.125rem, 18px)");
});

test("every pair is of tokens that there are", () => {
  const names = designTokens.map(({ name }) => name);
  for (const { of, on } of contrastPairs) expect([names.includes(of), names.includes(on)], `${of} on ${on}`).toEqual([true, true]);
});

test.each(["light", "dark"] as const)("the usual theme holds, %s", (brightness) => {
  expect(themeContrasts({}, brightness).flatMap((contrast) => contrastSentence(contrast) ?? [])).toEqual([]);
});

test("a colour too near to its ground is named with what to do, in each pair it stands in", () => {
  const said = themeContrasts({ "--fg-color-muted": "#999" }, "light").flatMap((contrast) => contrastSentence(contrast) ?? []);
  expect(said).toEqual([
    "hints: expected a contrast of at least 4.5 : 1; found 2.84 : 1 of --fg-color-muted (#999) on --fg-color-background (#fff), light. Make one of them darker or the other lighter.",
    "placeholders: expected a contrast of at least 4.5 : 1; found 2.59 : 1 of --fg-color-muted (#999) on --fg-color-surface (#f3f4f7), light. Make one of them darker or the other lighter.",
  ]);
});

test.each(["color-mix(in srgb, red, blue)", "rgb(0 0 0 / 50%)", "nonsense"])("a colour that cannot be reckoned with is not called good: %s", (colour) => {
  const [first] = themeContrasts({ "--fg-color-text": colour }, "light");
  expect(first).toMatchObject({ ratio: undefined, holds: false });
});

test("wide-gamut colours are read", () => {
  expect(themeContrasts({ "--fg-color-action": "oklch(40% 0.15 265)" }, "light").every(({ holds }) => holds)).toBe(true);
});

test("a name that no form reads is found", () => {
  expect(unknownTokens({ "--fg-colour-text": "#000", "--fg-color-text": "#000", "--fg-padding": "0", "--town": "1" })).toEqual(["--fg-colour-text"]);
});
