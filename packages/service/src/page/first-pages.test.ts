import { createForm, type Form, type FormModule } from "@formgeber/core";
import { expect, test } from "vitest";
import { testCompiler, testDefinition, testTypes } from "../../fixture/form.ts";
import { exampleTenant } from "../../fixture/tenant.ts";
import type { ServiceEvent } from "../log.ts";
import { municipalityOf } from "../tenant/municipality.ts";
import { firstPages, type FirstPageInput } from "./first-pages.ts";

const municipality = municipalityOf(exampleTenant, "test-form", "https://formulare.example");

async function form(version = "1.0.0"): Promise<Form> {
  const { package: content, moduleText } = await testCompiler.compile({ ...testDefinition, version }, {});
  const { default: checks } = await import(`data:text/javascript;base64,${Buffer.from(moduleText).toString("base64")}`) as { default: FormModule };
  return createForm(content, checks, testTypes);
}

function pages(render: (input: FirstPageInput) => string) {
  const events: ServiceEvent[] = [];
  return { events, pages: firstPages({ styles: ".x{}", render }, (event) => { events.push(event); }) };
}

test("the first page of a version in a language is rendered once", async () => {
  let times = 0;
  const { pages: first } = pages(({ language }) => `${language} ${times += 1}`);
  const [one, two] = [await form(), await form("1.1.0")];
  const shown = [[one, "de"], [one, "de"], [one, "en"], [one, "de"], [two, "de"]] as const;
  expect(shown.map(([which, language]) => first.of(which, language, municipality)?.text)).toEqual(["de 1", "de 1", "en 2", "de 1", "de 3"]);
});

test("what the tenant says anew is on the page at once", async () => {
  const { pages: first } = pages((input) => input.municipality.name);
  const only = await form();
  expect([municipality, { ...municipality, name: "Neustadt" }].map((each) => first.of(only, "de", each)?.text)).toEqual([municipality.name, "Neustadt"]);
});

test("a page that cannot be rendered is left to the script, and the operator is told without a word of its texts", async () => {
  const { pages: first, events } = pages(() => { throw new TypeError("Geheim"); });
  const only = await form();
  expect(first.of(only, "de", municipality)).toBeUndefined();
  expect(events).toEqual([{ event: "page/first-page-failed", form: "test-form", hash: only.package.form.hash, error: "TypeError" }]);
});

test("the styles have a new address when they change", () => {
  const addresses = [".x{}", ".x{}", ".y{}"].map((styles) => firstPages({ styles, render: () => "" }, () => {}).stylesheet);
  expect(new Set(addresses).size).toBe(2);
});
