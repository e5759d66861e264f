import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { DraftService } from "../../fixture/draft-service.ts";
import { focused, show, violations } from "../../fixture/shown-form.ts";
import type { FormElement } from "../index.ts";

beforeEach(() => { vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] }); });
afterEach(() => { vi.useRealTimers(); });

const dialog = (element: FormElement): HTMLDialogElement | null => element.shadowRoot?.querySelector("dialog") ?? null;
const minutes = async (element: FormElement, count: number): Promise<void> => {
  // Not second by second: only the last one ticks.
  vi.setSystemTime(Date.now() + count * 60_000 - 1000);
  await vi.advanceTimersByTimeAsync(1000);
  await element.updateComplete;
};

/** A form somebody has typed into, whose session ends after half an hour. */
async function begun(settings: Partial<FormElement> = {}): Promise<FormElement> {
  const element = await show({ idleMinutes: 30, ...settings });
  await page.getByRole("button", { name: "Jetzt ausfüllen" }).click();
  await page.getByLabelText("Name").fill("Kim");
  // What watches is loaded after the form.
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  return element;
}

test("two minutes before a session ends a dialog asks, with the focus on going on", async () => {
  const element = await begun();
  await minutes(element, 27);
  expect(dialog(element)).toBeNull();
  await minutes(element, 1.1);
  await expect.poll(() => dialog(element)?.open).toBe(true);
  expect(focused(element)?.textContent?.trim()).toBe("Weiter ausfüllen");
  expect(dialog(element)?.textContent).toMatch(/Dann sind Ihre Angaben gelöscht/);
  expect(await violations()).toEqual([]);
});

test("one press goes on, the focus is where it was, and the time begins anew", async () => {
  const element = await begun();
  await minutes(element, 28.1);
  await expect.poll(() => dialog(element)?.open).toBe(true);
  await page.getByRole("button", { name: "Weiter ausfüllen" }).click();
  await expect.poll(() => dialog(element)).toBeNull();
  expect(focused(element)?.tagName).toBe("INPUT");
  await minutes(element, 27);
  expect([dialog(element), element.session?.answers]).toEqual([null, { people: [{}], called: "Kim" }]);
});

test("whoever types is not asked", async () => {
  const element = await begun();
  await minutes(element, 20);
  await page.getByLabelText("Name").fill("Kim Berg");
  await minutes(element, 20);
  expect(dialog(element)).toBeNull();
});

test("without an answer page and memory are cleared; what was saved stays with the service", async () => {
  const service = new DraftService();
  const element = await begun({ transport: service, resumeLink: () => "https://service.example/r#d.s" });
  await page.getByRole("button", { name: "Zwischenspeichern" }).click();
  await page.getByRole("button", { name: "Einverstanden, speichern" }).click();
  await expect.poll(() => service.saves.length).toBe(1);
  await minutes(element, 28.1);
  await expect.poll(() => dialog(element)?.open).toBe(true);
  await minutes(element, 2.1);
  await expect.element(page.getByRole("heading", { name: "Das Formular wurde geschlossen" })).toBeVisible();
  await expect.element(page.getByText(/wird bis zum 25. Dezember 2026 aufbewahrt/)).toBeVisible();
  expect([element.session?.answers, service.kept?.answers]).toEqual([{ people: [{}] }, { people: [{}], called: "Kim" }]);
  expect(element.shadowRoot?.textContent).not.toContain("service.example");
});

test("a form nobody has begun is left alone, and so is one without an end", async () => {
  const untouched = await show({ idleMinutes: 30 });
  await minutes(untouched, 40);
  expect(dialog(untouched)).toBeNull();
  const endless = await show();
  await page.getByRole("button", { name: "Jetzt ausfüllen" }).click();
  await page.getByLabelText("Name").fill("Kim");
  await minutes(endless, 600);
  expect(dialog(endless)).toBeNull();
});
