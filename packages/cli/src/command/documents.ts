import { germanDay } from "@formgeber/core/rules";
import type { CommandCall } from "../command.ts";
import { documentInput, issueLines, loadAnswers, unaskedAnswers } from "../composition/load-answers.ts";
import { loadForm } from "../composition/load-form.ts";
import { readJson } from "../composition/read-json.ts";
import type { DocumentInput } from "../composition/renderers.ts";

/** The options that both document commands share. */
export const documentOptions = {
  output: { type: "string", short: "o" },
  language: { type: "string" },
  reference: { type: "string" },
  "received-at": { type: "string" },
  tenant: { type: "string" },
  "code-lists": { type: "string" },
} as const;

export const documentDetails: readonly string[] = [
  "-o, --output FILE      where the result goes; - is the terminal",
  "--language TAG         language of the answers, such as de or en; else that of the form",
  "--reference TEXT       Vorgangsnummer; else TEST",
  "--received-at TIME     ISO date-time of receipt; else now",
  "--tenant FILE          tenant file of the authority; without one the message is a test message",
  "--code-lists DIR       where code lists lie; else the nearest folder code-lists beside or above the form",
];

/**
 * What a document of the form and answers named in a call is made of; undefined when the answers do not fit, which has then
 * been said.
 * @fault as `loadForm` and `loadAnswers`
 */
export async function readDocument({ files, text, terminal }: CommandCall): Promise<DocumentInput | undefined> {
  const [formPath = "", answersPath = ""] = files;
  const { form } = await loadForm(formPath, text("code-lists"));
  const language = text("language") ?? form.definition.language;
  const receivedAt = text("received-at") ?? new Date().toISOString();
  const answers = await loadAnswers(form, answersPath, language, dayOf(receivedAt));
  const lines = issueLines(form, answers.checked, language);
  if (lines.length > 0) {
    terminal.say(`${answersPath}: ${lines.length === 1 ? "1 answer is" : `${lines.length} answers are`} to be mended`);
    for (const line of lines) terminal.say(`  ${line}`);
    return undefined;
  }
  const unasked = unaskedAnswers(answers);
  if (unasked.length > 0) terminal.say(`${answersPath}: left out, since the form does not ask for it: ${unasked.join(", ")}`);
  const input = documentInput(form, answers, {
    language,
    reference: text("reference") ?? "TEST",
    receivedAt,
  });
  const tenantPath = text("tenant");
  if (tenantPath === undefined) return input;
  const { readTenant } = await import("@formgeber/service");
  return { ...input, tenant: readTenant((await readJson(tenantPath)).value) };
}

/** Rules judge on the day of receipt. What is no time is told when the document is made. */
function dayOf(receivedAt: string): string | undefined {
  const moment = new Date(receivedAt);
  return Number.isNaN(moment.getTime()) ? undefined : germanDay(moment);
}
