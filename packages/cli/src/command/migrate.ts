import { inferChoices } from "@formgeber/core";
import { migrateDraft, outcomeSentences } from "@formgeber/core/version";
import type { Command } from "../command.ts";
import { loadAnswers } from "../composition/load-answers.ts";
import { loadForm } from "../composition/load-form.ts";
import { writeResult } from "../composition/write-result.ts";

/** Shows an author what a new version makes of answers, as a citizen with a draft would see it. */
export const migrate: Command = {
  name: "migrate",
  summary: "Bring answers to a newer version of their form and say what became of each.",
  usage: "OLD NEW ANSWERS [-o FILE] [--language LANGUAGE]",
  details: [
    "-o, --output FILE    where the new answers go; else the terminal",
    "--language LANGUAGE  of the sentences; else the form's own",
    "--code-lists DIR     where code lists lie; else the nearest folder code-lists beside or above each form",
  ],
  options: { output: { type: "string", short: "o" }, language: { type: "string" }, "code-lists": { type: "string" } },
  files: { atLeast: 3, atMost: 3 },
  async run({ files: [oldPath = "", newPath = "", answersPath = ""], text, terminal }) {
    const [{ form: before }, { form: after }] = await Promise.all([loadForm(oldPath, text("code-lists")), loadForm(newPath, text("code-lists"))]);
    const language = text("language") ?? after.definition.language;
    const { answers, files } = await loadAnswers(before, answersPath, language);
    const { session, outcomes } = migrateDraft({ before, after, draft: { form: before.package.form, language, answers, files }, infer: inferChoices });
    const { summary, groups } = outcomeSentences(outcomes, language);
    for (const said of [summary, ...groups.flatMap(({ title, sentences }) => ["", title, ...sentences.map((sentence) => `  - ${sentence}`)])]) terminal.say(said);
    const result = `${JSON.stringify(session.answers, undefined, 2)}\n`;
    const output = text("output") ?? "-";
    if (output === "-") terminal.out(result);
    else await writeResult(output, result);
    return 0;
  },
};
