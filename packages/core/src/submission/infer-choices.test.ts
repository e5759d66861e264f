import { formOf } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { inferChoices } from "./infer-choices.ts";

const branch = (...keys: string[]) => ({ properties: Object.fromEntries(keys.map((key) => [key, { type: "string" }])), required: keys });
const schema = { type: "object", properties: { rows: { type: "array", items: { type: "object", anyOf: [branch("name"), { anyOf: [branch("firm"), branch("firm", "court")] }] } } } };

test("answers that come without choices get those under which they count, in rows and in branches of branches", async () => {
  const form = await formOf(schema);
  const answers = { rows: [{ name: "x" }, { firm: "y" }, { firm: "y", court: "z" }] };
  const evaluation = form.evaluator().update(answers, inferChoices(form, answers));
  expect(evaluation.pruned).toEqual(answers);
  expect(evaluation.issues()).toEqual([]);
});

test("where nothing was given nothing is chosen", async () => {
  const form = await formOf(schema);
  expect(inferChoices(form, { rows: [{}] })).toEqual({});
  expect(inferChoices(form, {})).toEqual({});
});
