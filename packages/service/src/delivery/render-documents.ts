import { recordOf, recordShape, transcribe, type BranchChoices, type FileFacts, type Form, type FormRecord, type Json, type Language, type RecordShape, type Transcript } from "@formgeber/core";
import { germanDay } from "@formgeber/core/rules";
import { sha256 } from "../ports.ts";
import type { StoredSubmission } from "../submission/submission-store.ts";
import type { Tenant } from "../tenant/tenant.ts";

/** The media the service was given. It knows none of their insides. */
export interface Renderers {
  /** An accessible PDF. The same input gives the same bytes. */
  pdf(input: RenderInput): Promise<Uint8Array>;
  /** An XÖV-style message. */
  xml(input: RenderInput): Promise<string> | string;
  /** The schema of a form's messages. */
  xsd(form: Form): Promise<string> | string;
}

/** Everything that may stand in a document: the readings of one submission, and what stands around them. */
export interface RenderInput {
  readonly form: Form;
  readonly tenant: Tenant;
  readonly transcript: Transcript;
  readonly record: FormRecord;
  /** The pruned answers, and the choices that count. */
  readonly answers: Json;
  readonly choices: BranchChoices;
  readonly shape: RecordShape;
  /** UUID of the submission. */
  readonly submission: string;
  /** UUID of the message; the same whenever the submission is rendered again. */
  readonly messageId: string;
  readonly reference: string;
  /** ISO date-time in UTC. */
  readonly receivedAt: string;
  readonly answersHash: string;
}

/** A rendered document. */
export interface SubmissionDocument {
  readonly kind: "pdf" | "xml";
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** The readings of a stored submission, computed anew from its answers as of the day of receipt; nothing that a browser made is used. */
export function renderInput(form: Form, tenant: Tenant, submission: StoredSubmission, attached: readonly FileFacts[], language: Language): RenderInput {
  const evaluation = form.evaluator(germanDay(submission.receivedAt)).update(submission.answers, submission.choices);
  const files = Object.fromEntries(attached.map((file) => [file.id, file]));
  return {
    form,
    tenant,
    transcript: transcribe(form, evaluation, { language, files }),
    record: recordOf(form, evaluation, { files }),
    answers: evaluation.pruned,
    choices: evaluation.chosen,
    shape: recordShape(form),
    submission: uuidFrom(`submission ${submission.id}`),
    messageId: uuidFrom(`message ${submission.id}`),
    reference: submission.reference,
    receivedAt: submission.receivedAt.toISOString(),
    answersHash: submission.answersHash,
  };
}

/** The documents an authority receives. */
export async function renderDocuments(renderers: Renderers, input: RenderInput): Promise<readonly SubmissionDocument[]> {
  return [
    document("pdf", input, await renderers.pdf(input)),
    document("xml", input, Buffer.from(await renderers.xml(input))),
  ];
}

/** The name of a document without ending, as the definition wants it. */
export function documentName({ definition }: Pick<Form, "definition">, reference: string): string {
  const name = (definition.outputs?.fileName ?? `${definition.id}-{reference}`).replaceAll("{reference}", reference);
  return name.replace(/[^\p{L}\p{N} ._-]/gu, "_").slice(0, 120);
}

function document(kind: SubmissionDocument["kind"], { form, reference }: RenderInput, content: Uint8Array): SubmissionDocument {
  return { kind, name: `${documentName(form, reference)}.${kind}`, mediaType: `application/${kind}`, content, sha256: sha256(content).toString("hex") };
}

/** A UUID made of another id, which it does not show. @source RFC 9562, section 5.8 (version 8) */
function uuidFrom(id: string): string {
  const bytes = sha256(id).subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
