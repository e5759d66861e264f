import { formOf } from "@formgeber/testkit";
import "@formgeber/renderer";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { administrationFaces } from "../faces.ts";
import { administrationFields } from "../index.ts";

const places = Array.from({ length: 11_000 }, (_, i) => (i === 10_500 ? "Österreich" : `Ort ${i}`));

/** A form that asks for one of these values. */
async function asking(values: readonly string[], options = {}) {
  document.body.replaceChildren();
  const element = document.createElement("fg-form");
  const form = await formOf({ type: "object", required: ["place"], properties: { place: { title: "Ort", enum: values } } }, { types: administrationFields, fields: { "/place": { type: "choice", options } } });
  Object.assign(element, { form, faces: administrationFaces });
  document.body.append(element);
  await element.updateComplete;
  await page.getByRole("button", { name: "Jetzt ausfüllen" }).click();
  return element;
}

test("among 11,000 answers one is found without its umlaut and taken by going on", async () => {
  const element = await asking(places);
  await userEvent.click(page.getByRole("combobox", { name: "Ort" }));
  expect(element.shadowRoot?.querySelectorAll("[role=option]").length).toBeLessThan(60);
  await userEvent.keyboard("osterreich{Tab}");
  expect(element.session?.answers).toEqual({ place: "Österreich" });
  expect((page.getByRole("combobox", { name: "Ort" }).element() as HTMLInputElement).value).toBe("Österreich");
});

test("what is none of the answers stays and is said to be none", async () => {
  const element = await asking(places.slice(0, 8));
  await userEvent.fill(page.getByRole("combobox", { name: "Ort" }), "Nirgends");
  await userEvent.tab();
  expect(element.session?.typed).toEqual({ "/place": { typed: "Nirgends" } });
  expect(page.getByText("Wählen Sie bei „Ort“ eine der Antworten aus.").elements().length).toBeGreaterThan(0);
});

test("seven answers are radio buttons, and more a drop-down list where the form wants one", async () => {
  await asking(places.slice(0, 7));
  expect(page.getByRole("radio").elements()).toHaveLength(7);
  const element = await asking(places.slice(0, 8), { long: "drop-down" });
  expect(element.shadowRoot?.querySelectorAll("select option")).toHaveLength(9);
});
