// What the loader fetches: the renderer with the everyday field types, and the way to the service.
import { createForm, type Form, type FormModule, type FormPackage, type Language } from "@formgeber/core";
import { facesFor } from "@formgeber/fields/faces-on-demand";
import { fieldsFor } from "@formgeber/fields/on-demand";
import { FormElement, parts, type Draft, type Transport } from "@formgeber/renderer";
import type { FormAnswer } from "./form-answer.ts";
import { httpTransport } from "./http-transport.ts";
import { privacyNoticeOf } from "./privacy-notice.ts";
import { followTitle } from "./page-title.ts";
import { draftIn, resumeLink } from "./resume-link.ts";
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
 * host's content stays in the page and is not shown any more. Attributes of the host: `language`, `theme`.
 */
export async function mount(host: HTMLElement, answer: FormAnswer, { service, address }: MountPlace): Promise<void> {
  const http = httpTransport(answer.links, answer.package.form, address);
  const atWork = (content: FormPackage, module: URL): Promise<Form> => formAtWork(content, module, http);
  const [form, faces, begun, draft] = await Promise.all([
    atWork(answer.package, new URL(answer.module, address)),
    facesFor(answer.package.definition),
    spoken(host.getAttribute("language") || answer.package.definition.language),
    resumed(http, service),
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
  if (draft) await spoken(draft.session.language);
  // All in one go: an element in the page shows what it has.
  element.form = form;
  element.faces = faces;
  element.transport = transport;
  element.loadWords = loadWords;
  element.notice = (language) => privacyNoticeOf((element.form ?? form).definition, answer.municipality, language);
  element.resumeLink = (handle) => resumeLink(answer.municipality.pages.form, handle);
  if (draft) {
    element.session = draft.session;
    element.draft = draft.handle;
  }
  if (begun !== undefined) element.language = begun;
  if (location.origin === service.origin) followTitle(element);
  applyTheme(host, element);
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

function applyTheme(host: HTMLElement, element: FormElement): void {
  const theme = host.getAttribute("theme");
  if (theme === "light" || theme === "dark" || theme === "auto" || theme === "contrast") element.theme = theme;
}

/** The draft the page's address asks for, on the service's own pages only: other pages' fragments are their own. */
async function resumed(transport: Transport, service: URL): Promise<Draft | undefined> {
  if (location.origin !== service.origin) return undefined;
  const handle = draftIn(location.hash);
  if (!handle) return undefined;
  history.replaceState(history.state, "", location.pathname + location.search);
  return await transport.loadDraft?.(handle);
}
