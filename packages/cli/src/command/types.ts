import type { Command } from "../command.ts";
import { answerTypes } from "../answer-types/answer-types.ts";
import { loadForm } from "../composition/load-form.ts";
import { writeResult } from "../composition/write-result.ts";

/** Makes TypeScript types of the answers of a form. */
export const types: Command = {
  name: "types",
  summary: "Make TypeScript types of a form's answers.",
  usage: "FORM [-o FILE]",
  details: [
    "-o, --output FILE  where the result goes, such as answers.d.ts; else the terminal",
    "--code-lists DIR   where code lists lie; else the nearest folder code-lists beside or above the form",
  ],
  options: { output: { type: "string", short: "o" }, "code-lists": { type: "string" } },
  files: { atLeast: 1, atMost: 1 },
  async run({ files, text, terminal }) {
    const { form } = await loadForm(files[0] ?? "", text("code-lists"));
    const declarations = await answerTypes(form.definition);
    const output = text("output") ?? "-";
    if (output === "-") terminal.out(declarations);
    else {
      await writeResult(output, declarations);
      terminal.say(output);
    }
    return 0;
  },
};
