import type { Language, Pointer } from "@formgeber/core";
import type { FaceSet } from "../face/field-face.ts";
import type { Complaint } from "../state/complaint.ts";
import type { DraftState } from "../state/draft-saving.ts";
import type { Filling } from "../state/filling.ts";
import type { SendingState } from "../state/sending.ts";
import type { Uploads } from "../state/uploads.ts";
import type { Say } from "../words/speaker.ts";
import type { PrivacyNotice } from "./privacy-notice.ts";

/** What the parts of a form are shown from: one snapshot for one render. */
export interface FormView {
  readonly filling: Filling;
  readonly faces: FaceSet;
  readonly uploads: Uploads;
  readonly sending: SendingState;
  /** Undefined when this service keeps no drafts. */
  readonly draft: DraftState | undefined;
  readonly notice: PrivacyNotice | undefined;
  readonly say: Say;
  /** The language of our own sentences, which everything is in that says no other. */
  readonly spoken: Language;
  /** The language of the form's texts where it is another one than that. */
  readonly textLang: Language | undefined;
  /** What is shown as wrong now, in order. The same array as before when nothing changed. */
  readonly complaints: readonly Complaint[];
  readonly errors: ReadonlyMap<Pointer, Complaint>;
  /** Counts what happened to uploads; with the rest of the view it says whether a part must be rendered again. */
  readonly uploadCount: number;
  /** True when the person came from the check page to change something. */
  readonly returning: boolean;
  readonly act: FormActions;
}

/** Everything a person can do to a form besides what stands in a field. The same object for the life of the element. */
export interface FormActions {
  input(pointer: Pointer, raw: unknown): void;
  leave(pointer: Pointer): void;
  /** Sends again for a code list. */
  reload(list: string): void;
  attach(pointer: Pointer, file: File): void;
  detach(pointer: Pointer): void;
  addRow(repeat: Pointer, label: string): void;
  removeRow(repeat: Pointer, index: number, label: string): void;
  restoreRow(): void;
  start(): void;
  next(): void;
  back(): void;
  /** To a page and, after it, back to the check page. */
  change(page: string): void;
  /** To the control that can mend it, wherever it is. */
  mend(complaint: Complaint): void;
  chooseLanguage(language: Language): void;
  submit(): void;
  retry(): void;
  save(): void;
  print(): void;
}
