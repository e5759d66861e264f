import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { sampleQuestions, sampleTable, sampleTasks } from "../../fixture/layout-forms.ts";
import { focused, press, sees, show, type, violations } from "../../fixture/shown-form.ts";
import type { FormElement } from "../index.ts";

const headingOf = (element: FormElement): string => element.shadowRoot?.querySelector("#heading")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
const statuses = (element: FormElement): string[] => [...element.shadowRoot?.querySelectorAll(".task") ?? []].map((task) => task.textContent?.replace(/\s+/g, " ").trim() ?? "");
const spoken = (element: FormElement): string | undefined => element.shadowRoot?.querySelector(".visually-hidden[role=status]")?.textContent?.trim();

test("a task list says how far each page is, opens it, and is come back to", async () => {
  const element = await show({}, sampleTasks);
  await press("Jetzt ausfüllen");
  expect(headingOf(element)).toBe("Ihre Angaben im Überblick");
  expect(focused(element)?.id).toBe("heading");
  expect(statuses(element)).toEqual(["Angaben Noch nicht begonnen", "Haushalt Noch nicht begonnen", "Angaben prüfen und absenden Möglich, sobald alle Abschnitte erledigt sind"]);
  expect(await violations()).toEqual([]);
  await press("Angaben");
  expect(headingOf(element)).toBe("Angaben");
  await type("Name", "Kim");
  await press("Zur Übersicht");
  expect(statuses(element)[0]).toBe("Angaben Angefangen");
  await press("Angaben");
  await press("Weiter");
  expect(focused(element)?.id).toBe("summary");
  await press("Zur Übersicht");
  expect(statuses(element)[0]).toBe("Angaben Zu verbessern");
  await press("Angaben");
  await page.getByLabelText("Einfach").click();
  await press("Weiter");
  expect(statuses(element)[0]).toBe("Angaben Erledigt");
  expect(await violations()).toEqual([]);
});

test("checking opens when every page is done, and leads back to the list", async () => {
  const element = await show({}, sampleTasks);
  await press("Jetzt ausfüllen");
  expect(page.getByRole("button", { name: "Angaben prüfen und absenden" }).elements()).toHaveLength(0);
  await press("Angaben");
  await type("Name", "Kim");
  await page.getByLabelText("Einfach").click();
  await press("Weiter");
  await press("Haushalt");
  await press("Weiter");
  await press("Angaben prüfen und absenden");
  expect(headingOf(element)).toBe("Angaben prüfen und absenden");
  await press("Zurück");
  expect(headingOf(element)).toBe("Ihre Angaben im Überblick");
});

test("a session that is gone on with begins at the list", async () => {
  const first = await show({}, sampleTasks);
  await press("Jetzt ausfüllen");
  await press("Haushalt");
  const element = await show({ session: first.session }, sampleTasks);
  expect(headingOf(element)).toBe("Ihre Angaben im Überblick");
});

test("one question at a time: the label is the heading, what is asked for in addition follows, and back goes one question back", async () => {
  const element = await show({}, sampleQuestions);
  await press("Jetzt ausfüllen");
  expect(headingOf(element)).toBe("Name");
  expect(focused(element)?.id).toBe("heading");
  expect(sees("Angaben: Frage 1 von 3")).toBe(true);
  expect(await violations()).toEqual([]);
  await type("Name", "Kim");
  await userEvent.keyboard("{Enter}");
  expect(headingOf(element)).toBe("Art");
  await page.getByLabelText("Besonders").click();
  expect(headingOf(element)).toBe("Art");
  await press("Weiter");
  expect(headingOf(element)).toBe("Begründung");
  await press("Zurück");
  await press("Zurück");
  expect(headingOf(element)).toBe("Name");
  await expect.element(page.getByLabelText("Name")).toHaveValue("Kim");
});

test("a question is checked by itself, with the heading saying so", async () => {
  const element = await show({}, sampleQuestions);
  await press("Jetzt ausfüllen");
  await press("Weiter");
  expect(focused(element)?.id).toBe("summary");
  expect(element.shadowRoot?.querySelectorAll("#summary a")).toHaveLength(1);
  expect(headingOf(element)).toBe("Fehler: Name");
  expect(await violations()).toEqual([]);
  await type("Name", "Kim");
  await press("Weiter");
  expect(headingOf(element)).toBe("Art");
  expect(element.shadowRoot?.querySelector("#summary, .error")).toBeNull();
});

async function toRows(): Promise<void> {
  await press("Jetzt ausfüllen");
  await type("Name", "Kim");
  await press("Weiter");
  await page.getByLabelText("Einfach").click();
  await press("Weiter");
  await press("Weiter");
}

async function addPerson(name: string): Promise<void> {
  await press("Person hinzufügen");
  await type("Vorname", name);
  await press("Weiter");
}

test("rows are asked for one by one, then shown as a list to change, move and add to", async () => {
  const element = await show({}, sampleQuestions);
  await toRows();
  expect(headingOf(element)).toBe("Personen");
  await press("Person hinzufügen");
  expect(headingOf(element)).toBe("Person 1");
  expect(focused(element)?.id).toBe("heading");
  await press("Weiter");
  expect(focused(element)?.id).toBe("summary");
  await type("Vorname", "Ada");
  await press("Weiter");
  expect(headingOf(element)).toBe("Personen");
  await addPerson("Ben");
  await addPerson("Cem");
  expect(await violations()).toEqual([]);
  await press("Person 1 ändern");
  await type("Vorname", "Adele");
  await press("Weiter");
  expect(headingOf(element)).toBe("Personen");
  expect(focused(element)?.textContent).toBe("Person 1");
  await press("Person 2 entfernen");
  await press("Rückgängig machen");
  expect(element.session?.answers).toMatchObject({ people: [{ first: "Adele" }, { first: "Ben" }, { first: "Cem" }] });
  await press("Zurück");
  expect(headingOf(element)).toBe("Person 3");
});

test("a link of the check page leads to its question and back to where it stands", async () => {
  const element = await show({}, sampleQuestions);
  await toRows();
  await press("Weiter");
  expect(headingOf(element)).toBe("Angaben prüfen und absenden");
  await press("Ändern: Art");
  expect(headingOf(element)).toBe("Art");
  await page.getByLabelText("Besonders").click();
  await press("Weiter zur Prüfung");
  expect(headingOf(element)).toMatch("Angaben prüfen und absenden");
  expect(focused(element)?.getAttribute("aria-label")).toBe("Ändern: Art");
  element.shadowRoot?.querySelector<HTMLElement>("#summary a")?.click();
  await element.updateComplete;
  expect(headingOf(element)).toBe("Fehler: Begründung");
  expect(focused(element)).toBe(page.getByLabelText("Begründung").element());
});

test("a session that is gone on with opens at its question, and at the one before where that is asked no more", async () => {
  const first = await show({}, sampleQuestions);
  await press("Jetzt ausfüllen");
  await type("Name", "Kim");
  await press("Weiter");
  await page.getByLabelText("Besonders").click();
  await press("Weiter");
  const { session } = first;
  expect(headingOf(await show({ session }, sampleQuestions))).toBe("Begründung");
  const other = await show({ session: { ...session, answers: { called: "Kim", kind: "plain" } } as never }, sampleQuestions);
  expect(headingOf(other)).toBe("Name");
});

test("rows as a table: heads name columns and rows, each control by both, errors stand in their cells", async () => {
  const element = await show({}, sampleTable);
  await press("Jetzt ausfüllen");
  await press("Person hinzufügen");
  expect(focused(element)?.textContent).toBe("Person 1");
  await press("Person hinzufügen");
  const root = element.shadowRoot;
  expect([...root?.querySelectorAll("thead th") ?? []].map((th) => th.textContent?.trim())).toEqual(["Person", "Vorname", "Nachname – freiwillig", "Alter – freiwillig", "Zeile bearbeiten"]);
  expect(page.getByRole("rowheader").elements().map((th) => th.textContent)).toEqual(["Person 1", "Person 2"]);
  const second = page.getByRole("textbox", { name: "Vorname (Person 2)" });
  await second.fill("Ben");
  expect(element.session?.answers).toMatchObject({ people: [{}, { first: "Ben" }] });
  await press("Weiter");
  expect(root?.querySelectorAll("td .error")).toHaveLength(1);
  root?.querySelector<HTMLElement>("#summary a")?.click();
  await element.updateComplete;
  expect(focused(element)).toBe(page.getByRole("textbox", { name: "Vorname (Person 1)" }).element());
  expect(await violations()).toEqual([]);
});

test("a row is moved by its buttons and by the arrow keys, keeps the focus and what was typed, and it is said", async () => {
  const element = await show({}, sampleTable);
  await press("Jetzt ausfüllen");
  for (const name of ["Ada", "Ben", "Cem"]) {
    await press("Person hinzufügen");
    await page.getByRole("textbox", { name: /^Vorname/ }).last().fill(name);
  }
  await press("Person 3 nach oben");
  expect(element.session?.answers).toMatchObject({ people: [{ first: "Ada" }, { first: "Cem" }, { first: "Ben" }] });
  expect(spoken(element)).toBe("Verschoben an Stelle 2 von 3.");
  expect(focused(element)?.getAttribute("aria-label")).toBe("Person 2 nach oben");
  await userEvent.keyboard("{ArrowUp}");
  expect(element.session?.answers).toMatchObject({ people: [{ first: "Cem" }, { first: "Ada" }, { first: "Ben" }] });
  expect(focused(element)?.getAttribute("aria-label")).toBe("Person 1 nach oben");
  await userEvent.keyboard("{Enter}");
  expect(element.session?.answers).toMatchObject({ people: [{ first: "Cem" }, { first: "Ada" }, { first: "Ben" }] });
  await press("Person 1 entfernen");
  await press("Rückgängig machen");
  expect(focused(element)?.textContent).toBe("Person 1");
  expect(await violations()).toEqual([]);
});

test("where there is no room the table is stacked and every answer shows its label", async () => {
  await page.viewport(320, 800);
  const element = await show({}, sampleTable);
  await press("Jetzt ausfüllen");
  await press("Person hinzufügen");
  expect(element.shadowRoot?.querySelector("td .label")?.getBoundingClientRect().height).toBeGreaterThan(10);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  expect(await violations()).toEqual([]);
  await page.viewport(1280, 800);
  expect(element.shadowRoot?.querySelector("td .label")?.getBoundingClientRect().height).toBeLessThan(10);
});
