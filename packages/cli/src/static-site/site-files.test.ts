import { fileURLToPath } from "node:url";
import { createForm, startSession, type CompiledForm, type FormModule, type FormPackage } from "@formgeber/core";
import { administrationFields } from "@formgeber/fields";
import { beforeAll, expect, test } from "vitest";
import { loadForm } from "../composition/load-form.ts";
import { formModule } from "./form-module.ts";
import { siteFiles, type SiteFile } from "./site-files.ts";

const path = fileURLToPath(new URL("../../fixture/features.form.json", import.meta.url));
let compiled: CompiledForm;
let files: readonly SiteFile[];
beforeAll(async () => {
  ({ compiled } = await loadForm(path));
  files = await siteFiles(compiled);
});

const textOf = (name: string): string => files.find((file) => file.name === name)?.text ?? "";
const addressOf = (text: string): string => `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`;

test("the same form gives the same files", async () => {
  expect(await siteFiles((await loadForm(path)).compiled)).toEqual(files);
});

test("the module gives a form that works, with nothing but what it imports", async () => {
  const text = textOf("form.js").replace('"./form.checks.js"', JSON.stringify(addressOf(textOf("form.checks.js"))));
  const { default: module } = await import(/* @vite-ignore */ addressOf(text)) as { default: { package: FormPackage; checks: FormModule } };
  expect(module.package).toEqual(compiled.package);
  const form = createForm(module.package, module.checks, administrationFields);
  expect(form.evaluator().update(startSession(form).answers).isRelevant("/owner" as never)).toBe(true);
});

test("the package stands alone too, and no module makes code from text", () => {
  expect(JSON.parse(textOf("form.package.json"))).toEqual(compiled.package);
  for (const name of ["form.js", "form.checks.js"]) expect(textOf(name)).not.toMatch(/\beval\(|new Function/);
});

test("texts of a form cannot end the script they stand in", () => {
  const text = formModule({ title: "</script>\u2028" } as never, "./x.js");
  expect(text).not.toMatch(/<\/script|\u2028/);
});
