import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { textAt, type Form, type Language, type Pointer, type Session } from "@formgeber/core";
import { FormChangedEvent, DraftSavedEvent, FormFailedEvent, LanguageChosenEvent, PageShownEvent, SubmissionPreparedEvent, SubmittedEvent } from "./events.ts";
import type { FaceSet } from "./face/field-face.ts";
import { allComplaints } from "./state/all-complaints.ts";
import type { Complaint } from "./state/complaint.ts";
import { DraftSaving } from "./state/draft-saving.ts";
import { CHECK, Filling } from "./state/filling.ts";
import { LastViews } from "./state/last-views.ts";
import { LateLeaving } from "./state/late-leaving.ts";
import { putFocus } from "./state/put-focus.ts";
import { Sending } from "./state/sending.ts";
import { Uploads } from "./state/uploads.ts";
import { VersionChange } from "./state/version-change.ts";
import { randomId } from "./state/random-id.ts";
import { adoptStyles } from "./styles/adopt-styles.ts";
import { controlStyles } from "./styles/control.styles.ts";
import { frameStyles } from "./styles/frame.styles.ts";
import { pageStyles } from "./styles/page.styles.ts";
import { tokens } from "./styles/tokens.ts";
import type { DraftHandle, Transport } from "./transport/transport.ts";
import { draftView } from "./views/draft-view.ts";
import { faultView } from "./views/fault-view.ts";
import type { FormActions, FormView } from "./views/form-view.ts";
import { languageSwitch } from "./views/language-switch.ts";
import { pageView } from "./views/page-view.ts";
import { foldedPrivacyNotice, type PrivacyNotice } from "./views/privacy-notice.ts";
import { startView } from "./views/start-view.ts";
import { waitingView } from "./views/waiting-view.ts";
import { speaker, type Say } from "./words/renderer-words.ts";

/**
 * `<fg-form>`: shows a form and keeps a session. Everything stands in its one shadow root. It fetches nothing, stores
 * nothing and leaves address, title and history of the page alone; answers live in memory.
 *
 * Give it `form` and `faces`; with a `transport` it can send. Attribute `theme`: "light" (default), "dark" or "auto".
 */
export class FormElement extends LitElement {
  static override properties: PropertyDeclarations = {
    form: { attribute: false },
    faces: { attribute: false },
    transport: { attribute: false },
    notice: { attribute: false },
    draft: { attribute: false },
    resumeLink: { attribute: false },
    language: {},
    theme: { reflect: true },
  };
  static override styles: CSSResultGroup = [tokens, frameStyles, controlStyles, pageStyles];

  declare form: Form | undefined;
  declare faces: FaceSet | undefined;
  /** Absent: the form goes as far as the check page and gives the submission as an event. */
  declare transport: Transport | undefined;
  /** The data-protection notice in a language (Art. 13 GDPR), shown before the first answer. */
  declare notice: ((language: Language) => PrivacyNotice | undefined) | undefined;
  /** The draft the given session comes from, so that saving goes on with it. */
  declare draft: DraftHandle | undefined;
  /** The address that opens a draft again; absent, its code is shown. */
  declare resumeLink: ((handle: DraftHandle) => string) | undefined;
  /** The language to begin in; the person may choose another. Empty: the form's own. */
  declare language: Language;
  declare theme: "light" | "dark" | "auto";
  /** Where ids come from (idempotency keys). */
  newId: () => string = randomId;

  #given: Session | undefined;
  #filling: Filling | undefined;
  #screen: "start" | "pages" | "receipt" = "start";
  #returning = false;
  /** The page whose summary is shown, after the person tried to go on. */
  #tried: string | undefined;
  #message = "";
  #focus: string | undefined;
  #fault: unknown;
  #uploadCount = 0;
  #say: Say = speaker("de");
  #spoken: Language | undefined;
  #sending = this.#newSending();
  readonly #version = new VersionChange(this);
  readonly #drafts = new DraftSaving(() => this.requestUpdate());
  readonly #uploads = new Uploads(() => { this.#uploadCount += 1; this.requestUpdate(); }, (pointer, file) => this.#step(() => this.#filling?.apply({ kind: "attach", pointer, file })));
  readonly #last = new LastViews(() => this.requestUpdate());
  readonly #leaving = new LateLeaving((pointer) => this.#leave(pointer));

  constructor() {
    super();
    this.language = "";
    this.theme = "light";
  }

  /** The session as it stands; set one to go on with it. Undefined before there is a form. */
  get session(): Session | undefined { return this.#filling?.session ?? this.#given; }
  set session(session: Session | undefined) {
    this.#given = session;
    this.#filling = undefined;
    this.requestUpdate("form");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving.watch();
    window.addEventListener("online", this.#online);
    window.addEventListener("beforeunload", this.#warn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.stop();
    this.#sending.cancel();
    this.#uploads.stop();
    window.removeEventListener("online", this.#online);
    window.removeEventListener("beforeunload", this.#warn);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("form")) this.#begin();
    if (changed.has("draft")) this.#drafts.handle = this.draft;
    if (changed.has("faces") && this.faces) adoptStyles(this.renderRoot, FormElement.elementStyles, this.faces.styles);
    // A session that is gone on with keeps its language until another is asked for.
    if (changed.has("language") && !changed.has("form") && this.language !== "") this.#filling?.apply({ kind: "set-language", language: this.language });
  }

  protected override render(): TemplateResult {
    const filling = this.#filling;
    if (filling && this.#spoken !== filling.language) this.#say = speaker((this.#spoken = filling.language));
    return html`<div class="form" part="form" lang=${filling?.language ?? "de"}>${this.#content()}
      <div class="visually-hidden" role="status">${this.#message}</div></div>`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    return this.#filling ? this.#last.prepare().then(() => super.getUpdateComplete()) : done;
  }

  protected override updated(): void {
    if (this.#filling) void this.#last.prepare();
    const target = this.#focus;
    if (target === undefined || this.#last.wasAwaited()) return;
    this.#focus = undefined;
    putFocus(this.renderRoot, target);
  }

  #content(): TemplateResult {
    const filling = this.#filling;
    if (this.#fault !== undefined) return faultView(this.#fault, this.#say);
    if (!filling || !this.faces) return waitingView(this.#say);
    try {
      const view = this.#view(filling, this.faces);
      return html`
        <div class="top">${this.#screen === "start" ? nothing : html`<p class="title">${textAt(filling.form.definition, "/title", filling.language)?.text}</p>`}
          ${languageSwitch(filling.form.languages, filling.language, view.act, view.say)}</div>
        ${this.#main(view)}
        ${this.#screen === "pages" ? html`<div class="foot">${draftView(view, this.resumeLink)}${view.notice ? foldedPrivacyNotice(view.notice, view.say) : nothing}</div>` : nothing}`;
    } catch (error) {
      return this.#broken(error);
    }
  }

  #main(view: FormView): TemplateResult {
    if (this.#version.view) return this.#version.view(view);
    if (this.#screen === "start") return startView(view);
    const receipt = this.#screen === "receipt" && view.sending.kind === "received" ? view.sending.receipt : undefined;
    const { page } = view.filling;
    if (page && !receipt) return pageView(view, page, this.#tried === page.page);
    return this.#last.show(view, receipt);
  }

  #view(filling: Filling, faces: FaceSet): FormView {
    const complaints = this.#complaints(filling);
    return {
      filling, faces, complaints, uploads: this.#uploads, sending: this.#sending.state,
      draft: this.transport?.saveDraft ? this.#drafts.state : undefined,
      notice: this.notice?.(filling.language), say: this.#say,
      errors: new Map(complaints.map((complaint) => [complaint.pointer, complaint])),
      uploadCount: this.#uploadCount, returning: this.#returning, act: this.#act,
    };
  }

  #complaints(filling: Filling): readonly Complaint[] {
    return allComplaints(filling, this.#uploads.complaints(this.#say, this.#tried === filling.page?.page));
  }

  readonly #act: FormActions = {
    input: (pointer, raw) => this.#step((filling) => {
      this.#message = "";
      filling.answer(pointer, raw);
    }),
    leave: (pointer) => this.#leaving.leave(pointer),
    reload: (list) => this.form?.lists?.reload(list),
    attach: (pointer, file) => void this.#uploads.start(pointer, file, this.transport),
    detach: (pointer) => this.#step((filling) => { this.#uploads.drop(pointer); filling.apply({ kind: "detach", pointer }); }),
    addRow: (repeat, label) => this.#step((filling) => {
      filling.apply({ kind: "add-row", pointer: repeat });
      const row = filling.lastRow(repeat);
      if (row) this.#focus = filling.ids.of(row.pointer);
      this.#message = this.#say("row-added", { row: row?.label ?? label });
    }),
    removeRow: (repeat, index, label) => this.#step((filling) => {
      this.#uploads.move(filling.removeRow(repeat, index, label));
      this.#message = this.#say("row-removed", { row: label });
      this.#focus = "undo";
    }),
    restoreRow: () => this.#step((filling) => {
      const restored = filling.restoreRow();
      if (!restored) return;
      this.#uploads.move(restored.shift);
      this.#message = this.#say("row-restored", { row: restored.row.label });
      this.#focus = filling.ids.of(restored.pointer);
    }),
    start: () => { this.#version.view = undefined; this.#show("pages"); },
    next: () => this.#next(),
    back: () => this.#back(),
    change: (page) => this.#goTo(page, true),
    mend: (complaint) => this.#mend(complaint),
    chooseLanguage: (language) => this.#step((filling) => {
      filling.apply({ kind: "set-language", language });
      this.dispatchEvent(new LanguageChosenEvent(language));
    }),
    submit: () => this.#submit(),
    retry: () => this.#sending.retry(),
    save: () => void this.#save(),
    print: () => window.print(),
  };

  #next(): void {
    this.#leaving.flush();
    this.#step((filling) => {
      const page = filling.page;
      if (!page) return;
      this.#tried = page.page;
      if (!filling.check(page.page) || this.#complaints(filling).length > 0) {
        this.#focus = "summary";
        return;
      }
      this.#goTo(this.#returning ? CHECK : filling.pageBeside(1) ?? CHECK);
    });
  }

  #back(): void {
    this.#leaving.flush();
    const filling = this.#filling;
    if (!filling) return;
    const before = filling.pageBeside(-1);
    if (before !== undefined) this.#goTo(before);
    else this.#show("start");
  }

  #goTo(page: string, returning = false): void {
    if (this.#sending.state.kind === "sending") return;
    this.#sending.cancel();
    this.#step((filling) => {
      filling.goTo(page);
      this.#returning = returning;
      this.#tried = filling.session.checked.includes(page) && filling.complaints.length > 0 ? page : undefined;
      this.#focus = "heading";
    });
    this.dispatchEvent(new PageShownEvent(page));
  }

  #mend(complaint: Complaint): void {
    const filling = this.#filling;
    if (!filling) return;
    if (!filling.page) {
      const page = filling.pageOf(complaint.pointer);
      this.#goTo(page, true);
      filling.check(page);
      this.#tried = page;
    }
    this.#focus = filling.ids.of(complaint.pointer);
    this.requestUpdate();
  }

  #submit(): void {
    const filling = this.#filling;
    if (!filling || this.#sending.state.kind === "sending") return;
    if (this.#complaints(filling).length > 0 || this.#uploads.running) {
      this.#focus = "summary";
      this.requestUpdate();
      return;
    }
    const { request } = filling;
    this.dispatchEvent(new SubmissionPreparedEvent(request));
    this.#message = this.#say("submitting");
    void this.#sending.send(request, this.transport);
  }

  #newSending(): Sending {
    return new Sending(() => this.newId(), {
      changed: () => {
        const { kind } = this.#sending.state;
        if (kind === "stopped" && this.#sending.state.problem === "version") this.#version.catchUp();
        const settled = kind === "waiting" || kind === "stopped" || kind === "unconnected";
        if (settled && this.#settled !== kind) this.#focus = "sending";
        if (kind !== "sending") this.#message = "";
        this.#settled = kind;
        this.requestUpdate();
      },
      received: (receipt) => {
        this.#show("receipt");
        this.dispatchEvent(new SubmittedEvent(receipt));
      },
      refused: (issues) => this.#step((filling) => {
        filling.blame(issues);
        this.#focus = "summary";
      }),
    });
  }
  #settled = "idle";

  async #save(): Promise<void> {
    const session = this.#filling?.session;
    if (!session || !this.transport) return;
    const handle = await this.#drafts.save(session, this.transport);
    if (this.#drafts.isOutdated) this.#version.catchUp();
    if (!handle) return;
    this.#focus = "draft";
    this.requestUpdate();
    this.dispatchEvent(new DraftSavedEvent(handle));
  }

  #leave(pointer: Pointer): void {
    this.#step((filling) => { this.#message = filling.leave(pointer) ?? this.#message; });
  }

  /** Does something to the session, shows what follows, and tells the page around when it changed. */
  #step(change: (filling: Filling) => void): void {
    const filling = this.#filling;
    if (!filling) return;
    const before = filling.session;
    try {
      change(filling);
    } catch (error) {
      this.#broken(error);
    }
    if (filling.complaints.length === 0 && !this.#uploads.running) this.#tried = undefined;
    this.requestUpdate();
    if (filling.session !== before) this.dispatchEvent(new FormChangedEvent(filling.session));
  }

  #show(screen: "start" | "pages" | "receipt"): void {
    this.#screen = screen;
    this.#focus = "heading";
    this.requestUpdate();
    const page = screen === "pages" ? this.#filling?.page?.page ?? CHECK : screen;
    this.dispatchEvent(new PageShownEvent(page));
  }

  #begin(): void {
    // The lists belong to the form, and so does whoever watches them.
    this.form?.lists?.watch(() => this.#step((filling) => filling.readAgain()));
    this.#fault = undefined;
    this.#sending.cancel();
    this.#sending = this.#newSending();
    this.#uploads.stop();
    this.#returning = false;
    this.#tried = undefined;
    this.#filling = undefined;
    if (!this.form) return;
    if (this.#given && this.#given.form.hash !== this.form.package.form.hash) return void this.#version.begin(this.form).catch((error: unknown) => this.#broken(error));
    if (this.#version.view) this.#focus = "heading";
    try {
      this.#filling = new Filling(this.form, this.#given, this.language || undefined);
      this.#screen = this.#given ? "pages" : "start";
      if (this.#given?.checked.includes(this.#given.page)) this.#tried = this.#given.page;
    } catch (error) {
      this.#broken(error);
    }
  }

  #broken(error: unknown): TemplateResult {
    this.#fault = error;
    this.dispatchEvent(new FormFailedEvent(error));
    return faultView(error, this.#say);
  }

  readonly #online = (): void => { void this.#last.fetch(); this.#sending.retry(); };
  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.#filling?.begun && this.#screen === "pages") event.preventDefault();
  };
}

// Two scripts with a form each may run on one page; the first element stays.
if (!customElements.get("fg-form")) customElements.define("fg-form", FormElement);

declare global {
  interface HTMLElementTagNameMap {
    "fg-form": FormElement;
  }
}
