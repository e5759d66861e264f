import { definitionOf } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { sample } from "../fixture/sample-form.ts";
import { focused, press, show, type } from "../fixture/shown-form.ts";
import type { FormElement } from "./index.ts";

const spoken = (element: FormElement): string | undefined => element.shadowRoot?.querySelector(".visually-hidden[role=status]")?.textContent?.trim();

test("a link of the summary brings the label into sight, not the control alone", async () => {
  const far = definitionOf({ type: "object", required: ["last"], properties: Object.fromEntries([...Array.from({ length: 12 }, (_, i) => [`f${i}`, { type: "string", title: `Frage ${i}` }]), ["last", { type: "string", title: "Letzte Frage" }]]) });
  const element = await show({}, far);
  await page.viewport(320, 400);
  await press("Jetzt ausfüllen");
  await press("Weiter");
  element.shadowRoot?.querySelector<HTMLElement>("#summary a")?.click();
  await element.updateComplete;
  const control = page.getByLabelText("Letzte Frage").element();
  expect(focused(element)).toBe(control);
  const label = element.shadowRoot?.querySelector(`label[for=${control.id}]`)?.getBoundingClientRect();
  const error = control.closest(".field")?.querySelector(".error")?.getBoundingClientRect();
  expect(label?.top).toBeGreaterThanOrEqual(0);
  expect(error?.bottom).toBeLessThanOrEqual(400);
  await page.viewport(1280, 800);
});

test("going on says the errors once: the summary takes the focus and the status stays silent", async () => {
  const element = await show();
  await press("Jetzt ausfüllen");
  await page.getByLabelText("Name").click();
  await userEvent.keyboard("K{Enter}");
  expect(focused(element)?.id).toBe("summary");
  expect(spoken(element)).toBe("");
});

test("the page around is told the heading, with errors the prefix before it", async () => {
  const titles: string[] = [];
  const heard = (event: HTMLElementEventMap["fg-title-changed"]): void => void titles.push(event.title);
  document.addEventListener("fg-title-changed", heard as EventListener);
  try {
    await show();
    await press("Jetzt ausfüllen");
    await press("Weiter");
    await type("Name", "Kim");
    await page.getByLabelText("Einfach").click();
    await press("Weiter");
  } finally {
    document.removeEventListener("fg-title-changed", heard as EventListener);
  }
  expect(titles).toEqual(["Etwas anmelden", "Angaben", "Fehler: Angaben", "Angaben", "Weitere"]);
});

test("a note that comes up is said politely, and only once while it comes and goes", async () => {
  const note = { note: "Bringen Sie das **Zeugnis** mit.", if: { required: ["kind"], properties: { kind: { const: "special" } } } };
  const { schema, ...parts } = sample;
  const element = await show({}, definitionOf(schema, { ...parts, layout: [{ page: "one", title: "Angaben", show: ["/called", "/kind", note, "/why", "/note", "/people"] }] }));
  await press("Jetzt ausfüllen");
  expect(spoken(element)).toBe("");
  await page.getByLabelText("Besonders").click();
  expect(spoken(element)).toBe("Bringen Sie das Zeugnis mit.");
  await page.getByLabelText("Einfach").click();
  await page.getByLabelText("Besonders").click();
  expect(spoken(element)).toBe("");
});
