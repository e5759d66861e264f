import type { JsonSchema } from "@formgeber/core";
import { definitionOf } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { focused, press, show, type, violations } from "../fixture/shown-form.ts";

const level = (members: { readonly [key: string]: JsonSchema }): JsonSchema => ({ type: "object", title: "Vertretung", properties: { name: { type: "string", title: "Name" }, ...members } });

test("a group that lies in itself is added level by level, with the focus on each new one", async () => {
  const definition = definitionOf({ type: "object", properties: { who: { $ref: "#/$defs/who" } }, $defs: { who: level({ next: { $ref: "#/$defs/who" } }) } });
  const element = await show({}, definition);
  await press("Jetzt ausfüllen");
  await type("Name", "Ada");
  for (let depth = 1; depth < 5; depth++) {
    await press("Vertretung hinzufügen");
    expect(focused(element)?.textContent).toMatch(/^Vertretung/);
    await page.getByLabelText("Name").last().fill(`Nummer ${depth}`);
  }
  expect([...element.shadowRoot?.querySelectorAll(".group > :is(h3, h4, h5, h6)") ?? []].map(({ localName }) => localName)).toEqual(["h3", "h4", "h5", "h6"]);
  expect(element.session?.answers).toMatchObject({ who: { name: "Ada", next: { name: "Nummer 1", next: { name: "Nummer 2" } } } });
  expect(await violations()).toEqual([]);
  await page.getByLabelText("Name").last().clear();
  expect(page.getByLabelText("Name").elements()).toHaveLength(5);
});

test("rows that lie in themselves are added within each other", async () => {
  const definition = definitionOf({ type: "object", properties: { parts: { type: "array", title: "Teile", items: { $ref: "#/$defs/part" } } }, $defs: { part: level({ parts: { type: "array", title: "Teile", items: { $ref: "#/$defs/part" } } }) } });
  const element = await show({}, definition);
  await press("Jetzt ausfüllen");
  await press("Vertretung hinzufügen");
  await page.getByRole("button", { name: "Vertretung hinzufügen" }).first().click();
  await page.getByLabelText("Name").last().fill("Innen");
  expect(element.session?.answers).toEqual({ parts: [{ parts: [{ name: "Innen" }] }] });
  expect(await violations()).toEqual([]);
});
