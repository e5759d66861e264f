import { html, LitElement, nothing, type CSSResult, type CSSResultGroup, type CSSResultOrNative, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { textAt, type Form, type Language, type Session } from "@formgeber/core";
import { TitleChangedEvent } from "./events.ts";
import type { FaceSet } from "./face/field-face.ts";
import { CHECK, type Filling } from "./state/filling.ts";
import { FormController } from "./state/form-controller.ts";
import type { LoadWords } from "./state/language-change.ts";
import { PageLife } from "./state/page-life.ts";
import { putFocus } from "./state/put-focus.ts";
import { randomId } from "./state/random-id.ts";
import { SessionEnd } from "./state/session-end.ts";
import { wrongByPlace } from "./state/complaint.ts";
import { sessionOf } from "./state/session-of.ts";
import type { takeOver } from "./state/take-over.ts";
import { adoptStyles } from "./styles/adopt-styles.ts";
import { controlStyles } from "./styles/control.styles.ts";
import { frameStyles } from "./styles/frame.styles.ts";
import { pageStyles } from "./styles/page.styles.ts";
import { tokens } from "./styles/tokens.ts";
import { localText } from "./text/local-text.ts";
import type { DeviceStore } from "./transport/device-store.ts";
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
    savedSession: { attribute: false },
    deviceStore: { attribute: false },
    idleMinutes: { type: Number, attribute: "idle-minutes" },
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
  /** The state the service has of that draft, where the session is another one: of a copy on this device. */
  declare savedSession: Session | undefined;
  /** Fetches where copies of drafts may lie on this device; absent where the storage is not the service's own. */
  declare deviceStore: (() => Promise<DeviceStore | undefined>) | undefined;
  /** After so many minutes without a touch the page is cleared, with a warning two minutes before. Absent: never. @unit min */
  declare idleMinutes: number | undefined;
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
  readonly #life = new PageLife(this.#controller, (isConnected) => this.#connected(isConnected));
  readonly #end = new SessionEnd(sessionOf(this.#controller, this));
  #added: readonly CSSResult[] = [];
  #styled: readonly (CSSResultOrNative | string)[] = [];
  #isPrinting = false;
  #title = "";
  /** The first page as a server rendered it. */
  #served: ChildNode[] = [];
  #takeOver: typeof takeOver | undefined;

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
    this.#life.watch();
    if (this.hasUpdated) void this.#end.after(this.idleMinutes);
    window.addEventListener("beforeprint", this.#print);
    window.addEventListener("afterprint", this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#controller.disconnect();
    this.#life.stop();
    this.#end.stop();
    window.removeEventListener("beforeprint", this.#print);
    window.removeEventListener("afterprint", this.#print);
  }

  /** Says that a draft, which a link asked for, is not there any more. */
  draftMissing(): void {
    void this.#controller.drafts.miss();
  }

  /** Styles of a part that is loaded later. @internal */
  addStyles(styles: CSSResult): void {
    if (this.#added.includes(styles)) return;
    this.#added = [...this.#added, styles];
    this.requestUpdate();
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
    if ((isFirst || changed.has("draft")) && this.draft) void this.#controller.drafts.resume(this.draft, this.savedSession ?? this.session);
    if (changed.has("idleMinutes")) void this.#end.after(this.idleMinutes);
    // A session that is gone on with keeps its language until another is asked for.
    if (changed.has("language") && !isFirst && !changed.has("form") && this.language !== "") this.#controller.speak(this.language);
  }

  /** What is shown first does not flash in another theme than its own. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await Promise.all([this.#addThemes(), this.#fetchTakeOver()]);
    await super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues<this>): void {
    const isFirst = !this.hasUpdated;
    this.#adoptStyles();
    if (!isFirst && changed.has("theme")) void this.#addThemes();
    try {
      super.update(changed);
    } catch (error) {
      this.#controller.broken(error);
    }
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
    const served = this.#served.splice(0);
    if (this.#takeOver) this.#takeOver(this.renderRoot, served);
    else for (const node of served) node.remove();
  }

  protected override updated(): void {
    this.#tellTitle();
    const controller = this.#controller;
    if (controller.filling) void this.#controller.last.prepare();
    const target = controller.focus;
    // What a person pressed before the script was there is done by the next update, and its page is where the focus goes.
    if (target === undefined || this.isUpdatePending || this.#controller.last.wasAwaited()) return;
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
    const styles = [...FormElement.elementStyles, ...this.#added, ...this.faces?.styles ?? [], ...layouts.now?.styles ?? [], ...last.now?.styles ?? []];
    if (styles.length === this.#styled.length && styles.every((style, i) => style === this.#styled[i])) return;
    this.#styled = styles;
    adoptStyles(this.renderRoot, styles);
  }

  #content(): TemplateResult {
    const { filling, fault, say, screen, languages, isConnected, drafts, last } = this.#controller;
    if (fault !== undefined) return faultView(fault, say);
    if (!filling || !this.faces) return waitingView(say);
    if (screen !== "start" && !this.#controller.isComplete) return this.#controller.layouts.wait(say);
    const view = this.#view(filling, this.faces);
    const title = textAt(filling.form.definition, "/title", filling.language);
    return html`
      <slot name="header"></slot>
      <div class="top">${screen === "start" ? nothing : html`<p class="title" part="title">${localText(title?.text ?? "", title?.lang ?? view.textLang)}</p>`}
        ${languageSwitch(filling.form.languages, view, languages.failed)}</div>
      ${isConnected ? nothing : last.connection(view, this.#life.atStake)}
      ${drafts.head(view)}
      ${this.#main(view)}
      ${this.#end.view(view)}
      ${this.#isPrinting && screen !== "start" ? this.#controller.last.print(view) : nothing}
      ${screen === "pages" || screen === "tasks" ? footView(view, this.transport?.saveDraft && drafts.foot(view)) : nothing}`;
  }

  #main(view: FormView): TemplateResult {
    const { screen, tried, version, closed } = this.#controller;
    if (closed) return closed(view);
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
    const { complaints, uploads, uploadCount, returning, say, sending, layouts, isList } = controller;
    return {
      filling, faces, complaints, uploads, uploadCount, say, isList, act: controller,
      spoken, textLang: spoken === language ? undefined : language,
      returning: returning?.page === CHECK,
      layouts: layouts.now,
      sending: uploads.isAwaited ? { kind: "files" } : sending,
      notice: this.notice?.(language),
      errors: new Map(complaints.map((complaint) => [complaint.pointer, complaint])),
      wrong: wrongByPlace(complaints),
    };
  }

  /** Needed where a server has rendered a first page only. Without it that page gives way all the same. */
  async #fetchTakeOver(): Promise<void> {
    if (this.#served.length > 0) this.#takeOver ??= await import("./state/take-over.ts").then((part) => part.takeOver, () => undefined);
  }

  async #addThemes(): Promise<void> {
    if (this.theme === "light" && !matchMedia("(prefers-contrast: more)").matches) return;
    // Where they cannot be fetched, the form is light.
    const themes = await import("./styles/theme-styles.ts").catch(() => undefined);
    themes?.themeStyles.forEach((styles) => { this.addStyles(styles); });
  }

  #connected(isConnected: boolean): void {
    const controller = this.#controller;
    const { last, layouts, isComplete, filling } = controller;
    controller.isConnected = isConnected;
    controller.announce(last.now?.connectionSentence(filling?.language ?? "de", isConnected) ?? "");
    if (!isConnected) return;
    void last.fetch();
    if (!isComplete) void layouts.fetch();
    controller.retry();
    void controller.drafts.keeping?.flush();
  }

  /** The paper is made when this has returned. */
  readonly #print = ({ type }: Event): void => {
    this.#isPrinting = type === "beforeprint";
    this.requestUpdate();
    this.performUpdate();
  };
}

// Two versions of this script may run on one page. Each shows its forms by its own element: the parts of one do not fit the other.
let name = "fg-form";
for (let i = 2; customElements.get(name); i += 1) name = `fg-form-${i}`;
customElements.define(name, FormElement);

/** What `<fg-form>` may be given, for frameworks that set properties. */
export type FormProperties = Partial<Pick<FormElement, "form" | "faces" | "transport" | "notice" | "draft" | "resumeLink" | "loadWords" | "language" | "theme" | "session" | "idleMinutes">>;

declare global {
  interface HTMLElementTagNameMap {
    "fg-form": FormElement;
  }
}
