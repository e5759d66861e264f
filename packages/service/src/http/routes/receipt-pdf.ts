import { documentName, renderInput } from "../../delivery/render-documents.ts";
import { inertFile } from "../answer.ts";
import type { Route } from "../route.ts";

/** The citizen's copy, rendered anew from the stored answers in the language they were given in. */
export const receiptPdf: Route = {
  method: "GET",
  path: "/api/v1/municipalities/:ars/receipts/:key/pdf",
  policy: "citizen",
  limit: 60,
  async handle({ params }, { tenants, forms, files, submissions, renderers }) {
    const tenant = await tenants.get(params["ars"] ?? "");
    const submission = await submissions.byReceiptKey(tenant.ars, params["key"] ?? "");
    const [{ form }, attached] = await Promise.all([forms.live(submission.formHash), files.ofSubmission(tenant.ars, submission.id)]);
    const pdf = await renderers.pdf(renderInput(form, tenant, submission, attached, submission.language));
    return inertFile(pdf, `${documentName(form, submission.reference)}.pdf`, "application/pdf");
  },
};
