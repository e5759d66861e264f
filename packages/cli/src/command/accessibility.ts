import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { germanDay } from "@formgeber/core/rules";
import type { Browser } from "playwright";
import { startChromium } from "../accessibility/chromium.ts";
import { evidencePage } from "../accessibility/evidence-page.ts";
import { lookAtForm, type LookedAnswers } from "../accessibility/look-at-form.ts";
import { serveForm } from "../accessibility/served-form.ts";
import type { Command } from "../command.ts";
import { loadForm } from "../composition/load-form.ts";
import { readJson } from "../composition/read-json.ts";
import { writeResult } from "../composition/write-result.ts";
import { pagesOf } from "../accessibility/pages-of.ts";

/** Looks at a form in a real browser, page by page, and prints what it found as evidence. */
export const accessibility: Command = {
  name: "accessibility",
  summary: "Look at every page of a form in Chromium, and print the evidence as HTML.",
  usage: "FORM [-o FILE.html] [--browser PATH] [--code-lists DIR]",
  details: [
    "-o, --output FILE  where the page goes; else the findings are only told",
    "--browser PATH     a Chromium; else CHROMIUM_PATH, else the usual places. Needs the packages playwright and axe-core",
    "--code-lists DIR   where code lists lie; else the nearest folder code-lists beside or above the form",
    "The form is looked at empty, with its errors, and with the answers in the folder answers beside it: wide, at 320 pixels, at 400 % zoom, dark,",
    "with more contrast, in forced colours, from right to left, and with text spaced out. Ends with 0 when nothing was found, else with 1.",
  ],
  options: { output: { type: "string", short: "o" }, browser: { type: "string" }, "code-lists": { type: "string" } },
  files: { atLeast: 1, atMost: 1 },
  async run({ files: [path = ""], text, terminal }) {
    const loaded = await loadForm(path, text("code-lists"));
    const served = await serveForm(loaded);
    let browser: Browser | undefined;
    try {
      browser = await startChromium(text("browser"));
      const look = await lookAtForm(browser, served.address, pagesOf(loaded.form), await answersBeside(path));
      const output = text("output");
      if (output !== undefined) await writeResult(output, evidencePage(loaded.form, look, germanDay(new Date())));
      for (const { rule, criterion, circumstance, state, place, message } of look.findings) terminal.say(`${rule}${criterion === undefined ? "" : ` (WCAG ${criterion})`}  ${state}, ${circumstance}  ${place}  ${message}`);
      terminal.say(`${path}: ${look.screens} screens, ${look.findings.length === 0 ? "nothing found" : `${look.findings.length} findings`}${output === undefined ? "" : `; ${output}`}`);
      return look.findings.length === 0 ? 0 : 1;
    } finally {
      await browser?.close();
      await served.stop();
    }
  },
};

/** Answers in `answers/NAME.answers.json` beside a form; those named "full" first. */
async function answersBeside(form: string): Promise<readonly LookedAnswers[]> {
  const folder = join(dirname(form), "answers");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".answers.json")).map((name) => basename(name, ".answers.json")).sort();
  const sorted = [...names.filter((name) => name === "full"), ...names.filter((name) => name !== "full")];
  return await Promise.all(sorted.map(async (name) => ({
    name,
    answers: (await readJson(join(folder, `${name}.answers.json`))).value,
    files: await readJson(join(folder, `${name}.files.json`)).then(({ value }) => value as object, () => ({})),
  })));
}
