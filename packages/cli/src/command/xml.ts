import { join } from "node:path";
import { exportXsd } from "@formgeber/export-xml";
import type { Command } from "../command.ts";
import { renderers } from "../composition/renderers.ts";
import { makeFolder, writeResult } from "../composition/write-result.ts";
import { documentDetails, documentOptions, readDocument } from "./documents.ts";

/** Makes the message an authority would receive, and its schema. */
export const xml: Command = {
  name: "xml",
  summary: "Make the XÖV-style message of a form and its answers, and its schema.",
  usage: "FORM ANSWERS [-o FILE] [--xsd DIR]",
  details: [...documentDetails, "--xsd DIR              also write the schema the message meets", "Without -o the message goes to the terminal."],
  options: { ...documentOptions, xsd: { type: "string" } },
  files: { atLeast: 2, atMost: 2 },
  async run(call) {
    const input = await readDocument(call);
    if (!input) return 1;
    const message = renderers.xml(input);
    const output = call.text("output") ?? "-";
    if (output === "-") call.terminal.out(message);
    else {
      await writeResult(output, message);
      call.terminal.say(`${output}: ${Buffer.byteLength(message)} bytes`);
    }
    const folder = call.text("xsd");
    if (folder !== undefined) {
      await makeFolder(folder, "xsd");
      for (const file of exportXsd(input.shape).files) {
        await writeResult(join(folder, file.name), file.text, "xsd");
        call.terminal.say(join(folder, file.name));
      }
    }
    return 0;
  },
};
