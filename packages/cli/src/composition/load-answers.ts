import { existsSync } from "node:fs";
import { canonicalJson, checkSubmission, child, inferChoices, isArray, isObject, issueSentence, member, recordOf, recordShape, transcribe, type CheckedSubmission, type FileFacts, type Form, type Json, type Language, type Pointer } from "@formgeber/core";
import { uuidFrom } from "./ids.ts";
import { readJson } from "./read-json.ts";
import type { DocumentInput } from "./renderers.ts";

/** Answers from a file, checked against their form. */
export interface LoadedAnswers {
  readonly answers: Json;
  /** Attached files by id, from `NAME.files.json` beside `NAME.answers.json`. */
  readonly files: { readonly [id: string]: FileFacts };
  readonly checked: CheckedSubmission;
}

/**
 * Reads answers and checks them as the service checks a submission. `day`: the ISO date on which rules judge; absent: today.
 * @fault cli/file-unreadable @fault cli/file-not-json
 */
export async function loadAnswers(form: Form, path: string, language: Language, day?: string): Promise<LoadedAnswers> {
  const { value: answers } = await readJson(path);
  const filesPath = path.replace(/(\.answers)?\.json$/, ".files.json");
  const files = existsSync(filesPath) ? (await readJson(filesPath)).value as unknown as LoadedAnswers["files"] : {};
  const checked = checkSubmission(form, { form: form.package.form, language, answers, choices: inferChoices(form, answers) }, files, day);
  return { answers, files, checked };
}

/** What is to be mended, one line each: pointer and the sentence the citizen would read. */
export function issueLines(form: Form, { issues, evaluation }: CheckedSubmission, language: Language): readonly string[] {
  return issues.map((issue) => `${issue.pointer === "" ? "/" : issue.pointer}  ${issueSentence(form, evaluation, issue, language)}  (${issue.code})`);
}

/** Pointers of answers in the file that the form does not ask for: left out of every document. */
export function unaskedAnswers({ answers, checked }: LoadedAnswers): readonly string[] {
  return surplus(answers, checked.pruned, "");
}

function surplus(found: Json | undefined, kept: Json | undefined, pointer: string): readonly string[] {
  if (found === undefined || found === "") return [];
  if (kept === undefined) return [pointer];
  if (isArray(found) && isArray(kept)) return found.flatMap((item, index) => surplus(item, kept[index], `${pointer}/${index}`));
  if (!isObject(found) || !isObject(kept)) return [];
  return Object.entries(found).flatMap(([key, value]) => surplus(value, member(kept, key), child(pointer as Pointer, key)));
}

/** What documents of these answers are made of. The ids follow from the answers, so that the same answers give the same ids. */
export function documentInput(form: Form, { files, checked }: LoadedAnswers, facts: Pick<DocumentInput, "reference" | "receivedAt"> & { readonly language: Language }): DocumentInput {
  const { evaluation, pruned } = checked;
  const { id, version } = form.package.form;
  const content = `${id} ${version} ${canonicalJson(pruned)}`;
  return {
    form,
    transcript: transcribe(form, evaluation, { language: facts.language, files }),
    record: recordOf(form, evaluation, { files }),
    answers: pruned,
    choices: evaluation.chosen,
    shape: recordShape(form),
    submission: uuidFrom(`submission ${content}`),
    messageId: uuidFrom(`message ${content}`),
    reference: facts.reference,
    receivedAt: facts.receivedAt,
  };
}
