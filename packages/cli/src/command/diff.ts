import { recordShape, type Form } from "@formgeber/core";
import { changeSentence, diffForms, type Change, type Concern, type DraftImpact, type FormDiff } from "@formgeber/core/version";
import { messageOutline } from "@formgeber/export-xml";
import type { Command } from "../command.ts";
import { loadForm } from "../composition/load-form.ts";

const SECTIONS: readonly (readonly [title: string, concern: Concern])[] = [
  ["Answers", "answers"], ["Screen", "screen"], ["PDF", "pdf"], ["XML", "xml"], ["Translations", "translations"], ["Service", "service"],
];

/** Tells an author what a new version of a form means for everybody who has to do with it. */
export const diff: Command = {
  name: "diff",
  summary: "Say what is different between two versions of a form, and for whom.",
  usage: "OLD NEW [--format plain|json] [--fail-on breaking|additive]",
  details: [
    "--format FORMAT   plain (default) or json",
    "--fail-on EFFECT  exit with 1 when a change breaks answers or messages, or (additive) adds to them",
    "--code-lists DIR  where code lists lie; else the nearest folder code-lists beside or above each form",
  ],
  options: { format: { type: "string" }, "fail-on": { type: "string" }, "code-lists": { type: "string" } },
  files: { atLeast: 2, atMost: 2 },
  async run({ files, text, terminal }) {
    const [before, after] = await Promise.all([0, 1].map(async (i) => (await loadForm(files[i] ?? "", text("code-lists"))).form));
    if (before === undefined || after === undefined) return 2;
    const found = diffForms(before, after, { message: (form: Form) => messageOutline(recordShape(form)) });
    terminal.out(text("format") === "json" ? `${JSON.stringify(found, undefined, 2)}\n` : plain(found));
    const failing = text("fail-on") === "additive" ? ["breaking", "additive"] : text("fail-on") === "breaking" ? ["breaking"] : [];
    return found.changes.some(({ answers, xml }) => failing.includes(answers) || failing.includes(xml)) ? 1 : 0;
  },
};

function plain({ before, after, changes, drafts, step, finding }: FormDiff): string {
  const head = `${before.id} ${before.version} → ${after.version}`;
  if (changes.length === 0) return `${head}: nothing means anything else.\n`;
  const sections = SECTIONS.flatMap(([title, concern]) => {
    const those = changes.filter(({ concerns }) => concerns.includes(concern));
    return those.length === 0 ? [] : ["", `${title} (${those.length})`, ...those.map((change) => line(change, concern))];
  });
  const version = finding === undefined ? `A ${step ?? "patch"} change; ${after.version} says so.` : `Expected ${finding.expected}; found ${finding.found}. ${finding.fix}`;
  return [head, ...sections, "", `Drafts in flight (${drafts.length} answers)`, ...draftLines(drafts), "", "Version", `  ${version}`, ""].join("\n");
}

/** The effect stands where it counts; a change is told in each section that it concerns. */
function line(change: Change, concern: Concern): string {
  const effect = concern === "answers" ? change.answers : concern === "xml" ? change.xml : "none";
  return `  ${(effect === "none" ? "" : effect).padEnd(10)}  ${changeSentence(change)}`;
}

function draftLines(drafts: readonly DraftImpact[]): readonly string[] {
  const kept = drafts.filter(({ fate }) => fate === "kept").length;
  return [`  ${"kept".padEnd(10)}  ${kept} answers`, ...drafts.filter(({ fate }) => fate !== "kept").map(({ fate, pattern, label, to }) => `  ${fate.padEnd(10)}  ${pattern}${to === undefined ? "" : ` → ${to}`} (${label})`)];
}
