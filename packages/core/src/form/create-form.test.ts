import { formOf, neutralTypes } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { createForm } from "./create-form.ts";
import type { FormPackage } from "./form.ts";

test("a package of an older engine, without a page plan, is refused with what to do", async () => {
  const { package: { plan: _, ...older } } = await formOf({ type: "object", properties: { a: { type: "string" } } });
  expect(() => createForm(older as FormPackage, () => { throw new Error("the module is not asked"); }, neutralTypes)).toThrow("expected the page plan in the package of test-form 1.0.0; found none. Publish the form again under a new version.");
});
