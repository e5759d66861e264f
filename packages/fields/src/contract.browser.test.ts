import { fillIn, isObject, wordIn, type FieldContext, type FieldType, type Json, type Words } from "@formgeber/core";
import type { FieldView, UploadView } from "@formgeber/renderer";
import axe from "axe-core";
import { html, render } from "lit";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { allFixtures } from "./contract/all-fixtures.ts";
import { FIXTURE_LABEL, fixtureContext } from "./contract/fixture.ts";
import { administrationFaces } from "./faces.ts";
import { administrationFields } from "./index.ts";

const HINT = "Ein Hinweis.";
const ERROR = "Berichtigen Sie die Angabe.";
const rendererWords: Words = { de: { "optional": "– freiwillig", "new-tab": "öffnet neuen Tab" }, en: { "optional": "– optional", "new-tab": "opens in a new tab" } };

/** One field in a shadow root with something before and after it, rendered again after every input as a form does. */
class Stage {
  readonly host = document.createElement("div");
  readonly raws: unknown[] = [];
  leaves = 0;
  readonly detached: string[] = [];
  readonly paused: string[] = [];
  readonly resumed: string[] = [];
  readonly refusals: unknown[] = [];
  readonly attached: File[] = [];
  readonly #type: FieldType;
  readonly #context: FieldContext;
  readonly #extra: Partial<FieldView>;

  constructor(type: FieldType, context: FieldContext, extra: Partial<FieldView> = {}) {
    this.#type = type;
    this.#context = context;
    this.#extra = extra;
    document.body.append(this.host);
    this.host.attachShadow({ mode: "open" });
    this.render(extra.raw ?? type.write(undefined, context));
  }

  get root(): ShadowRoot { return this.host.shadowRoot as ShadowRoot; }

  render(raw: unknown): void {
    const view: FieldView = {
      id: "field-1", label: FIXTURE_LABEL, required: true, place: "group", value: undefined, context: this.#context, choices: [],
      hint: [{ kind: "paragraph", spans: [{ kind: "plain", text: HINT }] }],
      word: (key, facts = {}) => {
        const { language } = this.#context;
        const word = wordIn(this.#type.words, language, key) ?? wordIn(rendererWords, language, key);
        if (word === undefined) throw new Error(`there is no word for ${key}`);
        return fillIn(word, facts, language);
      },
      act: {
        input: (next) => {
          this.raws.push(next);
          // As a form does: after the event, with what was given last.
          queueMicrotask(() => this.render(this.raws.at(-1)));
        },
        leave: () => { this.leaves += 1; },
        attach: (files, rules) => { this.attached.push(...files); this.refusals.push(...files.map((file) => rules.refusal({ name: file.name, mediaType: file.type, sizeBytes: file.size })?.code)); },
        detach: (key) => { this.detached.push(key); },
        pause: (key) => { this.paused.push(key); },
        resume: (key) => { this.resumed.push(key); },
      },
      ...(this.#type.holds === "group" && { members: membersOf() }),
      ...this.#extra,
      raw,
    };
    render(html`<style>${administrationFaces.styles}</style>${administrationFaces.get(this.#type)(view)}<button class="after">weiter</button>`, this.root);
  }

  find(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`expected ${selector} in ${this.root.innerHTML}`);
    return found;
  }

  get after(): HTMLElement { return this.find(".after"); }
}

let stage: Stage;
afterEach(() => stage.host.remove());

describe.each(Object.entries(allFixtures))("the face of %s", (name, fixtures) => {
  const type = administrationFields.get(name);
  const accepted = fixtures.accepted.map((fixture) => ({ ...fixture, named: JSON.stringify(fixture.raw), context: fixtureContext(fixtures, fixture) }));
  const uploadsOf = (raw: Json): readonly UploadView[] => (fixtures.files ?? [])
    .filter(({ id }) => raw === id || (Array.isArray(raw) && raw.includes(id)))
    .map(({ id, name: fileName, sizeBytes }) => ({ key: id, name: fileName, sizeBytes, state: "attached", progress: 1 }));

  test.each(accepted)("shows $named with label, hint and error wired, for everyone", async ({ raw, value, context }) => {
    stage = new Stage(type, context, { raw: type.write(value ?? undefined, context), error: ERROR, uploads: uploadsOf(raw) });
    const control = stage.find("#field-1");
    expect(nameOf(stage.root, control)).toContain(FIXTURE_LABEL);
    // The hint of a declaration is its wording, and so its name.
    expect(`${nameOf(stage.root, control)} ${descriptionOf(stage.root, control)}`).toContain(HINT);
    expect(descriptionOf(stage.root, control)).toContain(ERROR);
    const { violations } = await axe.run(stage.host, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });

  test.each(accepted.slice(0, 1))("marks what may be left out and speaks English", ({ raw, value, context }) => {
    stage = new Stage(type, { ...context, language: "en" }, { raw: type.write(value ?? undefined, context), required: false, uploads: uploadsOf(raw) });
    expect(stage.root.textContent).toContain("– optional");
    expect(stage.root.querySelector("[aria-invalid], [aria-required]")).toBeNull();
    expect(stage.root.textContent).not.toMatch(/\b(Tag|Monat|Ja|Nein|auswählen)\b/);
  });

  test("holds no inline styles, placeholders or number inputs", () => {
    for (const { value, context } of accepted) {
      stage?.host.remove();
      stage = new Stage(type, context, { raw: type.write(value ?? undefined, context) });
      expect(stage.root.querySelector("[style], [placeholder], [type=number], [maxlength]")).toBeNull();
    }
  });

  const given = type.holds === "group" || name.startsWith("file") ? [] : accepted.filter(({ value }) => value !== null);
  test.each(given)("takes $named as a person gives it", async ({ raw, value, context }) => {
    stage = new Stage(type, context);
    await give(stage, type, raw, value, context);
    const reading = type.read(stage.raws.at(-1), context);
    expect(reading).toMatchObject({ kind: "value", value });
  });

  if (type.holds === "value") test("says once that it was left", async () => {
    stage = new Stage(type, accepted[0]?.context ?? fixtureContext(fixtures, { raw: null }));
    const controls = [...stage.root.querySelectorAll<HTMLElement>("input, select, textarea")];
    for (const control of controls) control.focus();
    expect(stage.leaves).toBe(0);
    stage.after.focus();
    expect(stage.leaves).toBe(1);
  });
});

describe("radio buttons", () => {
  const type = administrationFields.get("yes-no");
  const context = fixtureContext(allFixtures["yes-no"] ?? never(), { raw: null });

  test("can be taken back where they need not be answered, without losing the focus", async () => {
    stage = new Stage(type, context, { raw: "true", required: false });
    await userEvent.click(stage.find(".button"));
    expect(stage.raws).toEqual([""]);
    expect(stage.root.activeElement?.id).toBe("field-1");
    await expect.poll(() => stage.root.querySelectorAll(":checked, .button").length).toBe(0);
  });

  test("are not offered to be taken back where they must be answered", () => {
    stage = new Stage(type, context, { raw: "true", required: true });
    expect(stage.root.querySelector(".button")).toBeNull();
  });
});

describe("a date", () => {
  const type = administrationFields.get("date");
  const context = fixtureContext(allFixtures["date"] ?? never(), { raw: null });

  test("marks only the inputs that are wrong", () => {
    stage = new Stage(type, context, { error: ERROR, errorFacts: { parts: ["month"] } });
    expect([...stage.root.querySelectorAll("input")].map((input) => input.getAttribute("aria-invalid"))).toEqual([null, "true", null]);
  });

  test("spreads a pasted date over its inputs", async () => {
    stage = new Stage(type, context);
    await userEvent.fill(stage.find("#field-1-year"), "31.12.1980");
    expect([...stage.root.querySelectorAll("input")].map(({ value }) => value)).toEqual(["31", "12", "1980"]);
  });

  test.each(["1.2.1980", "1980-02-01", "1. Februar 1980"])("takes %s that a browser fills into the first input", async (filled) => {
    stage = new Stage(type, context, { autocomplete: "bday" });
    await userEvent.fill(stage.find("#field-1"), filled);
    expect(type.read(stage.raws.at(-1), context)).toEqual({ kind: "value", value: "1980-02-01" });
    expect([...stage.root.querySelectorAll("input")].map(({ value }) => Number(value))).toEqual([1, 2, 1980]);
  });

  test("tells browsers the parts of a birthday", () => {
    stage = new Stage(type, context, { autocomplete: "bday" });
    expect([...stage.root.querySelectorAll("input")].map(({ autocomplete }) => autocomplete)).toEqual(["bday-day", "bday-month", "bday-year"]);
  });
});

describe("a file", () => {
  const type = administrationFields.get("file");
  const fixtures = allFixtures["file"] ?? never();
  const context = fixtureContext(fixtures, { raw: null, options: { mediaTypes: ["application/pdf"], maxSizeBytes: 5_000_000 } });

  test("tells its limits before one is chosen, and is handed over", async () => {
    stage = new Stage(type, context);
    expect(stage.root.textContent).toContain("Eine Datei bis 5 MB. Möglich sind: PDF.");
    await userEvent.upload(stage.find("input"), new File(["%PDF"], "Nachweis.pdf", { type: "application/pdf" }));
    expect(stage.attached.map(({ name }) => name)).toEqual(["Nachweis.pdf"]);
  });

  const underway = (change: Partial<UploadView>): UploadView => ({ key: "u", name: "Nachweis.pdf", sizeBytes: 204_800, state: "sending", progress: 0.5, ...change });

  test("is held against its limits before it goes", async () => {
    stage = new Stage(type, context);
    await userEvent.upload(stage.find("input"), new File(["x"], "Foto.bmp", { type: "image/bmp" }));
    expect(stage.refusals).toEqual(["answer/file-type"]);
  });

  test.each([
    ["arrives", { key: "f-1", state: "attached" }], ["is refused", { state: "failed", problem: { code: "upload-type", facts: { name: "Nachweis.pdf" } } }],
  ] as const)("that %s while the focus is on its button gives it to the choice of files", async (_what, change) => {
    let uploads = [underway({})];
    stage = new Stage(type, context, { get uploads() { return uploads; } });
    stage.find("[aria-label='„Nachweis.pdf“ anhalten']").focus();
    uploads = [underway(change)];
    stage.render(null);
    await expect.poll(() => stage.root.activeElement?.id).toBe("field-1");
  });

  test("says how far it is, and can be paused, resumed and taken back by buttons that name it", async () => {
    stage = new Stage(type, context, { uploads: [underway({})] });
    expect((stage.find("progress") as HTMLProgressElement).value).toBe(0.5);
    expect(stage.root.textContent).toContain("50 %");
    await userEvent.click(stage.find("[aria-label='„Nachweis.pdf“ anhalten']"));
    await userEvent.click(stage.find("[aria-label='„Nachweis.pdf“ entfernen']"));
    expect([stage.paused, stage.detached, stage.root.activeElement?.id]).toEqual([["u"], ["u"], "field-1"]);
    stage.host.remove();
    stage = new Stage(type, context, { uploads: [underway({ state: "paused" })] });
    await userEvent.click(stage.find("[aria-label='„Nachweis.pdf“ fortsetzen']"));
    expect(stage.resumed).toEqual(["u"]);
  });

  test.each(["attached", "queued", "sending", "paused", "waiting", "asking", "failed"] as const)("that is %s says so in both languages, for everyone", async (state) => {
    const uploads = [underway({ state, ...(state === "failed" && { problem: { code: "upload-too-large", facts: { name: "Nachweis.pdf" } } }) })];
    for (const language of ["de", "en"]) {
      stage?.host.remove();
      stage = new Stage(type, { ...context, language }, { uploads, ...((state === "failed" || state === "asking") && { error: ERROR }) });
      const { violations } = await axe.run(stage.host, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    }
    if (state === "failed") expect(descriptionOf(stage.root, stage.find("#field-1"))).toContain("“Nachweis.pdf” is too large.");
  });

  test("can be dropped onto the field", () => {
    stage = new Stage(type, context);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["%PDF"], "Nachweis.pdf", { type: "application/pdf" }));
    const drop = new DragEvent("drop", { dataTransfer, cancelable: true });
    stage.find(".file-drop").dispatchEvent(drop);
    expect([stage.attached.map(({ name }) => name), drop.defaultPrevented]).toEqual([["Nachweis.pdf"], true]);
  });
});

describe("files", () => {
  test("say how many there may be, and are handed over together", async () => {
    const context = fixtureContext(allFixtures["files"] ?? never(), { raw: null, options: { mediaTypes: ["image/jpeg"] } });
    stage = new Stage(administrationFields.get("files"), context);
    expect(stage.root.textContent).toContain("Mehrere Dateien, jede bis 10 MB. Möglich sind: JPEG. Höchstens 3 Dateien. Aus Fotos entfernen wir, wo sie aufgenommen wurden.");
    await userEvent.upload(stage.find("input"), [new File(["a"], "a.jpg", { type: "image/jpeg" }), new File(["b"], "b.jpg", { type: "image/jpeg" })]);
    expect(stage.attached.map(({ name }) => name)).toEqual(["a.jpg", "b.jpg"]);
    expect(stage.find(".camera input").getAttribute("capture")).toBe("environment");
  });
});

describe("a long text", () => {
  test("says near its limit how many characters are left, or too many", () => {
    const type = administrationFields.get("multi-line-text");
    const context = fixtureContext(allFixtures["multi-line-text"] ?? never(), { raw: null, schema: { type: "string", maxLength: 30 } });
    stage = new Stage(type, context, { raw: "kurz" });
    expect(stage.find("[role=status]").textContent).toBe("");
    stage.render("schon etwas länger als zehn");
    expect(stage.find("[role=status]").textContent).toBe("Noch 3 Zeichen möglich");
    stage.render("doch viel länger als dreißig Zeichen");
    expect(stage.find("[role=status]").textContent).toBe("6 Zeichen zu viel");
  });
});

describe("a long code list", () => {
  const type = administrationFields.get("code-list");
  const entries = Array.from({ length: 600 }, (_, i) => ({ code: String(i), label: i === 123 ? "Österreich" : `Ort ${i}` }));
  const context: FieldContext = {
    ...fixtureContext(allFixtures["code-list"] ?? never(), { raw: null, options: { list: "urn:example:long" } }),
    codeList: (uri) => (uri === "urn:example:long" ? long : undefined),
  };
  const long = { uri: "urn:example:long", version: "1", title: "Orte", language: "de", entries };
  const input = (): HTMLInputElement => stage.find("[role=combobox]") as HTMLInputElement;
  const marked = (): string | undefined => stage.root.querySelector("[aria-selected=true]")?.textContent ?? undefined;

  beforeEach(() => { stage = new Stage(type, context); });

  test("finds what is typed, says how much, and is chosen by keyboard", async () => {
    await userEvent.click(input());
    await userEvent.keyboard("oster");
    expect(input().value).toBe("oster");
    expect([...stage.root.querySelectorAll("[role=option]")].map(({ textContent }) => textContent)).toEqual(["Österreich"]);
    expect(stage.find("[role=status]").textContent?.trim()).toBe("1 Eintrag gefunden");
    await userEvent.keyboard("{ArrowDown}");
    expect(input().getAttribute("aria-activedescendant")).toBe(stage.find("[aria-selected=true]").id);
    await userEvent.keyboard("{Enter}");
    expect(stage.raws.at(-1)).toBe("123");
    expect(input().value).toBe("Österreich");
    expect(input().getAttribute("aria-expanded")).toBe("false");
    expect(stage.leaves).toBe(0);
  });

  test("is chosen by mouse without losing the focus", async () => {
    await userEvent.click(stage.find(".combobox-toggle"));
    await userEvent.click(stage.find("[role=option]:nth-child(3)"));
    expect(stage.raws.at(-1)).toBe("2");
    expect(stage.root.activeElement).toBe(input());
  });

  test("holds few options in the document until they are reached", async () => {
    await userEvent.click(input());
    expect(stage.root.querySelectorAll("[role=option]").length).toBeLessThan(60);
    for (let i = 0; i < 8; i++) await userEvent.keyboard("{PageDown}");
    expect(marked()).toBe("Ort 79");
    expect(stage.find("[aria-selected=true]").getAttribute("aria-setsize")).toBe("600");
  });

  test("closes on Escape and keeps what was typed", async () => {
    await userEvent.click(input());
    await userEvent.keyboard("Ort 5{Escape}");
    expect(stage.root.querySelector("[role=option]")).toBeNull();
    expect(input().value).toBe("Ort 5");
  });

  test("says when nothing matches", async () => {
    await userEvent.click(input());
    await userEvent.keyboard("xyz");
    expect(stage.find("[role=status]").textContent).toContain("Kein Eintrag gefunden.");
    expect(input().getAttribute("aria-expanded")).toBe("false");
  });

  test("takes the marked entry when a person goes on with Tab", async () => {
    await userEvent.click(input());
    await userEvent.keyboard("Ort 42{ArrowDown}{Tab}");
    expect(stage.raws.at(-1)).toBe("42");
    expect(stage.leaves).toBe(1);
  });

  test("shows everything again while an entry is chosen, with that one marked", async () => {
    stage.render("123");
    await userEvent.click(input());
    expect(marked()).toBe("Österreich");
  });

  test("has nothing axe complains of while it is open", async () => {
    await userEvent.click(input());
    await userEvent.keyboard("Ort{ArrowDown}");
    const { violations } = await axe.run(stage.host, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});

function membersOf(): FieldView["members"] {
  return ["first", "second"].map((key, i) => ({ key, content: html`<label for="m${i}">${key}</label><input id="m${i}">` }));
}

/** Gives raw input by the controls there are, as a person would. */
async function give(on: Stage, type: FieldType, raw: Json, value: Json, context: FieldContext): Promise<void> {
  const control = on.find("#field-1") as HTMLInputElement;
  if (on.root.querySelector(".parts input")) {
    const parts = Object.entries(isObject(raw) ? raw : { "": raw });
    for (const [i, [part, text]] of parts.entries()) {
      if (typeof text === "string" && text !== "") await userEvent.fill(on.find(i === 0 ? "#field-1" : `#field-1-${part}`), text);
    }
  } else if (control.type === "radio" || control.type === "checkbox") {
    const labels = labelsOf(type, value, context);
    for (const label of on.root.querySelectorAll<HTMLElement>(".check > label")) {
      if (labels.includes(label.textContent?.trim() ?? "") || control.type === "checkbox" && on.root.querySelectorAll("input").length === 1) await userEvent.click(label);
    }
  } else if (control.localName === "select") await userEvent.selectOptions(control, type.write(value, context) as string);
  else if (control.role === "combobox") await userEvent.fill(control, labelsOf(type, value, context)[0] ?? "");
  else await userEvent.fill(control, raw as string);
}

function labelsOf(type: FieldType, value: Json, context: FieldContext): readonly string[] {
  const presented = type.present(value, context);
  if (presented.kind === "choices") return presented.chosen;
  return presented.kind === "text" ? [presented.text] : [];
}

/** What a screen reader calls a control, as far as these faces name them: labels, legends around, or its own text. */
function nameOf(root: ShadowRoot, control: Element): string {
  const labels = [...root.querySelectorAll(`label[for="${control.id}"]`)].map(({ textContent }) => textContent);
  const legend = control.closest("fieldset")?.querySelector("legend")?.textContent;
  return [...labels, legend, control.getAttribute("aria-label"), control.localName === "legend" ? control.textContent : ""].join(" ");
}

function descriptionOf(root: ShadowRoot, control: Element): string {
  const ids = [control, control.closest("fieldset")].flatMap((element) => element?.getAttribute("aria-describedby")?.split(" ") ?? []);
  return ids.map((id) => root.getElementById(id)?.textContent ?? `#${id} is not there`).join(" ");
}

function never(): never {
  throw new Error("expected fixtures");
}
