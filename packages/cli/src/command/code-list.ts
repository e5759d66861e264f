import { checkCodeList } from "@formgeber/core/compile";
import { exportGenericode } from "@formgeber/export-xml";
import { readGenericode, type GenericodeOptions } from "@formgeber/import";
import type { Command, CommandCall } from "../command.ts";
import { codeListText } from "../composition/code-list-text.ts";
import { readCodeList } from "../composition/load-form.ts";
import { readBytes } from "../composition/read-json.ts";
import { writeResult } from "../composition/write-result.ts";

/** Makes a code list out of genericode, and genericode out of a code list. */
export const codeList: Command = {
  name: "code-list",
  summary: "Turn genericode into a code list, and a code list into genericode.",
  usage: "FILE [-o FILE]",
  details: [
    "FILE                 genericode (.xml) or a code list (.json)",
    "-o, --output FILE    where the result goes, such as countries.codelist.json; else the terminal",
    "--code COLUMN        the column of the codes; else the one that genericode marks as key",
    "--label COLUMN       the column of the labels; else the one marked as such, or called like one",
    "--language TAG       the language of the labels; else that of their column, or de",
    "--valid-from COLUMN  the column with the first day of an entry",
    "--valid-until COLUMN the column with the last day of an entry",
  ],
  options: {
    "output": { type: "string", short: "o" }, "code": { type: "string" }, "label": { type: "string" }, "language": { type: "string" },
    "valid-from": { type: "string" }, "valid-until": { type: "string" },
  },
  files: { atLeast: 1, atMost: 1 },
  async run(call) {
    const [path = ""] = call.files;
    const result = path.endsWith(".json") ? exportGenericode(await readCodeList(path)) : await imported(path, call);
    const output = call.text("output") ?? "-";
    if (output === "-") call.terminal.out(result);
    else {
      await writeResult(output, result);
      call.terminal.say(output);
    }
    return 0;
  },
};

/** The report is said beside the result, so that the result alone can go into a file. */
async function imported(path: string, { text, terminal }: CommandCall): Promise<string> {
  const { codeList: list, report } = readGenericode(await readBytes(path), optionsOf(text));
  for (const { from, what } of report) terminal.say(`${path}, ${from}: ${what}`);
  for (const { severity, location, expected, found, fix } of checkCodeList(list)) terminal.say(`${severity} at ${location || "/"} of the result: expected ${expected}, found ${found}. ${fix}`);
  terminal.say(`${list.uri} ${list.version}: ${list.entries.length} entries, ${list.columns?.length ?? 0} columns`);
  return codeListText(list);
}

function optionsOf(text: CommandCall["text"]): GenericodeOptions {
  const given = { code: text("code"), label: text("label"), language: text("language"), validFrom: text("valid-from"), validUntil: text("valid-until") };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
