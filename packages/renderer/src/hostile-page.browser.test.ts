import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { definitionOf } from "@formgeber/testkit";
// @ts-expect-error: the test server gives style sheets as text
import bootstrap5 from "bootstrap/dist/css/bootstrap.min.css?inline";
// @ts-expect-error: as above
import bootstrap3 from "bootstrap-3/dist/css/bootstrap.min.css?inline";
import { themeContrasts, themeOf } from "./theme/index.ts";
import { neutralFaces } from "../fixture/neutral-faces.ts";
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

/** Size and looks of everything in the form, so that any difference is seen. */
function looks(element: Element): string[] {
  return [...element.shadowRoot?.querySelectorAll(".form, .form *") ?? []].map((one) => {
    const { width, height } = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    return [one.localName, one.className, Math.round(width), Math.round(height), style.color, style.backgroundColor, style.font, style.borderWidth, style.margin, style.padding, style.letterSpacing, style.textTransform, style.lineHeight, style.cursor, style.boxSizing].join(" | ");
  });
}

const resets = {
  "a reset of everything": "* { all: unset !important } html { font-size: 62.5% !important }",
  "Bootstrap 3": bootstrap3,
  "Bootstrap 5": bootstrap5,
  "inherited looks": "body { font: italic 700 30px/3 cursive; color: red; letter-spacing: 5px; text-transform: uppercase; text-align: end; cursor: wait; word-spacing: 9px; text-indent: 40px; white-space: pre; user-select: none } label, input { display: none }",
};

test.each(Object.entries(resets))("the form looks the same on a page with %s", async (_, css) => {
  const shown = async (styles: string): Promise<string[]> => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${styles} html, body { width: 800px !important; margin: 0 !important; padding: 0 !important; display: block !important } fg-form { display: block !important }`);
    document.adoptedStyleSheets = [sheet];
    const element = await show();
    const start = looks(element);
    await press("Jetzt ausfüllen");
    await press("Weiter");
    await element.updateComplete;
    (element.shadowRoot?.activeElement as HTMLElement | null | undefined)?.blur();
    await userEvent.hover(element, { position: { x: 1, y: 1 } });
    for (const animation of element.shadowRoot?.getAnimations() ?? []) animation.finish();
    return [...start, ...looks(element)];
  };
  try {
    expect(await shown(css)).toEqual(await shown(""));
  } finally {
    document.adoptedStyleSheets = [];
  }
});

test("libraries that put their own things into the language's objects change nothing that is sent", async () => {
  const { form } = await show();
  const sent = async (): Promise<unknown> => {
    const element = document.createElement("fg-form");
    document.body.replaceChildren(element);
    Object.assign(element, { form, faces: neutralFaces });
    await element.updateComplete;
    await press("Jetzt ausfüllen");
    await type("Name", "Erika Muster");
    await press("Weiter");
    await userEvent.hover(element, { position: { x: 1, y: 1 } });
    for (const animation of element.shadowRoot?.getAnimations() ?? []) animation.finish();
    return [JSON.stringify(element.session), looks(element)];
  };
  const expected = await sent();
  const additions: [object, string, unknown][] = [
    [Object.prototype, "extra", "of the page"], [Object.prototype, "extend", () => "of the page"], [Array.prototype, "remove", () => "of the page"],
    [String.prototype, "startsWithAny", () => true], [Array.prototype, "each", () => undefined],
  ];
  const site = window as unknown as { [name: string]: unknown };
  const before = { name: site["name"], lit: site["lit"], $: site["$"] };
  try {
    for (const [object, name, value] of additions) Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
    Object.assign(site, { name: "heading", $: () => { throw new Error("of the page"); }, lit: "of the page" });
    expect(await sent()).toEqual(expected);
  } finally {
    for (const [object, name] of additions) Reflect.deleteProperty(object, name);
    Object.assign(site, before);
  }
});

test("ids and names of the page are its own, and its listeners cannot stop the form", async () => {
  const element = await show();
  document.body.insertAdjacentHTML("afterbegin", '<form id="heading" name="summary"><input id="a1" name="form"><input name="submit"></form>');
  const stop = (event: Event): void => event.preventDefault();
  for (const kind of ["input", "change", "focusin", "focusout"]) document.addEventListener(kind, stop, true);
  try {
    await press("Jetzt ausfüllen");
    await type("Name", "Erika");
    expect(element.session?.answers).toMatchObject({ called: "Erika" });
    await press("Weiter");
    expect(element.shadowRoot?.activeElement).not.toBeNull();
  } finally {
    for (const kind of ["input", "change", "focusin", "focusout"]) document.removeEventListener(kind, stop, true);
  }
});

test("address, title, history and scroll of the page are left alone", async () => {
  const before = [location.href, document.title, history.length, JSON.stringify(history.state)];
  const element = await show();
  await press("Jetzt ausfüllen");
  await press("Weiter");
  element.shadowRoot?.querySelector<HTMLAnchorElement>(".summary a")?.click();
  expect([location.href, document.title, history.length, JSON.stringify(history.state)]).toEqual(before);
  expect(document.documentElement.getAttribute("style")).toBeNull();
  expect(document.body.getAttribute("style")).toBeNull();
});

test("two forms on one page know nothing of each other", async () => {
  const one = await show();
  const two = document.createElement("fg-form");
  Object.assign(two, { form: one.form, faces: one.faces });
  document.body.append(two);
  await two.updateComplete;
  await page.getByRole("button", { name: "Jetzt ausfüllen" }).last().click();
  await type("Name", "Zwei");
  expect([one.session, two.session].map((session) => (session?.answers as { readonly called?: string } | undefined)?.called)).toEqual([undefined, "Zwei"]);
});

test("a second version of the script shows its forms by its own element", async () => {
  const first = await import("./form-element.ts");
  const address = "./form-element.ts?second";
  const second = await import(/* @vite-ignore */ address) as typeof first;
  expect(second.FormElement).not.toBe(first.FormElement);
  expect(new first.FormElement().localName).toBe("fg-form");
  expect(new second.FormElement().localName).toBe("fg-form-2");
});

test("who wants more contrast has 7 : 1 for text and 4.5 : 1 for the rest, whatever colours the page gives", async () => {
  const element = await show({ theme: "contrast" });
  element.setAttribute("class", "town");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(".town { --fg-color-text: #999; --fg-color-action: #aaa; --fg-color-danger: pink }");
  document.adoptedStyleSheets = [sheet];
  try {
    await expect.poll(() => themeOf(element)["--fg-color-text"]).toBe("#000");
    const low = themeContrasts(themeOf(element), "light").filter(({ ratio = 0, least }) => ratio < (least === 4.5 ? 7 : 4.5));
    expect(low).toEqual([]);
  } finally {
    document.adoptedStyleSheets = [];
  }
});

test("the page styles the parts it may, and nothing else", async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("fg-form::part(heading) { letter-spacing: 3px } fg-form::part(input) { letter-spacing: 3px }");
  document.adoptedStyleSheets = [sheet];
  try {
    const element = await show();
    await press("Jetzt ausfüllen");
    const spacing = (selector: string): string => getComputedStyle(element.renderRoot.querySelector(selector) ?? element).letterSpacing;
    expect([spacing("#heading"), spacing("input")]).toEqual(["3px", "normal"]);
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
