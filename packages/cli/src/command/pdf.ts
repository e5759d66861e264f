import { basename } from "node:path";
import type { Command } from "../command.ts";
import { renderers } from "../composition/renderers.ts";
import { writeResult } from "../composition/write-result.ts";
import { documentDetails, documentOptions, readDocument } from "./documents.ts";

/** Makes the PDF an authority would receive. */
export const pdf: Command = {
  name: "pdf",
  summary: "Make the accessible PDF of a form and its answers.",
  usage: "FORM ANSWERS [-o FILE]",
  details: [...documentDetails, "Without -o the PDF is named after the answers and written here."],
  options: documentOptions,
  files: { atLeast: 2, atMost: 2 },
  async run(call) {
    const input = await readDocument(call);
    if (!input) return 1;
    const bytes = await renderers.pdf(input);
    const output = call.text("output") ?? `${basename(call.files[1] ?? "").replace(/(\.answers)?\.json$/, "")}.pdf`;
    if (output === "-") call.terminal.out(bytes);
    else {
      await writeResult(output, bytes);
      call.terminal.say(`${output}: ${bytes.length} bytes`);
    }
    return 0;
  },
};
