import type { Form, SubmissionRequest } from "@formgeber/core";
import { formOf } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { sample } from "../../fixture/sample-form.ts";
import { focused, ListedService, press, sees, show, type, violations } from "../../fixture/shown-form.ts";
import { TransportProblem, type DraftHandle, type FormElement } from "../index.ts";

/** The sample without its note, with another kind and a new question. */
const nextForm = (): Promise<Form> => formOf({
  type: "object", required: ["called", "kind", "people", "town"],
  properties: {
    called: { title: "Name", type: "string", minLength: 2 },
    kind: { title: "Art", oneOf: [{ const: "special", title: "Besonders" }, { const: "other", title: "Anders" }] },
    town: { title: "Wohnort", type: "string" },
    people: { title: "Personen", type: "array", minItems: 1, maxItems: 3, items: { type: "object", required: ["first"], properties: { first: { title: "Vorname", type: "string" }, last: { title: "Nachname", type: "string" } } } },
  },
}, { ...sample, version: "2.0.0", translations: {}, layout: [{ page: "one", title: "Angaben", show: ["/called", "/kind", "/town"] }, { page: "two", title: "Weitere", show: ["/people"] }] });

/** A service that has gone on to the next version. */
class MovedOnService extends ListedService {
  readonly form: Promise<Form> | undefined;
  readonly loadForm = (reference?: { readonly hash: string }): Promise<Form> => (reference === undefined && this.form ? this.form : Promise.reject(new Error("not there")));
  constructor(form: Promise<Form> | undefined, ...problems: TransportProblem[]) {
    super(...problems);
    this.form = form;
  }
}

const titleOf = (element: FormElement): string => element.shadowRoot?.querySelector("h2")?.textContent?.trim() ?? "";
const told = (element: FormElement): readonly string[] => [...element.shadowRoot?.querySelectorAll("li") ?? []].map((item) => item.textContent?.trim() ?? "");

async function filledIn(settings: Partial<FormElement> = {}): Promise<FormElement> {
  const element = await show(settings);
  await press("Jetzt ausfüllen");
  await type("Name", "Kim");
  await page.getByLabelText("Einfach").click();
  await type("Bemerkung", "Bitte anrufen");
  await press("Weiter");
  await type("Vorname", "Ada");
  return element;
}

test("a draft of an earlier version goes over, and the citizen reads what became of each answer before going on", async () => {
  const { session } = await filledIn();
  const form = await nextForm();
  const element = await show({ form, session, transport: new MovedOnService(Promise.resolve(form)) });
  await expect.poll(() => titleOf(element)).toBe("Das Formular wurde inzwischen geändert");
  expect(focused(element)?.id).toBe("heading");
  expect(told(element)).toContain("Bei „Art“ gibt es Ihre Antwort nicht mehr zur Auswahl. Ihre Angabe war: plain. Bitte wählen Sie neu.");
  expect(told(element).some((sentence) => sentence.includes("gibt es nicht mehr. Ihre Angabe war: Bitte anrufen."))).toBe(true);
  expect(await violations()).toEqual([]);
  await press("Weiter");
  expect(titleOf(element)).toBe("Weitere");
  expect(element.session?.answers).toEqual({ called: "Kim", people: [{ first: "Ada" }] });
});

test("answers that were sent a moment too late go over to the version the service takes, and are sent from there", async () => {
  const service = new MovedOnService(nextForm(), new TransportProblem("version"));
  const element = await filledIn({ transport: service });
  await press("Weiter");
  await press("Absenden");
  await expect.poll(() => titleOf(element)).toBe("Das Formular wurde inzwischen geändert");
  expect(told(element)).toContain("Bei „Art“ gibt es Ihre Antwort nicht mehr zur Auswahl. Ihre Angabe war: Einfach. Bitte wählen Sie neu.");
  expect(told(element)).toContain("Die Frage „Bemerkung“ gibt es nicht mehr. Ihre Angabe war: Bitte anrufen.");
  expect(told(element)).toContain("Neu ist „Wohnort“. Bitte füllen Sie es aus.");
  await press("Weiter");
  await press("Zurück");
  await press("Zurück");
  await page.getByLabelText("Anders").click();
  await type("Wohnort", "Dresden");
  await press("Weiter");
  await press("Weiter");
  await press("Absenden");
  await expect.poll(() => sees(/AB-2026-0001/)).toBe(true);
  const reference = (await service.form)?.package.form;
  expect(service.sent.at(-1)?.request satisfies SubmissionRequest | undefined).toMatchObject({ form: reference, answers: { called: "Kim", kind: "other", town: "Dresden", people: [{ first: "Ada" }] } });
});

test("saving a draft a moment too late takes it over too; once the person has seen what became of it, saving goes on under its handle", async () => {
  const saved: (DraftHandle | undefined)[] = [];
  const service = new MovedOnService(nextForm());
  const saveDraft = (_: unknown, handle?: DraftHandle): Promise<DraftHandle> => {
    saved.push(handle);
    return saved.length === 1 ? Promise.reject(new TransportProblem("version")) : Promise.resolve({ id: "d", secret: "s" });
  };
  const element = await filledIn({ transport: Object.assign(service, { saveDraft }) });
  element.draft = { id: "d", secret: "s" };
  await element.updateComplete;
  await type("Vorname", "Ada M.");
  await expect.poll(() => titleOf(element), { timeout: 6000 }).toBe("Das Formular wurde inzwischen geändert");
  expect(saved).toHaveLength(1);
  await press("Weiter");
  await expect.poll(() => saved, { timeout: 6000 }).toEqual([{ id: "d", secret: "s" }, { id: "d", secret: "s" }]);
});

test("where the newer version cannot be had, the answers stay and can be printed", async () => {
  const service = new MovedOnService(undefined, new TransportProblem("version"));
  const element = await filledIn({ transport: service });
  await press("Weiter");
  await press("Absenden");
  await expect.element(page.getByText("Das Formular wurde inzwischen geändert")).toBeVisible();
  expect(titleOf(element)).toMatch(/Angaben prüfen und absenden/);
  expect(element.session?.answers).toMatchObject({ called: "Kim" });
});
