import { Fault, type Receipt, type SubmissionRequest } from "@formgeber/core";
import { submit } from "../../submission/submit.ts";
import { data } from "../answer.ts";
import { problem } from "../problem.ts";
import type { Route } from "../route.ts";

/** Accepts answers: 201 with a receipt for new ones, 200 with the same receipt for a repeat, 422 with issues. */
export const submitForm: Route = {
  method: "POST",
  path: "/api/v1/municipalities/:ars/submissions",
  policy: "citizen",
  body: "json",
  schema: {
    type: "object",
    required: ["form", "language", "answers"],
    properties: {
      form: { type: "object", required: ["id", "version", "hash"], additionalProperties: { type: "string", maxLength: 200 } },
      language: { type: "string", minLength: 2, maxLength: 35 },
      choices: { type: "object", additionalProperties: { type: "integer", minimum: 0 } },
    },
  },
  async handle({ params, header, body }, house) {
    const key = header("idempotency-key") ?? "";
    if (!/^[\w-]{16,128}$/.test(key)) throw new Fault("service/idempotency-key-missing", { found: key === "" ? "none" : "another" });
    const { ars } = await house.tenants.get(params["ars"] ?? "");
    const { form, language, answers, choices } = body as SubmissionRequest;
    const outcome = await submit(house, ars, { form, language, answers, choices: choices ?? {} }, key);
    if (outcome.kind === "issues") return problem(new Fault("service/submission-issues", { count: outcome.issues.length }), outcome.issues);
    house.nudge();
    const receipt: Receipt = { ...outcome.receipt, pdf: `${house.publicUrl()}/api/v1/municipalities/${ars}/receipts/${outcome.receiptKey}/pdf` };
    return data(receipt, outcome.repeated ? 200 : 201);
  },
};
