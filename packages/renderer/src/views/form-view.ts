import type { Language, Pointer, WalkedGroup, WalkedRepeat, WalkedRow, WalkNode, Words } from "@formgeber/core";
import type { nothing, TemplateResult } from "lit";
import type { FaceSet } from "../face/field-face.ts";
import type { Complaint } from "../state/complaint.ts";
import type { Filling, RemovedRow } from "../state/filling.ts";
import type { Shift } from "../state/row-shift.ts";
import type { SendingState } from "../state/sending.ts";
import type { Place, Step, Way } from "../state/step.ts";
import type { Uploads } from "../state/uploads.ts";
import type { AttachRules } from "../upload/chosen.ts";
import type { Say } from "../words/speaker.ts";
import type { PrivacyNotice } from "./privacy-notice.ts";

/** What the parts of a form are shown from: one snapshot for one render. */
export interface FormView {
  readonly filling: Filling;
  readonly faces: FaceSet;
  readonly uploads: Uploads;
  readonly sending: SendingState;
  readonly notice: PrivacyNotice | undefined;
  readonly say: Say;
  /** The language of our own sentences, which everything is in that says no other. */
  readonly spoken: Language;
  /** The language of the form's texts where it is another one than that. */
  readonly textLang: Language | undefined;
  /** What is shown as wrong now, in order. The same array as before when nothing changed. */
  readonly complaints: readonly Complaint[];
  readonly errors: ReadonlyMap<Pointer, Complaint>;
  /** For each answer with something wrong at it or in it, what that is: as text, so that it can be compared. */
  readonly wrong: ReadonlyMap<Pointer, string>;
  /** Counts what happened to uploads; with the rest of the view it says whether a part must be rendered again. */
  readonly uploadCount: number;
  /** True when the person came from the check page to change something. */
  readonly returning: boolean;
  /** Ways of showing that this form asks for; undefined when it asks for none. */
  readonly layouts: Layouts | undefined;
  /** True when the pages are chosen from a list. */
  readonly isList: boolean;
  readonly act: FormActions;
}

/** What stands in the place of a form that somebody has left. */
export type ClosedView = (view: FormView) => TemplateResult;

/** Everything a person can do to a form besides what stands in a field. The same object for the life of the element. */
export interface FormActions {
  input(pointer: Pointer, raw: unknown): void;
  leave(pointer: Pointer): void;
  /** Sends again for a code list. */
  reload(list: string): void;
  attach(pointer: Pointer, files: readonly File[], rules: AttachRules): void;
  detach(pointer: Pointer, key: string): void;
  addRow(repeat: Pointer, label: string): void;
  /** Lets the next level of a group that lies in itself be there. */
  unfoldGroup(group: Pointer): void;
  removeRow(repeat: Pointer, index: number, label: string): void;
  restoreRow(): void;
  /** Row `index` goes to the place `to`; `message` is said then, and what has the id `focus` keeps the focus. */
  moveRow(repeat: Pointer, index: number, to: number, message: string, focus: string): void;
  /** Anything else that changes the session. */
  edit(change: (filling: Filling) => Edited | undefined): void;
  start(): void;
  next(): void;
  back(): void;
  /** To a page and, after it, back to the check page. */
  change(page: string): void;
  /** To an answer and, after its page, back to what has the id `focus` on the check page. */
  changeAnswer(pointer: Pointer, focus: string): void;
  /** To a page or question; `back`: where to go after it. */
  goTo(place: Place, back?: Place): void;
  /** To the control that can mend it, wherever it is. */
  mend(complaint: Complaint): void;
  chooseLanguage(language: Language): void;
  submit(): void;
  retry(): void;
  /** Goes on to keeping a draft. */
  save(): void;
  /** Begins anew on a page that somebody has left. */
  beginAnew(): void;
  print(): void;
}

/** Ways of showing that only some forms ask for; they come with such a form. */
export interface Layouts {
  /** A group to which members can be added under names of one's own. `list` shows what stands in a member. */
  namedKeys(view: FormView, node: WalkedGroup, level: number, list: NodeList): TemplateResult;
  readonly styles: readonly string[];
  readonly words: readonly Words[];
  readonly way: Way;
  /** The pages as a list. */
  taskListView(view: FormView): TemplateResult;
  questionPlace(view: FormView, step: Step): TemplateResult;
  /** Rows as something else than cards; undefined where cards are right. `undo` shows a row that was taken out. */
  rowsView(view: FormView, node: WalkedRepeat, rows: readonly RowOrGap[], undo: (view: FormView, removed: RemovedRow) => TemplateResult): TemplateResult | undefined;
  moveButtons(view: FormView, node: WalkedRepeat, row: WalkedRow, index: number): TemplateResult | typeof nothing;
}

/** Shows what stands in a part: anything that can stand on a page. */
export type NodeList = (view: FormView, nodes: readonly WalkNode[], level: number) => TemplateResult;

/** What is said after an edit, what takes the focus, and where answers stand now. */
export interface Edited {
  readonly message?: string;
  readonly focus?: string;
  readonly shift?: Shift;
}

/** A row, or the place of one that was taken out and can be put back. */
export type RowOrGap = WalkedRow | RemovedRow;
