import { issueSentence, pointerOf, segments, textAt, valueAt, type Evaluation, type Form, type Json, type Language, type Logic, type RulePath } from "@formgeber/core";
import { answerNames, evaluateLogic, germanDay, readsOfLogic, ruleSentence } from "@formgeber/core/rules";
import type { Command } from "../command.ts";
import { loadAnswers } from "../composition/load-answers.ts";
import { loadForm } from "../composition/load-form.ts";

/** Tells an author the rules of a form in sentences, and what comes of them. */
export const rules: Command = {
  name: "rules",
  summary: "Tell the rules of a form as sentences, and what they give for answers.",
  usage: "FORM [--answers FILE]",
  details: [
    "--answers FILE    answers to try the rules on",
    "--on DATE         the day the rules take for today (2026-11-23); else today",
    "--language TAG    language of the sentences, de or en; else that of the form",
    "--code-lists DIR  where code lists lie; else the nearest folder code-lists beside or above the form",
  ],
  options: { answers: { type: "string" }, on: { type: "string" }, language: { type: "string" }, "code-lists": { type: "string" } },
  files: { atLeast: 1, atMost: 1 },
  async run({ files: [path = ""], text, terminal }) {
    const { form } = await loadForm(path, text("code-lists"));
    const language = text("language") ?? form.definition.language;
    const day = text("on") ?? germanDay(new Date());
    const answersPath = text("answers");
    const tried = answersPath === undefined ? undefined : (await loadAnswers(form, answersPath, language, day)).checked.evaluation;
    const told = tellRules(form, language, tried && { evaluation: tried, day });
    terminal.say(told.length === 0 ? `${path}: no rules` : told.join("\n"));
    return 0;
  },
};

/** Answers that rules are tried on, and the day. */
interface Trial {
  readonly evaluation: Evaluation;
  readonly day: string;
}

/** The lines that tell every rule: its sentence, what it reads, and what it gives. */
function tellRules(form: Form, language: Language, trial?: Trial): readonly string[] {
  const { computed = {}, assertions = [] } = form.definition.rules ?? {};
  const table = form.package.rules;
  return [
    ...(table?.computed ?? []).flatMap(({ pattern, base }) => {
      const { value, note } = computed[pattern] ?? { value: false };
      const names = answerNames(form, language, rowPattern(base));
      return [
        `${pattern}  ${names(pattern)?.label ?? pattern} = ${ruleSentence(value, names, language)}`,
        ...readLines(value),
        ...(note === undefined ? [] : [line("note", note)]),
        ...(trial === undefined ? [] : rowsOf(base, trial.evaluation.pruned).map((row) => resultOfComputed(pattern, row, trial))),
        "",
      ];
    }),
    ...assertions.flatMap(({ id, holds, at }, i) => {
      const base = table?.assertions[i]?.base ?? [];
      return [
        `${id}  ${ruleSentence(holds, answerNames(form, language, rowPattern(base)), language)}`,
        ...readLines(holds),
        line("said", `at ${[at].flat().join(", ")}: ${textAt(form.definition, `/rules/assertions/${i}/message`, language)?.text ?? ""}`),
        ...(trial === undefined ? [] : rowsOf(base, trial.evaluation.pruned).map((row) => resultOfAssertion(form, language, { id, holds }, row, trial))),
        "",
      ];
    }),
  ];
}

function readLines(logic: Logic): readonly string[] {
  const { patterns, day } = readsOfLogic(logic);
  return [line("reads", [...patterns, ...(day ? ["today"] : [])].join(", ") || "nothing")];
}

function resultOfComputed(pattern: string, row: string, { evaluation }: Trial): string {
  const pointer = pointerOf([...segments(row), ...segments(pattern).slice(segments(row).length)]);
  const value = valueAt(evaluation.pruned, pointer);
  return line("gives", `${value === undefined ? (evaluation.isRelevant(pointer) ? "nothing yet" : "nothing, it is not asked for") : JSON.stringify(value)}${inRow(row, pointer)}`);
}

function resultOfAssertion(form: Form, language: Language, { id, holds }: { readonly id: string; readonly holds: Logic }, row: string, { evaluation, day }: Trial): string {
  const broken = evaluation.issues().filter(({ pointer, facts }) => facts["rule"] === id && (row === "" || pointer === row || pointer.startsWith(`${row}/`)));
  if (broken.length > 0) return line("broken", broken.map((issue) => `at ${issue.pointer}: ${issueSentence(form, evaluation, issue, language)}`).join(" "));
  const result = evaluateLogic(holds, evaluation.pruned, { row, day });
  if (result === false) return line("not judged", `its places are not asked for${inRow(row)}`);
  return result === true ? line("holds", inRow(row).trim()) : line("not judged", `something it needs is absent${inRow(row)}`);
}

/** The rows a rule stands in, as pointers; "" for one that stands at the whole. */
function rowsOf(base: RulePath["down"], pruned: Json): readonly string[] {
  return base.reduce<readonly string[]>((found, step) => found.flatMap((pointer) => {
    if (step !== null) return [pointerOf([...segments(pointer), step])];
    const rows = valueAt(pruned, pointer);
    return Array.isArray(rows) ? rows.map((_, i) => `${pointer}/${i}`) : [];
  }), [""]);
}

function rowPattern(base: RulePath["down"]): string {
  return pointerOf(base.map((step) => step ?? "*"));
}

function inRow(row: string, pointer = row): string {
  return row === "" ? "" : `  at ${pointer}`;
}

function line(what: string, text: string): string {
  return `  ${what.padEnd(10)}  ${text}`.trimEnd();
}
