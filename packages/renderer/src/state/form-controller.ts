import type { Language, Pointer, Session } from "@formgeber/core";
import { FormChangedEvent, FormFailedEvent, LanguageChosenEvent, PageShownEvent, SubmissionPreparedEvent, SubmittedEvent } from "../events.ts";
import type { AttachRules } from "../upload/chosen.ts";
import type { QueueListener } from "../upload/upload-queue.ts";
import type { ClosedView, Edited, FormActions, Layouts } from "../views/form-view.ts";
import { speaker, type Say } from "../words/speaker.ts";
import { allComplaints } from "./all-complaints.ts";
import type { Complaint } from "./complaint.ts";
import { DraftAccess } from "./draft-access.ts";
import { draftDesk, type DraftedForm } from "./draft-desk.ts";
import { CHECK, Filling } from "./filling.ts";
import type { FormHost } from "./form-host.ts";
import { LanguageChange } from "./language-change.ts";
import { LastViews } from "./last-views.ts";
import { LateLeaving } from "./late-leaving.ts";
import { LatePart } from "./late-part.ts";
import { asksForLayouts } from "./layouts.ts";
import { NoteNews, notesOf } from "./note-news.ts";
import { RowActions } from "./row-actions.ts";
import type { Sending, SendingState } from "./sending.ts";
import type { Place } from "./step.ts";
import { Uploads } from "./uploads.ts";
import { VersionChange } from "./version-change.ts";

/**
 * One person before one form, from the start page to the receipt: what they may do, and where they are. It shows nothing; the
 * host renders after each change what stands here.
 */
export class FormController implements FormActions, DraftedForm {
  filling: Filling | undefined;
  screen: "start" | "tasks" | "pages" | "receipt" = "start";
  /** Where the person goes after this step, having come from there to change something. */
  returning: Place | undefined;
  /** The page whose summary is shown, after the person tried to go on. */
  tried: string | undefined;
  /** Said by the live region. */
  message = "";
  /** Id of what takes the focus after the next render. */
  focus: string | undefined;
  fault: unknown;
  uploadCount = 0;
  readonly layouts: LatePart<Layouts>;
  readonly last: LastViews;
  readonly version: VersionChange;
  readonly drafts: DraftAccess;
  /** Stands in the place of a form that the person has left. */
  closed: ClosedView | undefined;
  isConnected = true;
  readonly uploads: Uploads;
  readonly languages: LanguageChange;
  readonly #rows = new RowActions(this);
  readonly #leaving = new LateLeaving((pointer) => this.#left(pointer));
  readonly #host: FormHost;
  #given: Session | undefined;
  readonly #notes = new NoteNews();
  #say: Say | undefined;
  #spoken: Language = "de";
  /** Undefined until something is sent. */
  #sending: Sending | undefined;
  #settled = "idle";

  constructor(host: FormHost) {
    this.#host = host;
    this.layouts = new LatePart(() => import("../layout/layouts.ts"), () => {
      this.filling?.arrive();
      host.requestUpdate();
    });
    this.version = new VersionChange(host);
    this.drafts = new DraftAccess(draftDesk(host, this));
    const arrived: QueueListener["arrived"] = (pointer, file) => this.step((filling) => filling.apply({ kind: "attach", pointer, file }));
    this.uploads = new Uploads({ arrived, changed: () => { this.uploadCount += 1; host.requestUpdate(); } });
    this.languages = new LanguageChange(() => host.requestUpdate());
    this.last = new LastViews(() => host.requestUpdate());
  }

  /** The session as it stands; undefined before there is one. */
  get session(): Session | undefined { return this.filling?.session ?? this.#given; }

  /** Goes on with a session as soon as its form is there. */
  give(session: Session | undefined): void {
    this.#given = session;
    this.filling = undefined;
  }

  /** False while a list of what became of the answers is shown: it must be seen before the draft follows. */
  get mayBeSaved(): boolean { return this.screen !== "receipt" && !this.closed && !this.version.view; }

  get sending(): SendingState { return this.#sending?.state ?? { kind: "idle" }; }

  /** Says the renderer's sentences in the language of the session. */
  get say(): Say {
    const language = this.filling?.language ?? this.#spoken;
    if (!this.#say || this.#spoken !== language) this.#say = speaker((this.#spoken = language), () => [...this.layouts.now?.words ?? [], this.last.now?.words]);
    return this.#say;
  }

  get complaints(): readonly Complaint[] {
    const { filling } = this;
    return filling ? allComplaints(filling, this.uploads) : [];
  }

  /** The host is in a page. */
  connect(): void { this.#leaving.watch(); }

  /** The host left its page: nothing goes on in the background. */
  disconnect(): void {
    this.#leaving.stop();
    this.#sending?.cancel();
    this.uploads.stop();
  }

  /** The form of the host is another one. */
  begin(): void {
    const { form, language } = this.#host;
    // The lists belong to the form, and so does whoever watches them.
    form?.lists?.watch(() => this.step((filling) => filling.readAgain()));
    this.fault = undefined;
    this.#sending?.cancel();
    this.#sending = undefined;
    this.uploads.stop();
    this.returning = undefined;
    this.tried = undefined;
    this.filling = undefined;
    if (!form) return;
    if (asksForLayouts(form.package)) void this.layouts.fetch();
    if (this.#given && this.#given.form.hash !== form.package.form.hash) return void this.version.begin(form).catch((error: unknown) => this.broken(error));
    if (this.version.view) this.focus = "heading";
    try {
      this.filling = new Filling(form, this.#given, language || undefined, () => this.layouts.now?.way);
      this.screen = this.#given ? this.#home : "start";
      if (this.#given?.checked.includes(this.#given.page)) this.tried = this.#given.page;
    } catch (error) {
      this.broken(error);
    }
  }

  /** The form cannot be shown any more. */
  broken(error: unknown): void {
    this.fault = error;
    this.#host.dispatchEvent(new FormFailedEvent(error));
    this.#host.requestUpdate();
  }

  /** Does something to the session, shows what follows, and tells the page around when it changed. */
  step(change: (filling: Filling) => void): void {
    const { filling } = this;
    if (!filling) return;
    const before = filling.session;
    try {
      change(filling);
    } catch (error) {
      this.broken(error);
    }
    if (filling.complaints.length === 0 && !this.uploads.running) this.tried = undefined;
    this.#host.requestUpdate();
    if (filling.session === before) return;
    this.drafts.keeping?.touch();
    this.#host.dispatchEvent(new FormChangedEvent(filling.session));
  }

  input(pointer: Pointer, raw: unknown): void {
    this.step((filling) => {
      const before = notesOf(filling.page);
      filling.answer(pointer, raw);
      this.message = this.#notes.between(before, notesOf(filling.page));
    });
  }

  leave(pointer: Pointer): void { this.#leaving.leave(pointer); }

  reload(list: string): void { this.#host.form?.lists?.reload(list); }

  attach(pointer: Pointer, files: readonly File[], rules: AttachRules): void { void this.uploads.add(pointer, files, rules, this.#host.transport); }

  detach(pointer: Pointer, file: string): void { if (!this.uploads.drop(file)) this.step((filling) => filling.apply({ kind: "detach", pointer, file })); }

  addRow(repeat: Pointer, label: string): void { this.#rows.addRow(repeat, label); }

  removeRow(repeat: Pointer, index: number, label: string): void { this.#rows.removeRow(repeat, index, label); }

  moveRow(repeat: Pointer, index: number, to: number, message: string, focus: string): void { this.#rows.moveRow(repeat, index, to, message, focus); }

  restoreRow(): void { this.#rows.restoreRow(); }

  unfoldGroup(pointer: Pointer): void {
    this.focus = this.filling?.ids.of(pointer);
    this.step((filling) => void filling.apply({ kind: "unfold-group", pointer }));
  }

  edit(change: (filling: Filling) => Edited | undefined): void {
    this.step((filling) => {
      const { message = "", focus, shift } = change(filling) ?? {};
      if (shift) this.uploads.move(shift);
      Object.assign(this, { message, focus: focus ?? this.focus });
    });
  }

  start(): void {
    this.version.view = undefined;
    this.#show(this.#home);
    this.drafts.keeping?.touch();
  }

  next(): void {
    this.#leaving.flush();
    this.step((filling) => {
      const page = filling.page;
      if (!page) return;
      this.tried = page.page;
      filling.check();
      if (this.complaints.length > 0) {
        // The summary is read out now; what was left last would be said twice.
        this.message = "";
        this.focus = "summary";
        return;
      }
      const onward = this.returning ?? this.#beside(1);
      if (!onward && this.isList) return this.#show("tasks");
      this.#goTo(onward ?? { page: CHECK }, onward?.then);
    });
  }

  back(): void {
    this.#leaving.flush();
    const { filling } = this;
    if (!filling) return;
    const before = this.#beside(-1);
    if (before) this.#goTo(before, this.returning);
    else this.#show(this.isList ? "tasks" : "start");
  }

  change(page: string): void { this.#goTo({ page }, { page: CHECK }); }

  changeAnswer(pointer: Pointer, focus: string): void {
    const { filling } = this;
    const place = filling?.placeOf(pointer);
    if (place) this.#goTo({ ...place, focus: place.question === pointer ? "heading" : filling?.ids.of(pointer) }, { page: CHECK, focus });
  }

  goTo(place: Place, back?: Place): void { this.#goTo(place, back && { ...back, then: this.returning }); }

  mend(complaint: Complaint): void {
    const { filling } = this;
    if (!filling) return;
    if (!filling.page) {
      const place = filling.placeOf(complaint.pointer);
      this.#goTo(place, { page: CHECK });
      filling.check();
      this.tried = place.page;
    }
    this.focus = filling.ids.of(complaint.pointer);
    this.#host.requestUpdate();
  }

  chooseLanguage(language: Language): void { this.speak(language, () => this.#host.dispatchEvent(new LanguageChosenEvent(language))); }

  /** Goes on in another language as soon as it can be spoken. */
  speak(language: Language, spoken?: () => void): void {
    void this.languages.to(language, this.#host.loadWords, () => this.step((filling) => {
      filling.apply({ kind: "set-language", language });
      spoken?.();
    }));
  }

  submit(): void {
    const { filling } = this;
    if (!filling || !this.last.now || this.sending.kind === "sending") return;
    if (this.complaints.length > 0) {
      this.focus = "summary";
      this.#host.requestUpdate();
      return;
    }
    if (this.uploads.running) {
      this.focus = "sending";
      return this.uploads.whenArrived(() => this.submit());
    }
    const { request } = filling;
    this.#host.dispatchEvent(new SubmissionPreparedEvent(request));
    this.message = this.say("submitting");
    this.#sending ??= this.#newSending(this.last.now.Sending);
    void this.#sending.send(request, this.#host.transport);
  }

  retry(): void { this.#sending?.retry(); this.uploads.retry(); }

  save(): void { void this.drafts.open(); }

  beginAnew(): void {
    this.closed = undefined;
    this.#sending?.cancel();
    this.#sending = undefined;
    this.#show("start");
  }

  /** Said once, without taking the focus. */
  announce(message: string): void { this.edit(() => ({ message })); }

  /** The service takes another version of the form by now. */
  outdated(): void { this.version.catchUp(); }

  /** Nothing of the person stays; a view stands in the place of the form. */
  close(view: ClosedView): void {
    this.#forget();
    this.closed = view;
    this.#show("start");
  }

  print(): void { window.print(); }

  #show(screen: FormController["screen"]): void {
    this.screen = screen;
    this.focus = "heading";
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new PageShownEvent(screen === "pages" ? this.filling?.page?.page ?? CHECK : screen));
  }

  /** Where a person is sent who is at no page: to the list of pages, if there is one. */
  get #home(): "tasks" | "pages" { return this.isList ? "tasks" : "pages"; }

  /** True when everything is there that the form is to be shown with. */
  get isComplete(): boolean { return this.layouts.now !== undefined || !this.filling || !asksForLayouts(this.filling.form.package); }

  /** True when the pages are chosen from a list. */
  get isList(): boolean { return this.filling?.form.definition.presentation === "task-list"; }

  /** The step before or after this one; a list of pages stands between one page and the next. */
  #beside(distance: 1 | -1): Place | undefined {
    const { filling } = this;
    const beside = filling?.stepBeside(distance);
    return this.isList && beside?.page !== filling?.page?.page ? undefined : beside;
  }

  #goTo(place: Place, back?: Place): void {
    if (this.sending.kind === "sending") return;
    const { page } = place;
    this.#sending?.cancel();
    this.uploads.whenArrived(undefined);
    this.screen = "pages";
    this.message = "";
    this.#notes.begin();
    this.step((filling) => {
      filling.goTo(place);
      this.returning = back;
      this.tried = filling.session.checked.includes(page) && filling.complaints.length > 0 ? page : undefined;
      this.focus = place.focus ?? "heading";
    });
    void this.drafts.keeping?.flush();
    this.#host.dispatchEvent(new PageShownEvent(page));
  }

  #left(pointer: Pointer): void { this.step((filling) => { this.message = filling.leave(pointer) ?? this.message; }); }

  /** Nothing of the person stays in memory. */
  #forget(): void {
    const { form, language } = this.#host;
    this.uploads.stop();
    this.#host.draft = this.#given = this.tried = this.returning = undefined;
    this.message = "";
    this.filling = form && new Filling(form, undefined, this.filling?.language ?? (language || undefined), () => this.layouts.now?.way);
  }

  #newSending(Kind: typeof Sending): Sending {
    return new Kind(() => this.#host.newId(), {
      changed: () => {
        const { sending } = this;
        const { kind } = sending;
        if (kind === "stopped" && sending.problem === "version") this.outdated();
        const settled = kind === "waiting" || kind === "stopped" || kind === "unconnected";
        if (settled && this.#settled !== kind) this.focus = "sending";
        if (kind !== "sending") this.message = "";
        this.#settled = kind;
        this.#host.requestUpdate();
      },
      received: (receipt) => {
        void this.drafts.keeping?.finish();
        this.#forget();
        this.#show("receipt");
        this.#host.dispatchEvent(new SubmittedEvent(receipt));
      },
      refused: (issues) => this.step((filling) => {
        filling.blame(issues);
        this.focus = "summary";
      }),
    });
  }
}
