import { formOf } from "@formgeber/testkit";
import { beforeAll, expect, test } from "vitest";
import type { Form } from "../form/form.ts";
import type { Json } from "../json/json.ts";
import { checkSubmission } from "./check-submission.ts";

let form: Form;
beforeAll(async () => {
  form = await formOf(
    {
      type: "object",
      required: ["name"],
      properties: { name: { type: "string" }, amount: { type: "number" }, proof: { type: "string" } },
      if: { required: ["amount"] },
      then: { properties: { why: { type: "string" } } },
      unevaluatedProperties: false,
    },
    { fields: { "/proof": { type: "file" } } },
  );
});

const file = { id: "f1", name: "a.pdf", mediaType: "application/pdf", sizeBytes: 3, sha256: "00" };
const check = (answers: Json, files = {}, language = "de") => checkSubmission(form, { form: form.package.form, language, answers, choices: {} }, files);
const issues = (answers: Json, files = {}) => check(answers, files).issues.map(({ code, pointer }) => `${pointer} ${code}`);

test("members the form does not know and answers that are not relevant are dropped", () => {
  const { pruned, issues: found } = check({ name: "N", evil: 1, why: "x" });
  expect(pruned).toEqual({ name: "N" });
  expect(found).toEqual([]);
});

test("the schema and the checks of the field types are asked again", () => {
  expect(issues({ amount: 13 })).toEqual(["/name answer/required", "/amount answer/unlucky"]);
  expect(issues({ name: 7 })).toEqual(["/name answer/type"]);
});

test("a file id that was not uploaded is an issue", () => {
  expect(issues({ name: "N", proof: "f1" })).toEqual(["/proof answer/unknown-file"]);
  expect(issues({ name: "N", proof: "f1" }, { f1: file })).toEqual([]);
});

test("a language the form does not have is no reason to refuse", () => {
  expect(check({ name: "N" }, {}, "xx").issues).toEqual([]);
});

test.each([null, [], "x", 7])("%j instead of answers is refused and not thrown", (answers) => {
  expect(check(answers as Json).issues.length).toBeGreaterThan(0);
});
