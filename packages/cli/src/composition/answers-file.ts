import { canonicalJson, type SubmissionRequest } from "@formgeber/core";
import type { AssociatedFile } from "@formgeber/export-pdf";
import type { DocumentInput } from "./renderers.ts";

/** What the file is called inside the PDF. */
export const ANSWERS_FILE = "angaben.json";

/**
 * The answers as a file inside the PDF, so that nobody has to type them again from paper: a `SubmissionRequest` of what was
 * checked, in canonical form. The same answers give the same bytes.
 */
export function answersFile({ form, transcript, answers, choices }: Pick<DocumentInput, "form" | "transcript" | "answers" | "choices">): AssociatedFile {
  const content: SubmissionRequest = { form: form.package.form, language: transcript.language, answers, choices };
  return {
    name: ANSWERS_FILE,
    mediaType: "application/json",
    relationship: "Data",
    bytes: new TextEncoder().encode(canonicalJson({ ...content, form: { ...content.form } })),
    description: transcript.language === "en" || transcript.language.startsWith("en-") ? "The answers as data (JSON), as they were checked." : "Die Angaben als Daten (JSON), wie sie geprüft wurden.",
  };
}
