import type { Language, Receipt, Session, SubmissionRequest } from "@formgeber/core";
import type { DraftHandle } from "./transport/transport.ts";

const reach = { bubbles: true, composed: true };

/** Something about the session changed: an answer, the page, the language. */
export class FormChangedEvent extends Event {
  static readonly type = "fg-changed";
  readonly session: Session;
  constructor(session: Session) { super(FormChangedEvent.type, reach); this.session = session; }
}

/** Another page is on the screen. `page`: a page id of the form, "start", "check" or "receipt". */
export class PageShownEvent extends Event {
  static readonly type = "fg-page-shown";
  readonly page: string;
  constructor(page: string) { super(PageShownEvent.type, reach); this.page = page; }
}

/** The heading on the screen is another one: with errors it begins with "Fehler:". For whoever owns the title of the page around. */
export class TitleChangedEvent extends Event {
  static readonly type = "fg-title-changed";
  readonly title: string;
  constructor(title: string) { super(TitleChangedEvent.type, reach); this.title = title; }
}

/** The person chose another language; texts given from outside (the notice) should follow. */
export class LanguageChosenEvent extends Event {
  static readonly type = "fg-language-chosen";
  readonly language: Language;
  constructor(language: Language) { super(LanguageChosenEvent.type, reach); this.language = language; }
}

/** The answers are complete and about to be sent; without a transport this is where they go. */
export class SubmissionPreparedEvent extends Event {
  static readonly type = "fg-submission-prepared";
  readonly request: SubmissionRequest;
  constructor(request: SubmissionRequest) { super(SubmissionPreparedEvent.type, reach); this.request = request; }
}

/** The service took the submission. */
export class SubmittedEvent extends Event {
  static readonly type = "fg-submitted";
  readonly receipt: Receipt;
  constructor(receipt: Receipt) { super(SubmittedEvent.type, reach); this.receipt = receipt; }
}

/** The service keeps a draft; the handle opens it again. */
export class DraftSavedEvent extends Event {
  static readonly type = "fg-draft-saved";
  readonly handle: DraftHandle;
  constructor(handle: DraftHandle) { super(DraftSavedEvent.type, reach); this.handle = handle; }
}

/** The form cannot be shown; a message stands in its place. The reason is for developers. */
export class FormFailedEvent extends Event {
  static readonly type = "fg-failed";
  readonly reason: unknown;
  constructor(reason: unknown) { super(FormFailedEvent.type, reach); this.reason = reason; }
}

/** The events of `<fg-form>` by name. All bubble, out of every shadow root. */
export interface FormEventMap {
  "fg-changed": FormChangedEvent;
  "fg-page-shown": PageShownEvent;
  "fg-title-changed": TitleChangedEvent;
  "fg-language-chosen": LanguageChosenEvent;
  "fg-submission-prepared": SubmissionPreparedEvent;
  "fg-submitted": SubmittedEvent;
  "fg-draft-saved": DraftSavedEvent;
  "fg-failed": FormFailedEvent;
}

declare global {
  interface HTMLElementEventMap extends FormEventMap {}
}
