import { createForm, startSession, withoutReferenced, type CodeList, type Json } from "@formgeber/core";
import type { FormElement } from "@formgeber/renderer";
import "@formgeber/renderer";
import { LoadedLists } from "@formgeber/renderer/code-lists";
import { formOf } from "@formgeber/testkit";
import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { administrationFaces } from "../faces.ts";
import { administrationFields } from "../sets/administration.ts";

const entries = Array.from({ length: 300 }, (_, i) => ({ code: String(i), label: i === 123 ? "Österreich" : `Ort ${i}`, values: { country: i % 2 === 0 ? "A" : "B" } }));
const places: CodeList = { uri: "urn:example:list:places", version: "1", title: "Orte", language: "de", columns: [{ id: "code", role: "code" }, { id: "label", role: "label" }, { id: "country" }], entries };
const string = { type: "string" } as const;

let element: FormElement;
/** Answers what was fetched; the lists wait until a test lets them go. */
let answers: ((answer: CodeList | Error) => void)[];

async function show(session: Json = {}): Promise<void> {
  const whole = await formOf({
    type: "object",
    properties: { country: { title: "Land", enum: ["A", "B"] }, place: { ...string, title: "Ort" }, region: { ...string, title: "Gebiet" }, name: { ...string, title: "Name" } },
  }, {
    types: administrationFields,
    codeLists: { [places.uri]: places },
    layout: [{ page: "one", title: "Eins", show: ["/name", "/country"] }, { page: "two", title: "Zwei", show: ["/place", "/region"] }],
    fields: { "/place": { type: "code-list", options: { list: places.uri } }, "/region": { type: "code-list", options: { list: places.uri, filter: { column: "country", by: "/country" } } } },
  });
  answers = [];
  const fetchList = () => new Promise<CodeList>((resolve, reject) => { answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer))); });
  const lists = new LoadedLists(whole.package.lists?.byReference ?? {}, fetchList, () => "2026-01-01");
  const form = createForm(withoutReferenced(whole.package), () => whole.checks, administrationFields, undefined, undefined, lists);
  element = document.createElement("fg-form");
  Object.assign(element, { form, faces: administrationFaces, session: { ...startSession(form), answers: session } });
  document.body.replaceChildren(element);
  await element.updateComplete;
}

const find = (selector: string): HTMLElement => element.shadowRoot?.querySelector<HTMLElement>(selector) ?? (() => { throw new Error(`expected ${selector}`); })();
const field = (label: string): HTMLElement => [...element.shadowRoot?.querySelectorAll<HTMLElement>(".field") ?? []].find((each) => each.querySelector("label, legend")?.textContent?.includes(label)) ?? (() => { throw new Error(`expected a field ${label}`); })();
const control = (label: string): HTMLInputElement => field(label).querySelector("input") ?? (() => { throw new Error("expected an input"); })();
const settled = async (): Promise<void> => { await new Promise((resolve) => { setTimeout(resolve); }); await element.updateComplete; };
const next = async (): Promise<void> => { find(".button--primary").click(); await settled(); };

beforeEach(async () => { await show(); });

test("a list is sent for when its field is first shown, and the field says that it is on its way", async () => {
  expect(answers).toHaveLength(0);
  await next();
  expect(answers).toHaveLength(1);
  expect(field("Ort").textContent).toContain("Die Liste wird geladen …");
  answers[0]?.(places);
  await settled();
  expect(field("Ort").textContent).not.toContain("geladen");
  await userEvent.click(control("Ort"));
  await userEvent.keyboard("oster{ArrowDown}{Enter}");
  expect(element.session?.answers).toEqual({ place: "123" });
});

test("a list that could not be loaded can be sent for again, and nothing is lost", async () => {
  await show({ name: "N", place: "123" });
  await next();
  answers[0]?.(new Error("no connection"));
  await settled();
  expect(field("Ort").textContent).toContain("Die Liste konnte nicht geladen werden.");
  expect(element.session?.answers).toEqual({ name: "N", place: "123" });
  field("Ort").querySelector("button")?.click();
  await settled();
  expect(answers).toHaveLength(2);
  expect(field("Ort").textContent).toContain("Die Liste wird geladen …");
  answers[1]?.(places);
  await settled();
  expect(control("Ort").value).toBe("Österreich");
});

test("a field that depends on another answer says what to answer first, and then offers what belongs to it", async () => {
  await next();
  answers[0]?.(places);
  await settled();
  expect(field("Gebiet").textContent).toContain("Beantworten Sie zuerst „Land“.");
  expect(control("Gebiet").readOnly).toBe(true);
  await show({ country: "B" });
  await next();
  answers[0]?.(places);
  await settled();
  await userEvent.click(control("Gebiet"));
  expect(field("Gebiet").querySelector("[role=option]")?.getAttribute("aria-setsize")).toBe("150");
  await userEvent.keyboard("Ort 4{Tab}");
  expect(control("Gebiet").value).toBe("Ort 4");
  expect(field("Gebiet").textContent).toContain("Wählen Sie bei „Gebiet“ einen Eintrag aus der Liste aus.");
});

test("what was chosen before and does not fit any more stays in its field", async () => {
  await show({ country: "A", region: "123" });
  await next();
  answers[0]?.(places);
  await settled();
  expect(control("Gebiet").value).toBe("Österreich");
});
