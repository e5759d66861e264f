import type { FormElement } from "@formgeber/renderer";
import "@formgeber/renderer";
import { formOf } from "@formgeber/testkit";
import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { administrationFaces } from "./faces.ts";
import { administrationFields } from "./sets/administration.ts";

let element: FormElement;

beforeEach(async () => {
  const form = await formOf({
    type: "object",
    required: ["name", "amount"],
    properties: {
      name: { type: "string", title: "Name", description: "Wie im Ausweis" },
      amount: { type: "number", title: "Betrag" },
      iban: { type: "string", title: "IBAN" },
      kind: { title: "Art", oneOf: [{ const: "a", title: "Erste Art" }, { const: "b", title: "Zweite Art" }] },
    },
  }, {
    types: administrationFields,
    layout: [{ page: "one", title: "Angaben", show: ["/name", "/amount", "/iban", "/kind"] }],
    fields: { "/iban": { type: "iban" }, "/amount": { type: "decimal" } },
    translations: {
      ar: { "/layout/0/title": "البيانات", "/schema/properties/name/title": "الاسم", "/schema/properties/kind/oneOf/0/title": "النوع الأول" },
      en: { "/schema/properties/amount/title": "Amount" },
    },
  });
  element = document.createElement("fg-form");
  Object.assign(element, { form, faces: administrationFaces });
  document.body.replaceChildren(element);
  await element.updateComplete;
  press("Jetzt ausfüllen");
  await element.updateComplete;
});

const all = (selector: string): HTMLElement[] => [...element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []];
const input = (label: string): HTMLInputElement => all(".field").find((field) => field.querySelector("label")?.textContent?.includes(label))?.querySelector("input") ?? (() => { throw new Error(`expected a field ${label}`); })();
/** The language a text stands in, as a screen reader finds it. */
const langOf = (text: string): string | undefined => {
  const holder = all("*").filter((each) => each.textContent?.trim() === text && each.childElementCount === 0).at(-1);
  return holder?.closest("[lang]")?.getAttribute("lang") ?? undefined;
};
function press(text: string): void {
  all("button").find((button) => button.textContent?.trim().startsWith(text))?.click();
}
async function speak(language: string): Promise<void> {
  all(".languages button").find((button) => button.lang === language)?.click();
  await element.updateComplete;
}

test("a language is changed without losing what was typed, the focus or what is wrong, and numbers are written anew", async () => {
  await userEvent.fill(input("Betrag"), "1.234,5");
  await userEvent.fill(input("IBAN"), "DE00");
  press("Weiter");
  await element.updateComplete;
  expect(all("#summary")[0]?.textContent).toContain("Füllen Sie „Name“ aus.");
  input("IBAN").focus();
  element.language = "en";
  await element.updateComplete;
  expect(input("Amount").value).toBe("1234.5");
  expect(input("IBAN").value).toBe("DE00");
  expect(element.shadowRoot?.activeElement).toBe(input("IBAN"));
  expect(all("#summary")[0]?.textContent).toContain("Fill in “Name”.");
});

test("what has no translation stands in its own language, hint and label each for itself, also in a sentence", async () => {
  press("Weiter");
  await speak("en");
  expect(all(".form")[0]?.lang).toBe("en");
  expect([langOf("Name"), langOf("Wie im Ausweis"), langOf("Zweite Art")]).toEqual(["de", "de", "de"]);
  expect(all("#summary a bdi").map(({ lang, textContent }) => [lang, textContent])).toContainEqual(["de", "Name"]);
});

test("a language nobody of us speaks is said as such: its texts in it, ours in German, from right to left", async () => {
  await speak("ar");
  const [form] = all(".form");
  expect([form?.lang, form?.dir]).toEqual(["de", "rtl"]);
  expect([langOf("الاسم"), langOf("النوع الأول"), langOf("Zweite Art")]).toEqual(["ar", "ar", "de"]);
  const [next] = all(".button--primary .icon");
  expect(next && getComputedStyle(next).transform).toBe("matrix(-1, 0, 0, 1, 0, 0)");
  expect(getComputedStyle(input("IBAN")).unicodeBidi).toBe("plaintext");
});

test("a language that cannot be fetched is said, and the one before stays; it can be asked for again", async () => {
  let isThere = false;
  element.loadWords = async () => { if (!isThere) throw new Error("no connection"); };
  await speak("en");
  await expect.poll(() => all(".language-failed")[0]?.textContent).toContain("„English“");
  expect(element.session?.language).toBe("de");
  isThere = true;
  await speak("en");
  await expect.poll(() => element.session?.language).toBe("en");
  expect(all(".language-failed")).toEqual([]);
});
