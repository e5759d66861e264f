import { Fault } from "@formgeber/core";
import { json } from "../checker/report/json.ts";
import { plain } from "../checker/report/plain.ts";
import { sarif } from "../checker/report/sarif.ts";
import type { CheckedFile, CheckReporter } from "../checker/report/checked-file.ts";
import { readRuleSettings } from "../checker/rule-settings.ts";
import type { Command } from "../command.ts";
import { checkForm } from "../composition/check-form.ts";
import { checkerRules } from "../composition/compiler.ts";

const formats: { readonly [name: string]: CheckReporter } = { plain, json, sarif };

/** Tells an author everything that is to be mended in form definitions and code lists. */
export const check: Command = {
  name: "check",
  summary: "Check form definitions and code lists, and say what to mend, where.",
  usage: "FILE… [--format plain|json|sarif] [--rule CODE=off|warning|error]… [--code-lists DIR]",
  details: [
    "--format NAME     plain for people, json for programs, sarif (2.1.0) for build servers and editors; plain when it is not given",
    "--rule CODE=LEVEL turns a rule off or on, or makes an error of its warning; may be given several times",
    "--code-lists DIR  where code lists lie; else the nearest folder code-lists beside or above the form",
    "Ends with 0 when there are no errors, whatever warnings there are, with 1 when there are errors or a file cannot be read.",
  ],
  options: { "code-lists": { type: "string" }, format: { type: "string" }, rule: { type: "string", multiple: true } },
  files: { atLeast: 1, atMost: Infinity },
  async run({ files, text, texts, terminal }) {
    const format = text("format") ?? "plain";
    const reporter = Object.hasOwn(formats, format) ? formats[format] : undefined;
    if (reporter === undefined) throw new Fault("cli/unknown-format", { known: Object.keys(formats).join(", "), found: format });
    const settings = readRuleSettings(texts("rule"), checkerRules);
    const checked: CheckedFile[] = [];
    for (const path of files) checked.push({ path, issues: await checkForm(path, text("code-lists"), settings) });
    if (reporter === plain) terminal.say(plain(checked));
    else terminal.out(`${reporter(checked)}\n`);
    return checked.some(({ issues }) => issues.some(({ severity }) => severity === "error")) ? 1 : 0;
  },
};
