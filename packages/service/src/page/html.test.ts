import { expect, test } from "vitest";
import { html } from "./html.ts";

test("a value is text, between tags and in attributes", () => {
  const text = `<script>"'&`;
  expect(html`<p title="${text}">${text}</p>`.text).toBe(`<p title="&lt;script&gt;&quot;&#39;&amp;">&lt;script&gt;&quot;&#39;&amp;</p>`);
});

test("templates and lists of them are taken as they are, and nothing is nothing", () => {
  expect(html`<ul>${["a", "b"].map((item) => html`<li>${item}</li>`)}</ul>${undefined}${false}${0}`.text).toBe("<ul><li>a</li><li>b</li></ul>0");
});
