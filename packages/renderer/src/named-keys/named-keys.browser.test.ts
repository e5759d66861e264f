import { definitionOf } from "@formgeber/testkit";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { FormElement } from "../index.ts";
import { focused, press, sees, show, type, violations } from "../../fixture/shown-form.ts";

const definition = definitionOf(
  { type: "object", required: ["sizes"], properties: { sizes: {
    title: "Maße", type: "object", minProperties: 1, properties: { height: { title: "Höhe", type: "string" } },
    propertyNames: { title: "Seite", description: "„s“ und eine Ziffer, zum Beispiel s1" }, patternProperties: { "^s[0-9]$": { type: "string" } },
  } } },
  { layout: [{ page: "one", title: "Angaben", show: ["/sizes"] }] },
);

let element: FormElement;
beforeEach(async () => {
  element = await show({}, definition);
  await press("Jetzt ausfüllen");
});

const valueOf = (key: string) => page.getByLabelText(key, { exact: true });

async function add(key: string): Promise<void> {
  await type("Seite", key);
  await press("Hinzufügen");
}

describe("members under names of one's own", () => {
  test("are added by a name, and the focus goes to their answer", async () => {
    await type("Seite", "s1");
    await userEvent.keyboard("{Enter}");
    expect(focused(element)).toBe(valueOf("s1").element());
    await userEvent.keyboard("12 cm");
    expect(element.session?.answers).toEqual({ sizes: { s1: "12 cm" } });
    expect((page.getByLabelText("Seite").element() as HTMLInputElement).value).toBe("");
    expect(await violations()).toEqual([]);
  });

  test("are refused with what to do, where the name is not possible or taken, and nothing typed goes away", async () => {
    await add("x");
    expect(sees("Geben Sie die Bezeichnung anders ein: „x“ ist hier nicht möglich.")).toBe(true);
    expect(focused(element)).toBe(page.getByLabelText("Seite").element());
    expect((page.getByLabelText("Seite").element() as HTMLInputElement).value).toBe("x");
    expect(await violations()).toEqual([]);
    await add("s1");
    await add("s1");
    expect(sees("Geben Sie eine andere Bezeichnung ein: „s1“ gibt es schon.")).toBe(true);
    await add("");
    expect(sees("Geben Sie eine Bezeichnung ein.")).toBe(true);
  });

  test("stay while their answer is emptied", async () => {
    await add("s1");
    await userEvent.fill(valueOf("s1"), "1");
    await userEvent.fill(valueOf("s1"), "");
    expect(valueOf("s1").elements()).toHaveLength(1);
  });

  test("are renamed where they stand, with all that was typed", async () => {
    await add("s1");
    await userEvent.fill(valueOf("s1"), "1");
    await add("s2");
    await press("„s1“ umbenennen");
    expect((focused(element) as HTMLInputElement).value).toBe("s1");
    await userEvent.fill(page.getByLabelText("Neue Bezeichnung für „s1“"), "s2");
    await press("Übernehmen");
    expect(sees("Geben Sie eine andere Bezeichnung ein: „s2“ gibt es schon.")).toBe(true);
    await userEvent.fill(page.getByLabelText("Neue Bezeichnung für „s1“"), "s9");
    await userEvent.keyboard("{Enter}");
    expect(JSON.stringify(element.session?.answers)).toBe('{"sizes":{"s9":"1","s2":null}}');
    expect(focused(element)?.getAttribute("aria-label")).toBe("„s9“ umbenennen");
    expect((valueOf("s9").element() as HTMLInputElement).value).toBe("1");
  });

  test("keep their name when the change is given up", async () => {
    await add("s1");
    await press("„s1“ umbenennen");
    await userEvent.fill(page.getByLabelText("Neue Bezeichnung für „s1“"), "s9");
    await userEvent.keyboard("{Escape}");
    expect(valueOf("s1").elements()).toHaveLength(1);
    expect(focused(element)?.getAttribute("aria-label")).toBe("„s1“ umbenennen");
  });

  test("are taken out and put back", async () => {
    await add("s1");
    await userEvent.fill(valueOf("s1"), "1");
    await press("s1 entfernen");
    expect(focused(element)?.id).toBe("undo");
    expect(valueOf("s1").elements()).toHaveLength(0);
    await press("Rückgängig machen");
    expect((focused(element) as HTMLInputElement).value).toBe("1");
    expect(element.session?.answers).toEqual({ sizes: { s1: "1" } });
  });

  test("must be filled in or taken out, and a name that was only typed is not left behind", async () => {
    await add("s1");
    await type("Seite", "s2");
    await press("Weiter");
    expect(focused(element)?.id).toBe("summary");
    const links = [...element.shadowRoot?.querySelectorAll<HTMLElement>("#summary a") ?? []];
    expect(links.map(({ textContent }) => textContent?.trim())).toEqual(["Fügen Sie „s2“ bei „Maße“ hinzu, oder leeren Sie das Eingabefeld.", "Geben Sie „s1“ ein."]);
    links[0]?.click();
    await element.updateComplete;
    const input = page.getByLabelText("Seite").element();
    expect(focused(element)).toBe(input);
    const described = input.getAttribute("aria-describedby")?.split(" ").map((id) => element.shadowRoot?.getElementById(id)?.textContent?.trim());
    expect(described).toContain("Fügen Sie „s2“ bei „Maße“ hinzu, oder leeren Sie das Eingabefeld.");
    expect(await violations()).toEqual([]);
  });
});
