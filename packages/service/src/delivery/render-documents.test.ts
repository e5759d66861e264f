import { formOf } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { exampleTenant } from "../../fixture/tenant.ts";
import { readTenant } from "../tenant/read-tenant.ts";
import type { StoredSubmission } from "../submission/submission-store.ts";
import { renderInput } from "./render-documents.ts";

test("rules judge a submission on the day it was received, in Germany, however much later its documents are made", async () => {
  const form = await formOf(
    { type: "object", properties: { born: { type: "string", format: "date", title: "Geboren" }, age: { type: "integer", title: "Alter" } } },
    { rules: { computed: { "/age": { value: { age: { var: "/born" } } } } }, today: () => "2040-01-01" },
  );
  const ageIn = (receivedAt: string): unknown => {
    const submission: StoredSubmission = { id: "s", formHash: "h", reference: "R", language: "de", answers: { born: "2008-11-24", age: 99 }, choices: {}, answersHash: "0", receivedAt: new Date(receivedAt) };
    return renderInput(form, readTenant(exampleTenant), submission, [], "de").record.root;
  };
  expect(ageIn("2026-11-23T22:59:59Z")).toMatchObject({ members: [{ key: "born" }, { key: "age", value: { text: "17" } }] });
  expect(ageIn("2026-11-23T23:00:00Z")).toMatchObject({ members: [{ key: "born" }, { key: "age", value: { text: "18" } }] });
});
