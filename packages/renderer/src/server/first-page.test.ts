import { formOf } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { neutralFaces } from "../../fixture/neutral-faces.ts";
import { sample } from "../../fixture/sample-form.ts";
import { firstPageStyles, renderFirstPage, type FirstPage } from "./index.ts";

async function markup(parts: Partial<typeof sample> = {}, given: Partial<FirstPage> = {}): Promise<string> {
  const { schema, ...rest } = sample;
  return renderFirstPage({ form: await formOf(schema, { ...rest, ...parts }), faces: neutralFaces, language: "de", stylesheet: "/form.css", ...given });
}

test("the first page stands in a declarative root that loads its styles from an address", async () => {
  const text = await markup();
  expect(text).toMatch(/^<fg-form theme="light"><template [^>]*shadowrootmode="open"><link rel="stylesheet" href="\/form.css"><div class="form"/);
  expect(text).toMatch(/<\/template><\/fg-form>$/);
  expect(text).toMatch(/<h2 [^>]*>Etwas anmelden<\/h2>[^]*<strong>zwei Minuten<\/strong>[^]*<button [^>]*>Jetzt ausfüllen</);
});

test("it holds nothing that a strict policy refuses, and nothing but markup", async () => {
  expect(await markup()).not.toMatch(/<style|<script| style=| on\w+=|<!--|<\?/);
});

test("texts of a form are no markup", async () => {
  const text = await markup({ title: `<img src=x onerror="x"> --> fg-first-page` });
  expect(text).toContain("&lt;img src=x onerror=&quot;x&quot;&gt; --&gt; fg-first-page");
  expect(text).not.toContain("<img");
});

test("it is in the language that was asked for", async () => {
  expect(await markup({}, { language: "en" })).toMatch(/<div class="form" part="form" lang="en"[^>]*>[^]*Register something/);
});

test("what keeps the form from being shown is thrown", async () => {
  await expect(markup({}, { notice: { short: undefined as unknown as [] } })).rejects.toThrow(TypeError);
});

test("the styles are those of the element, without its comments", () => {
  expect(firstPageStyles).toMatch(/:host \{[^]*\.button--primary \{/);
  expect(firstPageStyles).not.toContain("/*");
});
