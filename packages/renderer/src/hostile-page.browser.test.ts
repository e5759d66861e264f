import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { definitionOf } from "@formgeber/testkit";
import { press, show, type } from "../fixture/shown-form.ts";

const CLOBBERING = ["submit", "elements", "action", "innerHTML", "constructor", "toString", "length", "body", "cookie", "heading", "summary", "then"];

test("S21 keys that are names of the page's own things change nothing and reach no attribute", async () => {
  const definition = definitionOf({
    type: "object",
    properties: Object.fromEntries(CLOBBERING.map((key) => [key, { type: "string", title: `Frage ${key}` }])),
  });
  const element = await show({}, definition);
  await press("Jetzt ausfüllen");
  for (const key of CLOBBERING) await type(`Frage ${key}`, key);
  expect(element.session?.answers).toEqual(Object.fromEntries(CLOBBERING.map((key) => [key, key])));
  const names = [...element.shadowRoot?.querySelectorAll(".nodes [id], .nodes [name]") ?? []].flatMap((one) => [one.id, one.getAttribute("name")]);
  expect(names.filter((name) => name !== null && CLOBBERING.includes(name))).toEqual([]);
});

test("a page that resets everything on everything does not reach into the form", async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { all: unset !important } html { font-size: 62.5% !important } input, button { display: none !important }");
  document.adoptedStyleSheets = [sheet];
  try {
    await show();
    await press("Jetzt ausfüllen");
    const field = page.getByLabelText("Name").element();
    expect(getComputedStyle(field).fontSize).toBe("18px");
    expect(field.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
  } finally {
    document.adoptedStyleSheets = [];
  }
});

test("a press that leaves a field with a mistake still reaches the button it was meant for", async () => {
  const element = await show();
  await press("Jetzt ausfüllen");
  await type("Name", "K");
  await page.getByLabelText("Name").click();
  await press("Weiter");
  expect(element.shadowRoot?.activeElement?.id).toBe("summary");
});
