import type { Command } from "../command.ts";
import { checkForm, type PlacedIssue } from "../composition/check-form.ts";

/** Tells an author everything that is to be mended in form definitions and code lists. */
export const check: Command = {
  name: "check",
  summary: "Check form definitions and code lists, and say what to mend, where.",
  usage: "FILE… [--code-lists DIR]",
  details: ["--code-lists DIR  where code lists lie; else the nearest folder code-lists beside or above the form"],
  options: { "code-lists": { type: "string" } },
  files: { atLeast: 1, atMost: Infinity },
  async run({ files, text, terminal }) {
    let errors = 0;
    for (const path of files) {
      const issues = await checkForm(path, text("code-lists"));
      for (const issue of issues) terminal.say(describe(issue));
      const count = issues.filter(({ severity }) => severity === "error").length;
      const warnings = issues.length - count;
      terminal.say(`${path}: ${count === 0 ? "no errors" : many(count, "error")}${warnings === 0 ? "" : `, ${many(warnings, "warning")}`}`);
      errors += count;
    }
    return errors === 0 ? 0 : 1;
  },
};

/** An issue in four lines; the first opens the place in most editors. */
function describe({ path, line, column, code, location, severity, expected, found, fix }: PlacedIssue): string {
  return [
    `${path}:${line}:${column}  ${severity}  ${code}  at ${location === "" ? "/" : location}`,
    `  expected  ${expected}`,
    `  found     ${found}`,
    `  to do     ${fix}`,
    "",
  ].join("\n");
}

function many(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
