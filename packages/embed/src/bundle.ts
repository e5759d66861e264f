// What the loader fetches: the renderer with the everyday field types, and the way to the service.
import { createForm, type Form, type FormModule, type FormPackage, type Language } from "@formgeber/core";
import { facesFor } from "@formgeber/fields/faces-on-demand";
import { fieldsFor } from "@formgeber/fields/on-demand";
import { FormElement, parts, type Transport } from "@formgeber/renderer";
import type { FormAnswer } from "./form-answer.ts";
import { httpTransport } from "./http-transport.ts";
import { privacyNoticeOf } from "./privacy-notice.ts";
import { followTitle } from "./page-title.ts";
import { asksForDraft, resumeLink } from "./resume-link.ts";
import { loadWords } from "./words/language-packs.ts";

/** Where the loader found things. */
export interface MountPlace {
  /** The service's address, with a slash at the end. */
  readonly service: URL;
  /** Address the form's answer came from; its links are relative to it. */
  readonly address: URL;
}

/**
 * Shows a form inside the host element, in a shadow root of its own, where a first page from the service may stand already. The
 * host's content stays in the page and is not shown any more. Attributes of the host: `language`, `theme`, `idle-minutes`.
 */
export async function mount(host: HTMLElement, answer: FormAnswer, { service, address }: MountPlace): Promise<void> {
  const http = httpTransport(answer.links, answer.package.form, address, answer.draftDays);
  // On other pages storage and fragment are somebody else's.
  const ownPage = location.origin === service.origin ? () => import("./device/own-page.ts") : undefined;
  const atWork = (content: FormPackage, module: URL): Promise<Form> => formAtWork(content, module, http);
  const [form, faces, begun, draft] = await Promise.all([
    atWork(answer.package, new URL(answer.module, address)),
    facesFor(answer.package.definition),
    spoken(host.getAttribute("language") || answer.package.definition.language),
    asksForDraft(location.hash) ? ownPage?.().then(({ draftHere }) => draftHere(http)) : undefined,
  ]);
  const transport: Transport = {
    ...http,
    loadForm: async (reference) => {
      const other = await (await import("./form-version.ts")).formVersion(atWork, address, answer.links.versions, reference);
      // The other version may have fields of kinds that this one has not.
      element.faces = await facesFor(other.definition);
      return other;
    },
  };
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const served = root.querySelector("fg-form");
  const element = served instanceof FormElement ? served : new FormElement();
  if (draft?.session) await spoken(draft.session.language);
  // All in one go: an element in the page shows what it has.
  element.form = form;
  element.faces = faces;
  element.transport = transport;
  element.loadWords = loadWords;
  element.notice = (language) => privacyNoticeOf((element.form ?? form).definition, answer.municipality, language);
  element.resumeLink = (handle) => resumeLink(answer.municipality.pages.form, handle);
  element.deviceStore = ownPage && (async () => (await ownPage()).copiesHere());
  if (draft?.session) Object.assign(element, { session: draft.session, savedSession: draft.saved, draft: draft.handle });
  else if (draft) element.draftMissing();
  if (begun !== undefined) element.language = begun;
  if (location.origin === service.origin) followTitle(element);
  applyAttributes(host, element);
  element.setAttribute("exportparts", parts.join(","));
  element.append(headerOf());
  element.addEventListener("fg-failed", ({ reason }) => console.error("formgeber:", reason));
  if (element !== served) root.replaceChildren(element);
  await element.updateComplete;
  if (new URLSearchParams(location.search).has("fg-debug")) void (await import("./theme-report.ts")).reportTheme(element);
}

/** What the page puts into the slot `header` of the host goes on to the form. */
function headerOf(): HTMLSlotElement {
  const slot = document.createElement("slot");
  slot.name = slot.slot = "header";
  return slot;
}

/**
 * A package with its compiled module; what runs rules, field types beyond the everyday ones, and what loads code lists, are
 * loaded by forms that have some.
 */
async function formAtWork(content: FormPackage, module: URL, transport: Transport): Promise<Form> {
  const plan = content.lists;
  const [{ default: checks }, types, rules, lists] = await Promise.all([
    import(module.href) as Promise<{ default: FormModule }>,
    fieldsFor(content.definition),
    content.rules && import("./rules.ts"),
    (plan?.byReference ?? plan?.dated) && import("./code-lists.ts"),
  ]);
  return createForm(content, checks, types, undefined, rules?.browserRules, plan && lists?.browserLists(plan, transport));
}

/** A language with its sentences; undefined where they cannot be had: the form is shown nevertheless, in its own. */
async function spoken(language: Language): Promise<Language | undefined> {
  try {
    await loadWords(language);
    return language;
  } catch (reason) {
    console.error(`formgeber: the sentences in "${language}" could not be loaded.`, reason);
    return undefined;
  }
}

function applyAttributes(host: HTMLElement, element: FormElement): void {
  const idleMinutes = Number(host.getAttribute("idle-minutes"));
  if (idleMinutes > 0) element.idleMinutes = idleMinutes;
  const theme = host.getAttribute("theme");
  if (theme === "light" || theme === "dark" || theme === "auto" || theme === "contrast") element.theme = theme;
}
