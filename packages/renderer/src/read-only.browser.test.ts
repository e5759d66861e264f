import { startSession } from "@formgeber/core";
import { definitionOf, formOf } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { ListedService, press, sees, show, type, violations } from "../fixture/shown-form.ts";

const definition = definitionOf(
  {
    type: "object",
    required: ["file", "name"],
    properties: {
      file: { title: "Aktenzeichen", description: "Aus Ihrem Bescheid", type: "string", readOnly: true },
      home: { title: "Anschrift", type: "object", readOnly: true, properties: { street: { title: "Straße", type: "string" } } },
      name: { title: "Name", type: "string" },
    },
  },
  { layout: [{ page: "one", title: "Angaben", show: ["/file", "/home", "/name"] }], fields: { "/home": { type: "pair" } } },
);

test("a read-only answer is shown with its label and hint, cannot be entered, and goes along", async () => {
  const { schema, ...parts } = definition;
  const form = await formOf(schema, parts);
  const service = new ListedService();
  const element = await show({ form, transport: service, session: { ...startSession(form, "de"), answers: { file: "32-1/2026", home: { street: "Hauptstraße" } } } });
  if (sees("Jetzt ausfüllen")) await press("Jetzt ausfüllen");
  const outputs = [...element.shadowRoot?.querySelectorAll("output") ?? []];
  expect(outputs.map(({ textContent }) => textContent?.trim())).toEqual(["32-1/2026", expect.stringContaining("Hauptstraße")]);
  expect(page.getByLabelText("Aktenzeichen").element()).toBe(outputs[0]);
  expect(element.shadowRoot?.getElementById(outputs[0]?.getAttribute("aria-describedby") ?? "")?.textContent).toContain("Aus Ihrem Bescheid");
  expect(element.shadowRoot?.querySelectorAll("input")).toHaveLength(1);
  expect(await violations()).toEqual([]);
  await type("Name", "Kim");
  await press("Weiter");
  await press("Absenden");
  await expect.poll(() => service.sent.length).toBe(1);
  expect(service.sent[0]?.request.answers).toEqual({ file: "32-1/2026", home: { street: "Hauptstraße" }, name: "Kim" });
});
