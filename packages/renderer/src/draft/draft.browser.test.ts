import type { Session } from "@formgeber/core";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { DraftService } from "../../fixture/draft-service.ts";
import { focused, press, sees, show, type, violations } from "../../fixture/shown-form.ts";
import { TransportProblem, type DeviceCopy, type DeviceStore, type FormElement } from "../index.ts";

afterEach(() => vi.restoreAllMocks());

/** Of the list with at least one row, in every session. */
const rows = { people: [{}] };
const resumeLink = ({ id, secret }: { readonly id: string; readonly secret: string }): string => `https://service.example/r#${id}.${secret}`;
const status = (element: FormElement): string => element.shadowRoot?.querySelector("[role=status]")?.textContent?.trim() ?? "";
const changed = (session: Session | undefined, answers: object): Session => ({ ...session, answers: { ...(session?.answers as object), ...answers } }) as Session;

async function begun(service: DraftService, settings: Partial<FormElement> = {}): Promise<FormElement> {
  const element = await show({ transport: service, resumeLink, ...settings });
  await press("Jetzt ausfüllen");
  await type("Name", "Kim");
  return element;
}

async function kept(service: DraftService, settings: Partial<FormElement> = {}): Promise<FormElement> {
  const element = await begun(service, settings);
  await press("Zwischenspeichern");
  await press("Einverstanden, speichern");
  await expect.poll(() => sees(/Gespeichert um/)).toBe(true);
  return element;
}

test("nothing is saved before the person has read what is kept, where and how long, and has agreed", async () => {
  const service = new DraftService();
  const element = await begun(service);
  await press("Zwischenspeichern");
  await expect.poll(() => focused(element)?.id).toBe("draft");
  expect([sees(/^Was:/), sees(/^Wo: beim Formulardienst/), sees(/^Wie lange: 30 Tage/)]).toEqual([true, true, true]);
  expect(await violations()).toEqual([]);
  await press("Nicht speichern");
  expect(focused(element)?.id).toBe("draft-save");
  expect(service.saves).toEqual([]);
});

test("after that the link is shown, can be copied and read as a picture, and each change is saved by itself, quietly", async () => {
  const service = new DraftService();
  const element = await kept(service);
  expect(focused(element)?.id).toBe("draft");
  expect((page.getByLabelText("Ihr Link").element() as HTMLInputElement).value).toBe("https://service.example/r#d.s");
  const copy = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await press("Link kopieren");
  expect(copy).toHaveBeenCalledWith("https://service.example/r#d.s");
  await expect.poll(() => status(element)).toBe("Der Link ist kopiert.");
  await press("QR-Code zeigen");
  await expect.element(page.getByRole("img", { name: "QR-Code mit Ihrem Link" })).toBeVisible();
  expect(await violations()).toEqual([]);
  await type("Name", "Kim B");
  await type("Name", "Kim Berg");
  await expect.poll(() => service.saves.length, { timeout: 6000 }).toBe(2);
  expect([service.saves[1]?.answers, status(element)]).toEqual([{ ...rows, called: "Kim Berg" }, ""]);
});

test("where a page may not copy, the link has the focus and is marked", async () => {
  const element = await kept(new DraftService());
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("not allowed", "NotAllowedError"));
  await press("Link kopieren");
  await expect.poll(() => focused(element)?.id).toBe("draft-link");
  const link = page.getByLabelText("Ihr Link").element() as HTMLInputElement;
  expect(link.value.slice(link.selectionStart ?? 0, link.selectionEnd ?? 0)).toBe("https://service.example/r#d.s");
});

test("it is saved at once when the page is changed", async () => {
  const service = new DraftService();
  await kept(service);
  await page.getByLabelText("Einfach").click();
  await press("Weiter");
  await expect.poll(() => service.kept?.page, { timeout: 1000 }).toBe("two");
});

test("who is cut off is told once, and once that all is saved again; nothing typed is lost", async () => {
  const service = new DraftService();
  const element = await kept(service);
  service.problems.push(new TransportProblem("unreachable"));
  await type("Name", "Kim Berg");
  await expect.poll(() => sees(/^Noch nicht gespeichert/), { timeout: 6000 }).toBe(true);
  expect(status(element)).toMatch(/^Noch nicht gespeichert/);
  window.dispatchEvent(new Event("online"));
  await expect.poll(() => service.kept?.answers).toEqual({ ...rows, called: "Kim Berg" });
  await expect.poll(() => status(element)).toBe("Die Verbindung ist wieder da. Ihre Angaben sind gespeichert.");
});

test("while there is no connection the page says what closing it would lose", async () => {
  const element = await begun(new DraftService());
  window.dispatchEvent(new Event("offline"));
  await element.updateComplete;
  expect([sees("Es gibt gerade keine Verbindung"), sees(/gehen alle Angaben verloren/)]).toEqual([true, true]);
  expect(status(element)).toBe("Es gibt gerade keine Verbindung");
  expect(await violations()).toEqual([]);
  window.dispatchEvent(new Event("online"));
  await element.updateComplete;
  expect([sees(/gehen alle Angaben verloren/), status(element)]).toEqual([false, "Die Verbindung ist wieder da."]);
});

test("what another window saved meanwhile is taken over where both changed other answers", async () => {
  const service = new DraftService();
  const element = await kept(service);
  service.keep(changed(service.kept, { note: "Bitte anrufen" }));
  await type("Name", "Kim Berg");
  await expect.poll(() => service.kept?.answers, { timeout: 6000 }).toEqual({ ...rows, called: "Kim Berg", note: "Bitte anrufen" });
  expect((page.getByLabelText("Bemerkung").element() as HTMLInputElement).value).toBe("Bitte anrufen");
  expect(status(element)).toBe("Eine Angabe, die Sie in einem anderen Fenster oder Gerät geändert haben, ist übernommen.");
});

test("where both changed the same answer the person chooses, and may go on typing meanwhile", async () => {
  const service = new DraftService();
  const element = await kept(service);
  service.keep(changed(service.kept, { called: "Kim Tal", note: "Bitte anrufen" }));
  await type("Name", "Kim Berg");
  await expect.poll(() => sees("Dieselben Angaben wurden auch anderswo geändert"), { timeout: 6000 }).toBe(true);
  expect(focused(element)).toBe(page.getByLabelText("Name", { exact: true }).element());
  expect([(page.getByLabelText("Hier: Kim Berg").element() as HTMLInputElement).checked, service.kept?.answers]).toEqual([true, { ...rows, called: "Kim Tal", note: "Bitte anrufen" }]);
  expect(await violations()).toEqual([]);
  await type("Bemerkung", "Bitte schreiben");
  await page.getByLabelText("Anderswo: Kim Tal").click();
  await press("Auswahl übernehmen");
  await expect.poll(() => service.kept?.answers).toEqual({ ...rows, called: "Kim Tal", note: "Bitte schreiben" });
  expect(focused(element)?.id).toBe("heading");
});

test("an answer that only got lost on its way back is no change from elsewhere", async () => {
  const service = new DraftService();
  await kept(service);
  const save = service.saveDraft.bind(service);
  service.saveDraft = async (...of) => {
    service.saveDraft = save;
    await save(...of);
    throw new TransportProblem("unreachable");
  };
  await type("Name", "Kim B");
  await expect.poll(() => sees(/^Noch nicht gespeichert/), { timeout: 6000 }).toBe(true);
  await type("Name", "Kim Berg");
  window.dispatchEvent(new Event("online"));
  await expect.poll(() => service.kept?.answers, { timeout: 6000 }).toEqual({ ...rows, called: "Kim Berg" });
  expect(sees("Dieselben Angaben wurden auch anderswo geändert")).toBe(false);
});

test("who ends it has the draft forgotten and keeps the answers on the page", async () => {
  const service = new DraftService();
  const element = await kept(service);
  await press("Speichern beenden und Entwurf löschen");
  await expect.poll(() => service.kept).toBe(undefined);
  await expect.poll(() => status(element)).toBe("Der Entwurf ist gelöscht. Ihre Angaben stehen nur noch auf dieser Seite.");
  expect([element.session?.answers, focused(element)?.id]).toEqual([{ ...rows, called: "Kim" }, "draft-save"]);
});

test("who leaves to go on later leaves nothing behind, on the page and in memory", async () => {
  const service = new DraftService();
  const element = await kept(service);
  await press("Hier beenden, später weitermachen");
  await expect.element(page.getByRole("heading", { name: "Sie haben das Formular verlassen" })).toBeVisible();
  expect(sees(/bis zum 25. Dezember 2026 aufbewahrt/)).toBe(true);
  expect([element.session?.answers, element.draft, service.kept?.answers]).toEqual([rows, undefined, { ...rows, called: "Kim" }]);
  window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  await expect.element(page.getByRole("button", { name: "Jetzt ausfüllen" })).toBeVisible();
});

test("once it is sent, the draft is forgotten and nothing of it stays in memory", async () => {
  const service = new DraftService();
  const element = await kept(service);
  await page.getByLabelText("Einfach").click();
  await press("Weiter");
  await type("Vorname", "Ada");
  await press("Weiter");
  await press("Absenden");
  await expect.poll(() => sees(/AB-2026-0001/)).toBe(true);
  await expect.poll(() => service.kept).toBe(undefined);
  expect([element.session?.answers, service.sent[0]?.request.answers]).toEqual([rows, expect.objectContaining({ called: "Kim" })]);
  window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  await expect.poll(() => sees(/AB-2026-0001/)).toBe(false);
});

test("a draft that is gone is said, and can be kept anew", async () => {
  const service = new DraftService();
  const element = await kept(service);
  service.kept = undefined;
  await type("Name", "Kim Berg");
  await expect.poll(() => sees(/^Diesen Entwurf gibt es nicht mehr/), { timeout: 6000 }).toBe(true);
  await press("Zwischenspeichern");
  await press("Einverstanden, speichern");
  await expect.poll(() => service.kept?.answers).toEqual({ ...rows, called: "Kim Berg" });
  expect(element.session?.answers).toEqual({ ...rows, called: "Kim Berg" });
});

test("a copy on the device is offered where there is a place for it, follows each change, and goes with the draft", async () => {
  const copies: (DeviceCopy | "forgotten")[] = [];
  const store: DeviceStore = { has: async () => false, keep: async (copy) => void copies.push(copy), forget: async () => void copies.push("forgotten") };
  const service = new DraftService();
  await kept(service, { deviceStore: async () => store });
  await page.getByLabelText("Auf diesem Gerät merken").click();
  await expect.poll(() => copies.length).toBe(1);
  service.problems.push(new TransportProblem("unreachable"));
  await type("Name", "Kim Berg");
  await expect.poll(() => copies.at(-1)).toMatchObject({ session: { answers: { called: "Kim Berg" } }, saved: { answers: { called: "Kim" } }, handle: { id: "d" } });
  await expect.poll(() => sees(/^Noch nicht beim Dienst gespeichert/), { timeout: 6000 }).toBe(true);
  window.dispatchEvent(new Event("offline"));
  await expect.poll(() => sees(/auf diesem Gerät gemerkt/)).toBe(true);
  window.dispatchEvent(new Event("online"));
  await expect.poll(() => service.kept?.answers).toEqual({ ...rows, called: "Kim Berg" });
  await press("Speichern beenden und Entwurf löschen");
  await expect.poll(() => copies.at(-1)).toBe("forgotten");
});
