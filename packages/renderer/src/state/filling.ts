import {
  child, currentEvaluation, issueSentence, issueText, issuesOf, issuesOfPage, pageOf, rawAt, startSession, transition, walk, walkPage,
  type Evaluation, type Form, type Issue, type Language, type Pointer, type Session, type SessionStep,
  type SubmissionRequest, type WalkedField, type WalkedPage, type WalkedRow, type WalkNode,
} from "@formgeber/core";
import type { Complaint } from "./complaint.ts";
import { PointerIds } from "./pointer-ids.ts";
import { afterInsertion, afterMove, afterRemoval, type Shift } from "./row-shift.ts";
import type { Place, Step, Way } from "./step.ts";

/** The page id of the check page in a session. */
export const CHECK = "check";

/** A row that was taken out and can be put back. */
export interface RemovedRow {
  readonly repeat: Pointer;
  readonly index: number;
  readonly label: string;
  readonly before: Session;
}

/**
 * One person filling in one form, as the renderer follows it: the session and what follows from it, and which issues may
 * be shown by now. An issue is shown once its field was left or its page was checked, never while the person is still
 * typing into a field that had none.
 */
export class Filling {
  readonly form: Form;
  readonly ids = new PointerIds();
  /** The last row taken out, until the person changes something else. */
  removed: RemovedRow | undefined;
  #session: Session;
  #evaluation: Evaluation;
  #touched = new Set<Pointer>();
  #complained = new Set<Pointer>();
  #typing: Pointer | undefined;
  #fromService: readonly Issue[] = [];
  #shown: { readonly key: readonly unknown[]; readonly complaints: readonly Complaint[] } | undefined;
  #found: { readonly key: readonly unknown[]; readonly issues: readonly Issue[] } | undefined;
  #page: WalkedPage | undefined;
  #step: Step | undefined;
  #walked: readonly unknown[] = [];
  #pages: readonly WalkedPage[] = [];
  #steps: readonly Step[] = [];
  readonly #way: () => Way | undefined;

  /** Begins anew, or goes on with a session of the same form. `way`: how pages are gone through; absent: each at once. */
  constructor(form: Form, session?: Session, language?: Language, way: () => Way | undefined = () => undefined) {
    this.form = form;
    this.#way = way;
    this.#session = session ?? startSession(form, language);
    this.#evaluation = currentEvaluation(form, this.#session);
    this.arrive();
  }

  get session(): Session { return this.#session; }
  get evaluation(): Evaluation { return this.#evaluation; }
  get language(): Language { return this.#session.language; }

  /** The pages that have something to show now. */
  get pages(): readonly WalkedPage[] {
    const { language, files } = this.#session;
    return walk(this.form, this.#evaluation, { language, files, offers: true, previous: this.#pages });
  }

  /** The steps as they were when the person came to this one: what stands ahead does not jump about while they type. */
  get steps(): readonly Step[] {
    return this.#steps;
  }

  /** The page the person is on, or its question, with what is relevant on it now; undefined on the check page. */
  get page(): Step | undefined {
    const { language, files, page, question } = this.#session;
    if (page === CHECK) return undefined;
    const key = [this.#evaluation, language, files, page, question];
    if (same(this.#walked, key)) return this.#step;
    this.#walked = key;
    const options = { language, files, offers: true, previous: this.#page ? [this.#page] : [] };
    this.#page = walkPage(this.form, this.#evaluation, page, options) ?? this.pages[0];
    const way = this.#way();
    return this.#step = this.#page && way ? way.of(way.steps(this.#page, this.form), question, this.#steps.filter((step) => step.page === page)) : this.#page;
  }

  /** The step that comes after (1) or before (-1) this one; undefined when there is none. */
  stepBeside(distance: 1 | -1): Step | undefined {
    const steps = this.#allSteps();
    const here = this.page;
    const index = here === undefined ? steps.length : steps.findIndex(({ page, question }) => page === here.page && question === here.question);
    return steps[index + distance];
  }

  /** Where an answer is given. */
  placeOf(pointer: Pointer): Place {
    const page = this.pageOf(pointer);
    return { page, question: this.#way()?.at(this.#allSteps().filter((step) => step.page === page), pointer)?.question };
  }

  /** True when an answer is given at the step the person is at; on the check page always. */
  isHere(pointer: Pointer): boolean {
    const here = this.page;
    if (here === undefined) return true;
    return here.question === undefined ? this.pageOf(pointer) === here.page : this.#way()?.asks(here, pointer) === true;
  }

  rawOf(field: WalkedField): unknown {
    return rawAt(this.form, this.#evaluation, this.#session, field);
  }

  /** Applies a step; false when it changed nothing. */
  apply(step: SessionStep): boolean {
    const after = transition(this.form, this.#session, step);
    if (after === this.#session) return false;
    this.#session = after;
    this.#evaluation = currentEvaluation(this.form, this.#session);
    if (!["leave", "set-language", "check-page"].includes(step.kind)) this.removed = undefined;
    if (step.kind === "set-language") this.#look();
    return true;
  }

  /** Goes on with another state of the session, which came from elsewhere. */
  adopt(session: Session): void {
    this.#session = session;
    this.#evaluation = currentEvaluation(this.form, session);
    this.removed = undefined;
  }

  /** The person typed or chose. */
  answer(pointer: Pointer, raw: unknown): void {
    this.#touched.add(pointer);
    this.#fromService = this.#fromService.filter((issue) => issue.pointer !== pointer);
    // What is shown now is what may still be shown while typing goes on.
    if (this.#typing !== pointer) void this.complaints;
    this.#typing = pointer;
    this.apply({ kind: "answer", pointer, raw });
  }

  /** A code list has arrived or failed: what was typed may be an entry now, and what was walked and found may be different. */
  readAgain(): void {
    this.#walked = [];
    this.#found = undefined;
    if (this.#shown) this.#shown = { ...this.#shown, key: [] };
    this.apply({ kind: "read-again" });
  }

  /**
   * The person left a field; gives what is now to be said: what is wrong with it, or what was put in place of what they
   * typed. Passing through without typing says nothing.
   */
  leave(pointer: Pointer): string | undefined {
    const before = this.errorAt(pointer);
    const { notices } = this.#session;
    if (this.#typing === pointer) this.#typing = undefined;
    if (!this.#touched.has(pointer)) return undefined;
    this.apply({ kind: "leave", pointer });
    const error = before ? undefined : this.errorAt(pointer)?.sentence;
    return error ?? (this.#session.notices === notices ? undefined : this.noticeAt(pointer));
  }

  /** Goes on with a session that followed from this one otherwise than by a step. */
  become(session: Session, shift?: Shift): void {
    this.#session = session;
    this.#evaluation = currentEvaluation(this.form, session);
    this.removed = undefined;
    if (shift) this.#move(shift);
  }

  removeRow(repeat: Pointer, index: number, label: string): Shift {
    const before = this.#session;
    this.apply({ kind: "remove-row", pointer: repeat, index });
    this.removed = { repeat, index, label, before };
    return this.#move(afterRemoval(repeat, index));
  }

  moveRow(repeat: Pointer, index: number, to: number): Shift {
    this.apply({ kind: "move-row", pointer: repeat, index, to });
    return this.#move(afterMove(repeat, index, to));
  }

  /** Puts the last row taken out back to where it was; gives nothing when there is none. */
  restoreRow(): { readonly row: RemovedRow; readonly pointer: Pointer; readonly shift: Shift } | undefined {
    const row = this.removed;
    if (!row) return undefined;
    this.#session = { ...row.before, language: this.#session.language };
    this.#evaluation = currentEvaluation(this.form, this.#session);
    this.removed = undefined;
    return { row, pointer: child(row.repeat, row.index), shift: this.#move(afterInsertion(row.repeat, row.index)) };
  }

  /** The row that stands last in a repeat of the page the person is on. */
  lastRow(repeat: Pointer): WalkedRow | undefined {
    const find = (nodes: readonly WalkNode[]): WalkedRow | undefined => {
      for (const node of nodes) {
        if (node.kind === "repeat" && node.pointer === repeat) return node.rows.at(-1);
        const inner = node.kind === "repeat" ? node.rows.flatMap((row) => row.nodes) : "nodes" in node ? node.nodes : [];
        const found = find(inner);
        if (found) return found;
      }
      return undefined;
    };
    return find(this.page?.nodes ?? []);
  }

  goTo({ page, question }: Place): void {
    this.apply({ kind: "go-to", page, ...(question !== undefined && { question }) });
    this.#typing = undefined;
    this.arrive();
  }

  /** The person came to a step, or its page is gone through in another way than before. */
  arrive(): void {
    this.#walked = [];
    this.#look();
    this.#recall();
  }

  /** From now on all that is wrong with this step may be said; true when nothing is. A page is checked with its last step. */
  check(): boolean {
    const page = this.page?.page;
    if (page !== undefined && this.stepBeside(1)?.page !== page) this.apply({ kind: "check-page", page });
    this.#typing = undefined;
    this.#complain();
    return this.#issues().length === 0;
  }

  /** Issues only the service found; each is shown until its answer changes. */
  blame(issues: readonly Issue[]): void {
    this.#fromService = issues;
  }

  /** What is shown as wrong on the page the person is on; on the check page everything that is. */
  get complaints(): readonly Complaint[] {
    const key = [this.#session, this.#fromService, this.#typing, this.#complained];
    if (this.#shown && same(this.#shown.key, key)) return this.#shown.complaints;
    const before = this.#shown?.complaints ?? [];
    // While somebody types, what is shown may go but nothing is added; so with nothing shown there is nothing to look for.
    const complaints = this.#typing && before.length === 0 ? before : this.#judge(before);
    this.#shown = { key, complaints: sameComplaints(before, complaints) ? before : complaints };
    return this.#shown.complaints;
  }

  #judge(before: readonly Complaint[]): readonly Complaint[] {
    const left = new Set(this.#session.left);
    const nothingLeft = left.size === 0 && this.#complained.size === 0 && this.#fromService.length === 0;
    if (nothingLeft && this.#session.page !== CHECK) return [];
    const stays = (issue: Issue): boolean => !this.#typing || before.some(({ pointer }) => pointer === issue.pointer);
    return this.#issues()
      .filter((issue) => stays(issue) && this.#mayBeShown(issue, left))
      .map((issue) => this.complaint(issue));
  }

  /** An issue as it is said. */
  complaint(issue: Issue): Complaint {
    const { text: sentence, ...said } = issueText(this.form, this.#evaluation, issue, this.language);
    return { pointer: issue.pointer, facts: issue.facts, sentence, ...said };
  }

  /** What the person was told when they left an answer; undefined when there is nothing to tell. */
  noticeAt(pointer: Pointer): string | undefined {
    const notice = this.#session.notices?.[pointer];
    return notice && issueSentence(this.form, this.#evaluation, { ...notice, pointer }, this.language);
  }

  errorAt(pointer: Pointer): Complaint | undefined {
    return this.complaints.find((complaint) => complaint.pointer === pointer);
  }

  /** The page on which an answer is given. */
  pageOf(pointer: Pointer): string {
    return pageOf(this.form, pointer);
  }

  /** What would be sent now. */
  get request(): SubmissionRequest {
    return { form: this.form.package.form, language: this.language, answers: this.#evaluation.pruned, choices: this.#evaluation.chosen };
  }

  /** True when the person has given some answer. */
  get begun(): boolean {
    return this.#touched.size > 0;
  }

  #issues(): readonly Issue[] {
    const { page, question } = this.page ?? {};
    const { typed, files } = this.#session;
    const key = [this.#evaluation, typed, files, this.language, page, question, this.#fromService];
    if (!this.#found || !same(this.#found.key, key)) this.#found = { key, issues: this.#find(page) };
    return this.#found.issues;
  }

  #find(page: string | undefined): readonly Issue[] {
    const own = page === undefined ? issuesOf(this.form, this.#evaluation, this.#session) : issuesOfPage(this.form, this.#evaluation, this.#session, page)
      .filter(({ pointer }) => this.page?.question === undefined || this.isHere(pointer));
    const others = this.#fromService.filter(({ pointer }) => this.isHere(pointer));
    return [...own, ...others.filter((issue) => !own.some(({ pointer }) => pointer === issue.pointer))];
  }

  #mayBeShown(issue: Issue, left: ReadonlySet<Pointer>): boolean {
    if (this.#session.page === CHECK || this.#fromService.includes(issue)) return true;
    return left.has(issue.pointer) || this.#complained.has(issue.pointer);
  }

  #look(): void {
    this.#pages = this.pages;
    this.#steps = this.#allSteps(this.#pages);
  }

  #allSteps(pages = this.pages): readonly Step[] {
    const way = this.#way();
    return way ? pages.flatMap((page) => way.steps(page, this.form)) : pages;
  }

  /** On a page that was checked before, what is wrong is said at once; what comes up later waits until it is left. */
  #recall(): void {
    if (this.#session.checked.includes(this.#session.page)) this.#complain();
    else this.#complained = new Set();
  }

  #complain(): void {
    this.#complained = new Set(this.#issues().map(({ pointer }) => pointer));
  }

  #move(shift: Shift): Shift {
    const moved = (pointers: ReadonlySet<Pointer>): Set<Pointer> => new Set([...pointers].map(shift).filter((pointer) => pointer !== undefined));
    this.ids.move(shift);
    this.#touched = moved(this.#touched);
    this.#complained = moved(this.#complained);
    this.#fromService = [];
    return shift;
  }
}

function sameComplaints(before: readonly Complaint[], now: readonly Complaint[]): boolean {
  return before.length === now.length && before.every((complaint, i) => complaint.pointer === now[i]?.pointer && complaint.sentence === now[i]?.sentence);
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, i) => part === other[i]);
}
