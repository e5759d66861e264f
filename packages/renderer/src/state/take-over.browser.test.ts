import { parseRichText } from "@formgeber/core";
import { formOf } from "@formgeber/testkit";
import { afterEach, expect, test } from "vitest";
import { neutralFaces } from "../../fixture/neutral-faces.ts";
import { sample } from "../../fixture/sample-form.ts";
import type { FormElement } from "../index.ts";
import "../index.ts";

// As `renderFirstPage` makes it, but for what no person sees.
const SERVED = `<fg-form><template shadowrootmode="open"><div class="form"><h2>Etwas anmelden</h2>
  <button class="button" id="served">English</button><details><summary>Datenschutzhinweise lesen</summary>Lang.</details><button>Jetzt ausfüllen</button></div></template></fg-form>`;

afterEach(() => document.body.replaceChildren());

function served(): { readonly element: FormElement; readonly root: ShadowRoot } {
  document.body.setHTMLUnsafe(SERVED);
  const element = document.querySelector("fg-form");
  if (!element?.shadowRoot) throw new Error("expected an element with a declarative root");
  return { element, root: element.shadowRoot };
}

async function give(element: FormElement): Promise<void> {
  const { schema, ...parts } = sample;
  const notice = { short: parseRichText("Kurz."), details: parseRichText("Lang.") };
  Object.assign(element, { form: await formOf(schema, parts), faces: neutralFaces, notice: () => notice });
  await element.updateComplete;
}

const labelled = (root: ShadowRoot, label: string) => [...root.querySelectorAll<HTMLElement>("button, summary")].filter(({ textContent }) => textContent.trim() === label);

test("a first page from the server stays until there is a form to show, then there is one of everything", async () => {
  const { element, root } = served();
  element.faces = neutralFaces;
  await element.updateComplete;
  expect(root.querySelector("#served")).not.toBeNull();
  await give(element);
  expect(root.querySelector("#served")).toBeNull();
  expect(labelled(root, "Jetzt ausfüllen")).toHaveLength(1);
  expect(root.adoptedStyleSheets.length).toBeGreaterThan(0);
});

test("what was opened stays open, and the focus stays where it was", async () => {
  const { element, root } = served();
  labelled(root, "Datenschutzhinweise lesen")[0]?.click();
  labelled(root, "English")[0]?.focus();
  await give(element);
  expect(root.querySelector("details")?.open).toBe(true);
  expect(root.activeElement).toBe(labelled(root, "English")[0]);
});

test("what was pressed before the form was there is done by it", async () => {
  const { element, root } = served();
  for (const button of labelled(root, "Jetzt ausfüllen")) button.ariaBusy = "true";
  await give(element);
  await element.updateComplete;
  expect(root.querySelector("h2")?.textContent).toBe("Angaben");
});
