import { afterEach, expect, test } from "vitest";
import { checksInPage } from "./page-checks.ts";

afterEach(() => document.body.replaceChildren());

/** What is found in a form that holds this and nothing else. */
function foundIn(content: string): readonly string[] {
  document.body.innerHTML = '<div id="host"></div>';
  const form = document.createElement("fg-form");
  document.querySelector("#host")?.attachShadow({ mode: "open" }).append(form);
  form.attachShadow({ mode: "open" }).innerHTML = `<div class="form">${content}</div>`;
  return [...new Set(checksInPage().map(({ check }) => check))];
}

const live = '<div role="status"></div>';

const broken: readonly (readonly [check: string, content: string, mended: string])[] = [
  ["reflow", `<div style="width: 5000px">wide</div>${live}`, `<div style="width: 100px">wide</div>${live}`],
  ["target", `<button style="width: 20px; height: 20px; padding: 0">x</button>${live}`, `<button style="width: 24px; height: 24px; padding: 0">x</button>${live}`],
  ["spacing", `<p style="width: 20px; overflow: hidden; white-space: nowrap">cut off here</p>${live}`, `<p style="width: 20px">cut off here</p>${live}`],
  ["order", `<div tabindex="2">first</div>${live}`, `<div tabindex="0">first</div>${live}`],
  ["order", `<div style="display: flex"><p style="order: 1">last</p><p>first</p></div>${live}`, `<div style="display: flex"><p>first</p></div>${live}`],
  ["errors", `<div class="summary"><p><a href="#a">Mend.</a></p></div>${live}`, `<div class="summary"><p><a href="#a">Mend.</a></p></div><input style="height: 30px" aria-describedby="e"><p class="error" id="e">Mend.</p>${live}`],
  ["errors", "<p>nothing that is read out by itself</p>", live],
];

test.each(broken)("%s is found, and not where it is mended: %s", (check, content, mended) => {
  expect(foundIn(content)).toEqual([check]);
  expect(foundIn(mended)).toEqual([]);
});

test("a page without a form is not called good", () => {
  expect(checksInPage().map(({ check }) => check)).toEqual(["form"]);
});
