import { checkSubmission, recordOf, recordShape, transcribe, walk, type DefinitionIssue, type Form, type Json, type Presented, type Session, type SubmissionRequest, type Transcript, type TranscriptEntry } from "@formgeber/core";
import { openForm } from "@formgeber/core/compile";
import { readPdf, textOfElement, type ReadPdf } from "@formgeber/export-pdf/proof";
import { administrationFields } from "@formgeber/fields";
import { importSchema, type SchemaChange } from "@formgeber/import";
import { generateAnswers, giveAnswers } from "@formgeber/testkit/answers";
import { ANSWERS_FILE } from "../composition/answers-file.ts";
import { formOf } from "../composition/form-of.ts";
import { renderers } from "../composition/renderers.ts";

/** A foreign schema as a form, with all that was told on the way. */
export interface ForeignForm {
  readonly form: Form;
  readonly report: readonly SchemaChange[];
  readonly findings: readonly DefinitionIssue[];
}

/** Upgrades a schema, and opens the form around it. */
export async function foreignForm(schema: Json, name: string): Promise<ForeignForm> {
  const { definition, report } = importSchema(schema, name);
  const { compiled, findings } = await openForm(definition, { types: administrationFields });
  return { form: await formOf(compiled), report, findings };
}

/** Answers that the schema takes, from this seed or one of the next. */
export function someAnswers({ definition }: Form, seed: number): Json {
  for (let next = seed; next < seed + 20; next++) {
    const answers = generateAnswers(definition.schema, next);
    if (answers !== undefined) return answers;
  }
  throw new Error(`expected valid answers of ${definition.id} from seed ${seed} on; found none`);
}

/** The session of a person who gave the answers, and what the service would make of it. */
export function given(form: Form, answers: Json): { readonly session: Session; readonly pruned: Json; readonly issues: readonly string[] } {
  const session = giveAnswers(form, answers);
  const { pruned, chosen } = form.evaluator().update(session.answers, session.choices);
  const checked = checkSubmission(form, { form: form.package.form, language: session.language, answers: pruned, choices: chosen }, session.files);
  return { session, pruned, issues: checked.issues.map(({ code, pointer }) => `${code} ${pointer}`) };
}

/** The PDF of a session, read back. */
export async function printed(form: Form, session: Session): Promise<{ readonly transcript: Transcript; readonly pdf: ReadPdf; readonly carried: SubmissionRequest }> {
  const evaluation = form.evaluator().update(session.answers, session.choices);
  const transcript = transcribe(form, evaluation, session);
  const bytes = await renderers.pdf({
    form, transcript, record: recordOf(form, evaluation, session), shape: recordShape(form), answers: evaluation.pruned, choices: evaluation.chosen,
    submission: "s", messageId: "m", reference: "FG-1", receivedAt: "2026-07-01T10:00:00Z",
  });
  const pdf = await readPdf(bytes);
  const file = pdf.embeddedFiles.find(({ name }) => name === ANSWERS_FILE);
  return { transcript, pdf, carried: JSON.parse(new TextDecoder().decode(file?.bytes)) as SubmissionRequest };
}

/** Answers that people should read in the PDF and do not. */
export function unprinted(transcript: Transcript, pdf: ReadPdf): readonly string[] {
  const text = solid(pdf.tree === undefined ? "" : textOfElement(pdf, pdf.tree));
  return transcript.pages.flatMap(({ entries }) => entries.flatMap(textsOf)).filter((each) => !text.includes(solid(each)));
}

/** All pages can be walked in every language of the form. */
export function pagesOf(form: Form): number {
  const evaluation = form.evaluator().update({}, {});
  return form.languages.map((language) => walk(form, evaluation, { language, files: {} }).length).reduce((a, b) => Math.max(a, b), 0);
}

/** Lines break anywhere on paper. */
function solid(text: string): string {
  return text.replace(/[\s\u00AD]+/gu, "");
}

function textsOf(entry: TranscriptEntry): readonly string[] {
  switch (entry.kind) {
    case "answer": return presentedTexts(entry.presented);
    case "group": case "section": return entry.entries.flatMap(textsOf);
    case "repeat": return entry.rows.flatMap(({ entries }) => entries.flatMap(textsOf));
    case "note": return [];
  }
}

function presentedTexts(presented: Presented): readonly string[] {
  switch (presented.kind) {
    case "text": return [presented.text];
    case "lines": return presented.lines;
    case "mark": return presented.marked ? [presented.text] : [];
    case "choices": return presented.chosen;
    default: return [];
  }
}
