import type { Command } from "../command.ts";
import { loadForm } from "../composition/load-form.ts";

/** Tells under which hash a service would keep a form. */
export const hash: Command = {
  name: "hash",
  summary: "Print the content hash under which a form is published.",
  usage: "FORM… [--code-lists DIR]",
  details: ["--code-lists DIR  where code lists lie; else the nearest folder code-lists beside or above the form"],
  options: { "code-lists": { type: "string" } },
  files: { atLeast: 1, atMost: Infinity },
  async run({ files, text, terminal }) {
    for (const path of files) {
      const { compiled: { package: { form: { id, version, hash: content } } } } = await loadForm(path, text("code-lists"));
      terminal.out(`${content}  ${id} ${version}\n`);
    }
    return 0;
  },
};
