import { readFile } from "node:fs/promises";
import { Fault } from "@formgeber/core";
import { contrastSentence, designTokens, themeContrasts, unknownTokens, type Brightness, type ThemeContrast } from "@formgeber/renderer/theme";
import type { Command } from "../command.ts";
import { readTheme, type StatedTheme } from "../composition/read-theme.ts";

const BOTH: readonly Brightness[] = ["light", "dark"];

/** Tells a web editor whether everybody can read a form in the municipality's colours. */
export const theme: Command = {
  name: "theme",
  summary: "Check the contrast of a theme: a style sheet that sets --fg-… properties.",
  usage: "FILE.css [--only light|dark]",
  details: [
    "--only BRIGHTNESS light or dark; else both, as a page with theme=\"auto\" needs",
    "Properties below prefers-color-scheme: dark, [theme=\"dark\"] or [data-theme=\"dark\"] count in the dark only, all others in both.",
    "Ends with 0 when every pair of colours that meet has the contrast of WCAG 2.2 (1.4.3, 1.4.11), else with 1.",
  ],
  options: { only: { type: "string" } },
  files: { atLeast: 1, atMost: 1 },
  async run({ files: [path = ""], text, terminal }) {
    const only = text("only");
    const brightnesses = only === undefined ? BOTH : BOTH.filter((one) => one === only);
    if (brightnesses.length === 0) throw new Fault("cli/unknown-brightness", { known: BOTH.join(", "), found: only ?? "" });
    const css = await readFile(path, "utf8").catch((error: unknown) => { throw new Fault("cli/file-unreadable", { path, found: String(error) }); });
    const stated = readTheme(css, path);
    const found = brightnesses.flatMap((brightness) => themeContrasts(stated[brightness], brightness));
    const problems = [...unknownSentences(stated), ...found.flatMap((contrast) => contrastSentence(contrast) ?? [])];
    terminal.say([...found.map(line), "", ...problems, `${path}: ${problems.length === 0 ? "every pair of colours holds" : `${problems.length} to mend`}`].join("\n"));
    return problems.length === 0 ? 0 : 1;
  },
};

function line({ brightness, ratio, least, holds, what }: ThemeContrast): string {
  const level = ratio === undefined ? "unread" : !holds ? "too low" : least === 4.5 && ratio >= 7 ? "AAA" : "AA";
  return `${brightness.padEnd(6)}${(ratio?.toFixed(2) ?? "?").padStart(6)} : 1  ${level.padEnd(8)}${what}`;
}

function unknownSentences({ light, dark }: StatedTheme): readonly string[] {
  const known = designTokens.map(({ name }) => name).join(", ");
  return unknownTokens({ ...light, ...dark }).map((name) => `expected one of ${known}; found ${name}. No form reads it; correct the name.`);
}
