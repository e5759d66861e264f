import type { Evaluation, Form, Session } from "@formgeber/core";
import type { TestDocuments } from "../form-test/moment.ts";
import { documentInput } from "./load-answers.ts";
import { renderers, type DocumentInput } from "./renderers.ts";

/** The documents a form test looks into: those an authority would receive, as the terminal makes them. */
export const testDocuments: TestDocuments = {
  message(form, session, evaluation) {
    return form.definition.outputs?.xml === undefined ? undefined : renderers.message(inputOf(form, session, evaluation));
  },
  async pdfText(form, session, evaluation) {
    const { readPdf, textOfElement } = await import("@formgeber/export-pdf/proof");
    const read = await readPdf(await renderers.pdf(inputOf(form, session, evaluation)));
    return read.tree === undefined ? "" : textOfElement(read, read.tree);
  },
};

/** Reference and time are the same in every run, and stand in no expectation. */
function inputOf(form: Form, { answers, files, language }: Session, evaluation: Evaluation): DocumentInput {
  const checked = { pruned: evaluation.pruned, issues: [], evaluation };
  return documentInput(form, { answers, files, checked }, { language, reference: "TEST", receivedAt: "2026-01-01T12:00:00Z" });
}
