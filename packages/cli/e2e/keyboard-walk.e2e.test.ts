import { chromiumArguments, findChromium } from "@formgeber/workbench/bootstrap/chromium.mjs";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keyboardWalk } from "../src/accessibility/keyboard-walk.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArguments });
  page = await browser.newPage();
});
afterAll(async () => { await browser?.close(); });

/** Checks and messages of a walk through a form that holds this. */
async function walked(content: string): Promise<readonly string[]> {
  await page.setContent('<div id="host"></div><a href="#end">end</a>');
  await page.evaluate((html) => {
    const form = document.createElement("fg-form");
    document.querySelector("#host")?.attachShadow({ mode: "open" }).append(form);
    const root = form.attachShadow({ mode: "open" });
    root.innerHTML = `<h2 id="heading">Page</h2>${html}`;
    root.querySelector("#trap")?.addEventListener("keydown", (event) => { if ((event as KeyboardEvent).key === "Tab") event.preventDefault(); });
    root.querySelector("#jump")?.addEventListener("focus", () => { const heading = root.querySelector("#heading"); if (heading) heading.textContent = "Another"; });
  }, content);
  return [...new Set((await keyboardWalk(page)).map(({ check, message }) => `${check}: ${message.split(";", 1)[0]}`))];
}

test("a form whose controls show their focus and are passed through has no finding", async () => {
  expect(await walked("<input><button>next</button>")).toEqual([]);
});

test("a control that does not show its focus is found", async () => {
  expect(await walked('<button style="outline: none">next</button>')).toEqual(["focus: expected a ring or another sign of the focus"]);
});

test("a control that is covered is found", async () => {
  expect(await walked('<button>next</button><div style="position: fixed; inset: 0; background: #fff"></div>')).toEqual(["focus: expected it in sight"]);
});

test("a control that holds the focus is found", async () => {
  expect(await walked('<input id="trap">')).toEqual(["keyboard: expected to leave the form by Tab"]);
});

test("a page that changes only because the focus came by is found", async () => {
  expect(await walked('<input id="jump">')).toEqual(["keyboard: expected the page to stay"]);
});
