import { join } from "node:path";
import type { Command } from "../command.ts";
import { loadForm } from "../composition/load-form.ts";
import { makeFolder, writeResult } from "../composition/write-result.ts";
import { minified } from "../static-site/minified.ts";
import { siteFiles } from "../static-site/site-files.ts";

/** Makes what a site without a service needs of a form. */
export const compile: Command = {
  name: "compile",
  summary: "Make the modules and types of a form for a static site.",
  usage: "FORM -o DIR [--minify] [--code-lists DIR]",
  details: [
    "-o, --output DIR   the folder for form.js, form.checks.js, form.package.json, form.d.ts and form.answers.d.ts",
    "--minify           make the modules small; needs the package vite",
    "--code-lists DIR   where code lists lie; else the nearest folder code-lists beside or above the form",
    "The last line is the form's id, version and hash, as submissions name it.",
  ],
  options: { output: { type: "string", short: "o" }, minify: { type: "boolean" }, "code-lists": { type: "string" } },
  files: { atLeast: 1, atMost: 1 },
  async run({ files, text, flag, terminal }) {
    const folder = text("output") ?? ".";
    const { compiled } = await loadForm(files[0] ?? "", text("code-lists"));
    const made = await siteFiles(compiled);
    await makeFolder(folder, "output");
    for (const file of flag("minify") ? await minified(made) : made) {
      const path = join(folder, file.name);
      await writeResult(path, file.text);
      terminal.say(`${path}: ${Buffer.byteLength(file.text)} bytes`);
    }
    const { id, version, hash } = compiled.package.form;
    terminal.say(`${id} ${version} sha256:${hash}`);
    return 0;
  },
};
