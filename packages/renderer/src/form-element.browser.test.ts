import { fieldTypeSet, type FieldType } from "@formgeber/core";
import { choiceType, formOf, textType } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { TransportProblem, type FormElement } from "./index.ts";
import { focused, ListedService, press, receipt, sees, show, type, violations } from "../fixture/shown-form.ts";
import { sample, sampleWithFile, sampleWithRules } from "../fixture/sample-form.ts";

const headingOf = (element: FormElement): string => element.shadowRoot?.querySelector("h2")?.textContent?.trim() ?? "";

async function toSecondPage(): Promise<void> {
  await press("Jetzt ausfüllen");
  await type("Name", "Kim");
  await page.getByLabelText("Einfach").click();
  await press("Weiter");
}

async function toCheckPage(): Promise<void> {
  await toSecondPage();
  await type("Vorname", "Ada");
  await press("Weiter");
}

test("the start shows what the form is for and the data-protection notice before the first answer", async () => {
  const element = await show({ notice: () => ({ short: [{ kind: "paragraph", spans: [{ kind: "plain", text: "Wir verarbeiten Ihre Angaben." }] }] }) });
  expect(headingOf(element)).toBe("Etwas anmelden");
  expect(sees("Wir verarbeiten Ihre Angaben.")).toBe(true);
  expect(element.shadowRoot?.querySelector("input")).toBeNull();
  expect(await violations()).toEqual([]);
});

test("a page is filled in and left with the keyboard alone, and its heading takes the focus", async () => {
  const element = await show();
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  expect(focused(element)?.textContent).toBe("Angaben");
  await userEvent.tab();
  while (!(focused(element) instanceof HTMLInputElement)) await userEvent.tab();
  await userEvent.keyboard("Kim");
  await userEvent.tab();
  await userEvent.keyboard(" {Enter}");
  expect(focused(element)?.textContent).toBe("Weitere");
  expect(element.session?.answers).toMatchObject({ called: "Kim", kind: "plain" });
});

test("going on with something missing puts the focus on the summary, whose links lead to the controls", async () => {
  const element = await show();
  await press("Jetzt ausfüllen");
  await press("Weiter");
  expect(focused(element)?.id).toBe("summary");
  expect(headingOf(element)).toMatch(/^Fehler:/);
  const links = [...element.shadowRoot?.querySelectorAll<HTMLElement>("#summary a") ?? []];
  expect(links).toHaveLength(2);
  expect(element.shadowRoot?.querySelector(".field .error")?.textContent).toContain(links[0]?.textContent);
  const address = location.href;
  links[0]?.click();
  await element.updateComplete;
  expect(focused(element)).toBe(page.getByLabelText("Name").element());
  expect(location.href).toBe(address);
  expect(await violations()).toEqual([]);
});

test("what was put in place of typed characters is told on leaving, in the language of the form, until the answer changes", async () => {
  const dashless: FieldType = {
    ...textType,
    words: {
      de: { "notice/replaced": "Wir haben „{found}“ ersetzt." },
      en: { "notice/replaced": "We have replaced “{found}”." },
    },
    read: (raw) => (raw === "" ? { kind: "absent" } : { kind: "value", value: String(raw).replace("–", "-"), ...(String(raw).includes("–") && { notice: { code: "notice/replaced", facts: { found: "–" } } }) }),
  };
  const { schema, ...parts } = sample;
  const element = await show({ form: await formOf(schema, { ...parts, types: fieldTypeSet([choiceType, dashless]) }) });
  await press("Jetzt ausfüllen");
  await type("Name", "Kim–Lee");
  expect(element.shadowRoot?.querySelector(".notice")).toBeNull();
  await userEvent.tab();
  await element.updateComplete;
  const control = page.getByLabelText("Name").element() as HTMLInputElement;
  expect(control.value).toBe("Kim-Lee");
  const notice = element.shadowRoot?.querySelector(".notice");
  expect(notice?.textContent).toBe("Wir haben „–“ ersetzt.");
  expect(control.getAttribute("aria-describedby")?.split(" ")).toContain(notice?.id);
  expect(element.shadowRoot?.querySelector(".visually-hidden[role=status]")?.textContent).toBe("Wir haben „–“ ersetzt.");
  expect(await violations()).toEqual([]);
  element.language = "en";
  await element.updateComplete;
  expect(element.shadowRoot?.querySelector(".notice")?.textContent).toBe("We have replaced “–”.");
  await type("Called", "Kim-Leo");
  expect(element.shadowRoot?.querySelector(".notice")).toBeNull();
});

test("what was mended is said no more", async () => {
  const element = await show();
  await press("Jetzt ausfüllen");
  await press("Weiter");
  await type("Name", "Kim");
  await page.getByLabelText("Einfach").click();
  expect(element.shadowRoot?.querySelector("#summary, .error")).toBeNull();
});

test("a field is complained of when it is left, not while it is typed into, nor when it was only passed", async () => {
  const element = await show();
  await press("Jetzt ausfüllen");
  const errors = () => element.shadowRoot?.querySelectorAll(".error").length;
  const name = page.getByLabelText("Name");
  await name.click();
  await userEvent.tab();
  expect(errors()).toBe(0);
  await name.click();
  await userEvent.keyboard("K");
  expect(errors()).toBe(0);
  await userEvent.tab();
  expect(errors()).toBe(1);
  expect(element.shadowRoot?.querySelector("[role=status]")?.textContent).toBe(element.shadowRoot?.querySelector(".error span")?.textContent);
  await name.click();
  await userEvent.keyboard("{End}im");
  expect(errors()).toBe(0);
});

test("a condition acts at once and what it asked for comes back with its answer", async () => {
  await show();
  await press("Jetzt ausfüllen");
  expect(page.getByLabelText("Begründung").elements()).toHaveLength(0);
  await page.getByLabelText("Besonders").click();
  await type("Begründung", "Darum");
  await page.getByLabelText("Einfach").click();
  expect(page.getByLabelText("Begründung").elements()).toHaveLength(0);
  await page.getByLabelText("Besonders").click();
  await expect.element(page.getByLabelText("Begründung")).toHaveValue("Darum");
});

test("a question that comes up on a page already checked is not complained of before it was left", async () => {
  const element = await show();
  await press("Jetzt ausfüllen");
  await press("Weiter");
  await page.getByLabelText("Besonders").click();
  const links = [...element.shadowRoot?.querySelectorAll("#summary a") ?? []];
  expect(links).toHaveLength(1);
});

test("rows are added, taken out and put back, and the focus goes along", async () => {
  const element = await show();
  await toSecondPage();
  await type("Vorname", "Ada");
  await press("Person hinzufügen");
  expect(focused(element)?.textContent).toBe("Person 2");
  await userEvent.fill(page.getByLabelText("Vorname").nth(1), "Ben");
  await press("Person 1 entfernen");
  expect(focused(element)?.id).toBe("undo");
  expect(element.shadowRoot?.querySelector("[role=status]")?.textContent).toContain("Person 1");
  expect(element.session?.answers).toMatchObject({ people: [{ first: "Ben" }] });
  await press("Rückgängig machen");
  expect(focused(element)?.textContent).toBe("Person 1");
  expect(element.session?.answers).toMatchObject({ people: [{ first: "Ada" }, { first: "Ben" }] });
  expect(await violations()).toEqual([]);
});

test("a row that moved up is typed into where it stands now", async () => {
  const element = await show();
  await toSecondPage();
  await type("Vorname", "Ada");
  await press("Person hinzufügen");
  await userEvent.fill(page.getByLabelText("Vorname").nth(1), "Ben");
  const moved = page.getByLabelText("Vorname").nth(1).element();
  await press("Person 1 entfernen");
  expect(page.getByLabelText("Vorname").element()).toBe(moved);
  await type("Vorname", "Benno");
  await press("Person hinzufügen");
  await userEvent.fill(page.getByLabelText("Vorname").nth(1), "Cem");
  expect(element.session?.answers).toMatchObject({ people: [{ first: "Benno" }, { first: "Cem" }] });
});

test("the least number of rows stands there from the start and cannot be undercut, the largest cannot be exceeded", async () => {
  const element = await show();
  await toSecondPage();
  expect(page.getByLabelText("Vorname").elements()).toHaveLength(1);
  expect(page.getByRole("button", { name: "entfernen" }).elements()).toHaveLength(0);
  await press("Person hinzufügen");
  await press("Person hinzufügen");
  expect(page.getByRole("button", { name: "hinzufügen" }).elements()).toHaveLength(0);
  expect(sees("Mehr als 3 Einträge sind nicht möglich.")).toBe(true);
  expect(element.session?.page).toBe("two");
});

test("another language keeps every answer and the page", async () => {
  const element = await show();
  await press("Jetzt ausfüllen");
  await type("Name", "Kim");
  await press("English");
  await expect.element(page.getByLabelText("Called")).toHaveValue("Kim");
  expect(headingOf(element)).toBe("Facts");
  expect(element.shadowRoot?.querySelector(".form")?.getAttribute("lang")).toBe("en");
  expect(await violations()).toEqual([]);
});

test("the check page shows every answer and its link leads to the page and back", async () => {
  const element = await show();
  await toCheckPage();
  expect(headingOf(element)).toBe("Angaben prüfen und absenden");
  expect([...element.shadowRoot?.querySelectorAll("dd:not(.answer-change)") ?? []].map((dd) => dd.textContent?.trim())).toEqual(["Kim", "Einfach", "keine Angabe", "Ada", "keine Angabe"]);
  expect(await violations()).toEqual([]);
  await press("Ändern: Angaben");
  await type("Name", "Kim Neu");
  await press("Weiter zur Prüfung");
  expect(headingOf(element)).toBe("Angaben prüfen und absenden");
  expect(sees("Kim Neu")).toBe(true);
});

test("what is sent is answered by a receipt that takes the focus", async () => {
  const service = new ListedService();
  const element = await show({ transport: service, newId: () => "key-1" });
  await toCheckPage();
  await press("Absenden");
  await expect.element(page.getByText(receipt.reference)).toBeVisible();
  expect(focused(element)?.textContent).toBe("Ihre Angaben sind eingegangen");
  expect(service.sent).toEqual([{ key: "key-1", request: expect.objectContaining({ answers: { called: "Kim", kind: "plain", people: [{ first: "Ada" }] } }) }]);
  expect(await violations()).toEqual([]);
});

test("the status stops saying that it is being sent, once it was and when it was not", async () => {
  const element = await show({ transport: new ListedService(new TransportProblem("unreachable", { retryAfterSeconds: 60 })) });
  const status = (): string | undefined => element.shadowRoot?.querySelector("[role=status]")?.textContent.trim();
  await toCheckPage();
  await press("Absenden");
  await expect.element(page.getByText(/in 60 Sekunden/)).toBeVisible();
  expect(status()).toBe("");
  await press("Jetzt noch einmal versuchen");
  await expect.element(page.getByText(receipt.reference)).toBeVisible();
  expect(status()).toBe("");
});

test("without a connection nothing is lost, and it is sent again under the same key", async () => {
  const service = new ListedService(new TransportProblem("unreachable", { retryAfterSeconds: 60 }));
  let count = 0;
  const element = await show({ transport: service, newId: () => `key-${count += 1}` });
  await toCheckPage();
  await press("Absenden");
  await expect.element(page.getByText(/in 60 Sekunden/)).toBeVisible();
  expect(focused(element)?.id).toBe("sending");
  expect(await violations()).toEqual([]);
  await press("Jetzt noch einmal versuchen");
  await expect.element(page.getByText(receipt.reference)).toBeVisible();
  expect(service.sent.map(({ key }) => key)).toEqual(["key-1", "key-1"]);
});

test("after a failure it is tried again by itself", async () => {
  const service = new ListedService(new TransportProblem("busy", { retryAfterSeconds: 1 }));
  await show({ transport: service });
  await toCheckPage();
  await press("Absenden");
  await expect.element(page.getByText(receipt.reference), { timeout: 4000 }).toBeVisible();
  expect(service.sent).toHaveLength(2);
});

test("what only the service finds wrong is shown like the form's own, until the answer changes", async () => {
  const service = new ListedService(new TransportProblem("issues", { issues: [{ code: "answer/required", pointer: "/called" as never, facts: {} }] }));
  const element = await show({ transport: service });
  await toCheckPage();
  await press("Absenden");
  await expect.poll(() => focused(element)?.id).toBe("summary");
  element.shadowRoot?.querySelector<HTMLElement>("#summary a")?.click();
  await element.updateComplete;
  expect(focused(element)).toBe(page.getByLabelText("Name").element());
  await userEvent.keyboard("!");
  expect(element.shadowRoot?.querySelector(".error")).toBeNull();
});

test("a form the service takes no more says so and keeps the answers", async () => {
  const element = await show({ transport: new ListedService(new TransportProblem("version")) });
  await toCheckPage();
  await press("Absenden");
  await expect.element(page.getByText("Das Formular wurde inzwischen geändert")).toBeVisible();
  expect(element.session?.answers).toMatchObject({ called: "Kim" });
});

test("without a transport the submission goes out as an event", async () => {
  const element = await show();
  const prepared = new Promise((resolve) => element.addEventListener("fg-submission-prepared", (event) => resolve(event.request.answers)));
  await toCheckPage();
  await press("Absenden");
  expect(await prepared).toEqual({ called: "Kim", kind: "plain", people: [{ first: "Ada" }] });
  expect(sees(/Es wurde nichts gesendet/)).toBe(true);
});

test("a session that is given is gone on with, on its page", async () => {
  const first = await show();
  await toSecondPage();
  const { session } = first;
  const element = await show({ session });
  expect(headingOf(element)).toBe("Weitere");
});

test("what is missing on another page is reached from the check page and shown there", async () => {
  const first = await show();
  const { session } = first;
  const element = await show({ session: { ...session, page: "check" } as never });
  expect(element.shadowRoot?.querySelectorAll("#summary a")).toHaveLength(3);
  element.shadowRoot?.querySelector<HTMLElement>("#summary a")?.click();
  await element.updateComplete;
  expect(focused(element)).toBe(page.getByLabelText("Name").element());
  expect(element.shadowRoot?.querySelectorAll(".nodes .error")).toHaveLength(2);
});

test("a file that is not taken is said at its field", async () => {
  await show({ transport: new ListedService() }, sampleWithFile);
  await press("Jetzt ausfüllen");
  await userEvent.upload(page.getByLabelText("Nachweis"), new File(["x"], "x.pdf", { type: "application/pdf" }));
  await expect.element(page.getByText("Wählen Sie bei „Nachweis“ eine kleinere Datei aus. „x.pdf“ ist zu groß.")).toBeVisible();
});

test("a form that cannot work says so in its place", async () => {
  const element = await show();
  const broken = { ...element.form, evaluator: () => { throw new Error("no table"); } } as FormElement["form"];
  element.form = broken;
  await element.updateComplete;
  expect(sees("Das Formular kann gerade nicht angezeigt werden")).toBe(true);
  expect(sees(/no table/)).toBe(true);
});

test("a computed answer is shown, follows the others and cannot be entered; what is wrong with it is said there", async () => {
  const element = await show({}, sampleWithRules);
  const service = new ListedService();
  element.transport = service;
  await press("Jetzt ausfüllen");
  const sum = () => element.shadowRoot?.querySelector("output");
  expect(sum()?.textContent).toBe("keine Angabe");
  await type("Erste Zahl", "0,1");
  await type("Zweite Zahl", "0,2");
  await element.updateComplete;
  expect(sum()?.textContent).toBe("0.3");
  expect(page.getByLabelText("Summe").element()).toBe(sum());
  expect(element.session?.answers).toEqual({ one: 0.1, two: 0.2 });
  await type("Zweite Zahl", "200");
  await press("Weiter");
  expect(await violations()).toEqual([]);
  element.shadowRoot?.querySelector<HTMLElement>("#summary a")?.click();
  await element.updateComplete;
  expect(focused(element)).toBe(sum());
  expect(sees("Verringern Sie die Zahlen. „Summe“ ist 200.1 und darf höchstens 99 sein.")).toBe(true);
  await type("Zweite Zahl", "20");
  await press("Weiter");
  expect(sees("20.1")).toBe(true);
  await press("Absenden");
  await expect.poll(() => service.sent.length).toBe(1);
  expect(service.sent[0]?.request.answers).toEqual({ one: 0.1, two: 20, sum: 20.1 });
});
