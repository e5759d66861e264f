import { parse, wcagContrast } from "culori";
import { contrastPairs, type ContrastPair } from "./contrast-pairs.ts";
import { designTokens } from "./design-tokens.ts";

/** Values of design tokens by name; what is missing has its usual value. */
export type Theme = { readonly [name: string]: string };

/** The brightness a theme is looked at in. */
export type Brightness = "light" | "dark";

/** How two colours of a theme stand to each other, or why nobody can say. */
export interface ThemeContrast extends ContrastPair {
  readonly brightness: Brightness;
  readonly colours: readonly [of: string, on: string];
  /** From 1 to 21, rounded down to two places; undefined when a colour cannot be read. */
  readonly ratio: number | undefined;
  readonly holds: boolean;
}

/** The contrast of every pair of colours that meet in a form with this theme. */
export function themeContrasts(theme: Theme, brightness: Brightness): readonly ThemeContrast[] {
  return contrastPairs.map((pair) => {
    const colours = [valueOf(pair.of, theme, brightness), valueOf(pair.on, theme, brightness)] as const;
    const ratio = ratioOf(...colours);
    return { ...pair, brightness, colours, ratio, holds: ratio !== undefined && ratio >= pair.least };
  });
}

/** Names in a theme that no form reads: most often a slip of the pen. */
export function unknownTokens(theme: Theme): readonly string[] {
  const spoken = [...designTokens.map(({ name }) => name), "--fg-padding", "--fg-scroll-margin"];
  return Object.keys(theme).filter((name) => name.startsWith("--fg-") && !spoken.includes(name));
}

/** What is wrong, in one sentence with what to do; undefined when nothing is. */
export function contrastSentence({ of, on, what, least, ratio, colours, holds, brightness }: ThemeContrast): string | undefined {
  if (holds) return undefined;
  const where = `${of} (${colours[0]}) on ${on} (${colours[1]}), ${brightness}`;
  return ratio === undefined
    ? `${what}: expected two opaque colours; found ${where}. Write them as colours, without alpha and without functions of others.`
    : `${what}: expected a contrast of at least ${least} : 1; found ${ratio} : 1 of ${where}. Make one of them ${brightness === "light" ? "darker or the other lighter" : "lighter or the other darker"}.`;
}

function valueOf(name: string, theme: Theme, brightness: Brightness): string {
  return theme[name] ?? designTokens.find((token) => token.name === name)?.[brightness] ?? "";
}

function ratioOf(of: string, on: string): number | undefined {
  const [one, other] = [parse(of), parse(on)];
  if (!one || !other || (one.alpha ?? 1) < 1 || (other.alpha ?? 1) < 1) return undefined;
  return Math.floor(wcagContrast(one, other) * 100) / 100;
}
