import { html, LitElement, nothing, type CSSResult, type CSSResultGroup, type CSSResultOrNative, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { textAt, type Form, type Language, type Session } from "@formgeber/core";
import { TitleChangedEvent } from "./events.ts";
import type { FaceSet } from "./face/field-face.ts";
import { CHECK, type Filling } from "./state/filling.ts";
import { FormController } from "./state/form-controller.ts";
import type { LoadWords } from "./state/language-change.ts";
import { putFocus } from "./state/put-focus.ts";
import { randomId } from "./state/random-id.ts";
import { takeOver } from "./state/take-over.ts";
import { adoptStyles } from "./styles/adopt-styles.ts";
import { controlStyles } from "./styles/control.styles.ts";
import { frameStyles } from "./styles/frame.styles.ts";
import { pageStyles } from "./styles/page.styles.ts";
import { tokens } from "./styles/tokens.ts";
import { localText } from "./text/local-text.ts";
import type { DraftHandle, Transport } from "./transport/transport.ts";
import { faultView } from "./views/fault-view.ts";
import { footView } from "./views/foot-view.ts";
import type { FormView } from "./views/form-view.ts";
import { languageSwitch } from "./views/language-switch.ts";
import { pageView } from "./views/page-view.ts";
import type { PrivacyNotice } from "./views/privacy-notice.ts";
import { startView } from "./views/start-view.ts";
import { waitingView } from "./views/waiting-view.ts";
import { spokenIn, writtenFrom } from "./words/speaker.ts";

/**
 * `<fg-form>`: shows a form and keeps a session. Everything stands in its one shadow root. It fetches nothing, stores
 * nothing and leaves address, title and history of the page alone; answers live in memory.
 *
 * Give it `form` and `faces`; with a `transport` it can send.
 *
 * @slot header - A logo, shown above the form.
 */
export class FormElement extends LitElement {
  static override properties: PropertyDeclarations = {
    form: { attribute: false },
    faces: { attribute: false },
    transport: { attribute: false },
    notice: { attribute: false },
    draft: { attribute: false },
    resumeLink: { attribute: false },
    loadWords: { attribute: false },
    language: {},
    theme: { reflect: true },
  };
  static override styles: CSSResultGroup = [tokens, frameStyles, controlStyles, pageStyles];

  /** The form at work, from `createForm`. */
  declare form: Form | undefined;
  /** How its field types are shown, such as `administrationFaces`. */
  declare faces: FaceSet | undefined;
  /** Absent: the form goes as far as the check page and gives the submission as an event. */
  declare transport: Transport | undefined;
  /** The data-protection notice in a language (Art. 13 GDPR), shown before the first answer. */
  declare notice: ((language: Language) => PrivacyNotice | undefined) | undefined;
  /** The draft the given session comes from, so that saving goes on with it. */
  declare draft: DraftHandle | undefined;
  /** The address that opens a draft again; absent, its code is shown. */
  declare resumeLink: ((handle: DraftHandle) => string) | undefined;
  /** Asked before a language is changed to; absent, our sentences are there in every language. */
  declare loadWords: LoadWords | undefined;
  /** The language to begin in; the person may choose another. Empty: the form's own. */
  declare language: Language;
  /** "auto": as the person's device has it. */
  declare theme: "light" | "dark" | "auto" | "contrast";
  /** Where ids come from (idempotency keys). */
  newId: () => string = randomId;

  readonly #controller = new FormController(this);
  #contrast: readonly CSSResult[] = [];
  #styled: readonly (CSSResultOrNative | string)[] = [];
  #isPrinting = false;
  #title = "";
  /** The first page as a server rendered it. */
  #served: ChildNode[] = [];

  constructor() {
    super();
    this.language = "";
    this.theme = "light";
  }

  /** The session as it stands; set one to go on with it. Undefined before there is a form. */
  get session(): Session | undefined { return this.#controller.session; }
  set session(session: Session | undefined) {
    this.#controller.give(session);
    this.requestUpdate("form");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#controller.connect();
    window.addEventListener("online", this.#online);
    window.addEventListener("beforeunload", this.#warn);
    window.addEventListener("beforeprint", this.#print);
    window.addEventListener("afterprint", this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#controller.disconnect();
    window.removeEventListener("online", this.#online);
    window.removeEventListener("beforeunload", this.#warn);
    window.removeEventListener("beforeprint", this.#print);
    window.removeEventListener("afterprint", this.#print);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#served = [...root.childNodes];
    // Not before what is there, which will go.
    this.renderOptions.renderBefore = null;
    return root;
  }

  /** A page from a server is better than none: it stays until there is a form to show. */
  protected override shouldUpdate(): boolean {
    return this.#served.length === 0 || (this.form !== undefined && this.faces !== undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isFirst = !this.hasUpdated;
    if (isFirst || changed.has("form")) this.#controller.begin();
    if (isFirst || changed.has("draft")) this.#controller.drafts.handle = this.draft;
    // A session that is gone on with keeps its language until another is asked for.
    if (changed.has("language") && !isFirst && !changed.has("form") && this.language !== "") this.#controller.speak(this.language);
  }

  protected override update(changed: PropertyValues<this>): void {
    const isFirst = !this.hasUpdated;
    this.#adoptStyles();
    if ((isFirst || changed.has("theme")) && (this.theme === "contrast" || matchMedia("(prefers-contrast: more)").matches)) void this.#addContrast();
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const { filling, message } = this.#controller;
    const language = filling?.language ?? "de";
    return html`<div class="form" part="form" lang=${spokenIn(language)} dir=${writtenFrom(language)}>${this.#content()}
      <div class="visually-hidden" role="status">${message}</div></div>`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#controller.layouts.settled;
    return this.#controller.filling ? this.#controller.last.prepare().then(() => super.getUpdateComplete()) : done;
  }

  protected override firstUpdated(): void {
    if (this.#served.length > 0) takeOver(this.renderRoot, this.#served.splice(0));
  }

  protected override updated(): void {
    this.#tellTitle();
    const controller = this.#controller;
    if (controller.filling) void this.#controller.last.prepare();
    const target = controller.focus;
    if (target === undefined || this.#controller.last.wasAwaited()) return;
    controller.focus = undefined;
    putFocus(this.renderRoot, target);
  }

  #tellTitle(): void {
    const title = this.renderRoot.querySelector("#heading")?.textContent.replace(/\s+/g, " ").trim();
    if (!title || title === this.#title) return;
    this.#title = title;
    this.dispatchEvent(new TitleChangedEvent(title));
  }

  #adoptStyles(): void {
    const { layouts, last } = this.#controller;
    const styles = [...FormElement.elementStyles, ...this.#contrast, ...this.faces?.styles ?? [], ...layouts.now?.styles ?? [], ...last.now?.styles ?? []];
    if (styles.length === this.#styled.length && styles.every((style, i) => style === this.#styled[i])) return;
    this.#styled = styles;
    adoptStyles(this.renderRoot, styles);
  }

  #content(): TemplateResult {
    const { filling, fault, say, screen, languages } = this.#controller;
    if (fault !== undefined) return faultView(fault, say);
    if (!filling || !this.faces) return waitingView(say);
    if (screen !== "start" && !this.#controller.isComplete) return this.#controller.layouts.wait(say);
    try {
      const view = this.#view(filling, this.faces);
      const title = textAt(filling.form.definition, "/title", filling.language);
      return html`
        <slot name="header"></slot>
        <div class="top">${screen === "start" ? nothing : html`<p class="title" part="title">${localText(title?.text ?? "", title?.lang ?? view.textLang)}</p>`}
          ${languageSwitch(filling.form.languages, view, languages.failed)}</div>
        ${this.#main(view)}
        ${this.#isPrinting && screen !== "start" ? this.#controller.last.print(view) : nothing}
        ${screen === "pages" || screen === "tasks" ? footView(view, this.resumeLink) : nothing}`;
    } catch (error) {
      this.#controller.broken(error);
      return faultView(error, say);
    }
  }

  #main(view: FormView): TemplateResult {
    const { screen, tried, version } = this.#controller;
    if (version.view) return version.view(view);
    if (screen === "start") return startView(view);
    if (screen === "tasks" && view.layouts) return view.layouts.taskListView(view);
    const receipt = screen === "receipt" && view.sending.kind === "received" ? view.sending.receipt : undefined;
    const { page } = view.filling;
    if (page && !receipt) return pageView(view, page, tried === page.page);
    return this.#controller.last.show(view, receipt);
  }

  #view(filling: Filling, faces: FaceSet): FormView {
    const controller = this.#controller;
    const { language } = filling;
    const spoken = spokenIn(language);
    const { complaints, uploads, uploadCount, returning, say, sending, drafts, layouts, isList } = controller;
    return {
      filling, faces, complaints, uploads, uploadCount, say, isList, act: controller,
      spoken, textLang: spoken === language ? undefined : language,
      returning: returning?.page === CHECK,
      layouts: layouts.now,
      sending,
      draft: this.transport?.saveDraft ? drafts.state : undefined,
      notice: this.notice?.(language),
      errors: new Map(complaints.map((complaint) => [complaint.pointer, complaint])),
    };
  }

  async #addContrast(): Promise<void> {
    const { contrastStyles } = await import("./styles/contrast.styles.ts");
    this.#contrast = [contrastStyles];
    this.requestUpdate();
  }

  readonly #online = (): void => {
    const { last, layouts, isComplete } = this.#controller;
    void last.fetch();
    if (!isComplete) void layouts.fetch();
    this.#controller.retry();
  };
  /** The paper is made when this has returned. */
  readonly #print = ({ type }: Event): void => {
    this.#isPrinting = type === "beforeprint";
    this.requestUpdate();
    this.performUpdate();
  };
  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.#controller.filling?.begun && !["start", "receipt"].includes(this.#controller.screen)) event.preventDefault();
  };
}

// Two versions of this script may run on one page. Each shows its forms by its own element: the parts of one do not fit the other.
let name = "fg-form";
for (let i = 2; customElements.get(name); i += 1) name = `fg-form-${i}`;
customElements.define(name, FormElement);

/** What `<fg-form>` may be given, for frameworks that set properties. */
export type FormProperties = Partial<Pick<FormElement, "form" | "faces" | "transport" | "notice" | "draft" | "resumeLink" | "loadWords" | "language" | "theme" | "session">>;

declare global {
  interface HTMLElementTagNameMap {
    "fg-form": FormElement;
  }
}
