// The look of forms as data: for whoever makes a theme, or says what is wrong with one. No form loads it.
export { designTokens, type DesignToken } from "./design-tokens.ts";
export { contrastPairs, type ContrastPair } from "./contrast-pairs.ts";
export { contrastSentence, themeContrasts, unknownTokens, type Brightness, type Theme, type ThemeContrast } from "./check-theme.ts";
export { themeOf } from "./theme-of.ts";
