import { expect, test } from "vitest";
import { neutralFaces } from "../../fixture/neutral-faces.ts";
import { formOf } from "@formgeber/testkit";
import { sample } from "../../fixture/sample-form.ts";
import { renderFirstPage } from "./first-page.ts";

test("x", async () => {
  console.log(renderFirstPage({ form: await formOf((({schema}) => schema)(sample), sample), faces: neutralFaces }, "/x.css"));
});
import { FormElement } from "../form-element.ts";
import { gzipSync } from "node:zlib";
test("y", () => {
  const parts = FormElement.elementStyles.map((s) => (s as {cssText: string}).cssText);
  console.log(parts.map((p) => [p.length, gzipSync(p, {level: 9}).length]), gzipSync(parts.join("\n"), {level: 9}).length);
});
