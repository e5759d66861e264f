import type { Pointer, Session } from "@formgeber/core";
import type { DeviceStore } from "../transport/device-store.ts";
import type { DraftHandle, TransportProblem } from "../transport/transport.ts";
import { endedView } from "../session-end/ended-view.ts";
import type { DraftHost } from "./draft-host.ts";
import { DraftSaver } from "./draft-saver.ts";
import { sayOfDrafts } from "./say.ts";

/** A draft that somebody else, or the same person elsewhere, changed at the same answers. */
export interface DraftConflict {
  readonly pointers: readonly Pointer[];
  readonly theirs: Session;
  /** Of those, where the other side's answer is to stand. */
  readonly chosen: Set<Pointer>;
  readonly merge: typeof import("./merge.ts").merging;
}

/** How keeping a draft stands with the person. */
export type Consent =
  /** Nobody asked yet, or it was ended. */
  | "none"
  /** It stands what would be kept, where and how long. */
  | "asked"
  /** From here on it is saved by itself. */
  | "given";

/** A draft of one person, from their consent to its end. */
export class DraftKeeping {
  consent: Consent = "none";
  /** How to go on elsewhere, and how to end it, is shown. */
  isOpen = false;
  isOnDevice = false;
  /** The person chose to show the link as a picture. */
  showsCode = false;
  wasCopied = false;
  conflict: DraftConflict | undefined;
  /** The draft a link named, or that was kept, is not there any more. */
  isGone = false;
  readonly saver: DraftSaver;
  readonly #host: DraftHost;
  #copy: ReturnType<typeof setTimeout> | undefined;
  #store: DeviceStore | undefined;
  #wasLost = false;

  constructor(host: DraftHost) {
    this.#host = host;
    this.saver = new DraftSaver({
      get session() { return host.session; },
      get transport() { return host.transport; },
      get mayBeSaved() { return host.mayBeSaved; },
      changed: () => { this.#sayConnection(); host.show(); },
      saved: (handle) => { this.#copySoon(); host.kept(handle); },
      changedElsewhere: () => this.#merge(),
      outdated: () => host.outdated(),
      gone: () => this.#lost(),
    });
  }

  /** True when closing the page would lose nothing. */
  get isSafe(): boolean { return this.consent === "given" && (!this.saver.isUnsaved || this.isOnDevice); }
  get canBeOnDevice(): boolean { return this.#store !== undefined; }
  get handle(): DraftHandle | undefined { return this.saver.handle; }
  get link(): string | undefined { return this.handle && this.#host.resumeLink?.(this.handle); }
  get days(): number | undefined { return this.#host.transport?.draftDays; }

  /** Goes on with a draft that was kept before. `saved`: the state the service has. */
  async resume(handle: DraftHandle, saved: Session | undefined): Promise<void> {
    this.consent = "given";
    this.saver.handle = handle;
    this.saver.saved = saved;
    await this.#openStore();
    this.isOnDevice = await this.#store?.has(handle) ?? false;
    this.saver.touch();
    this.#host.show();
  }

  ask(): void {
    this.isGone = false;
    if (this.consent === "given") this.toggle();
    else {
      this.consent = "asked";
      this.#host.show("draft");
    }
  }

  decline(): void {
    this.consent = "none";
    this.#host.show("draft-save");
  }

  async agree(): Promise<void> {
    this.consent = "given";
    this.isOpen = true;
    this.#host.show("draft");
    await Promise.all([this.saver.flush(), this.#openStore()]);
    this.#host.show();
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
    this.wasCopied = this.showsCode = false;
    this.#host.show(this.isOpen ? "draft" : "draft-save");
  }

  async copyLink(): Promise<void> {
    if (this.link === undefined) return;
    try {
      await navigator.clipboard.writeText(this.link);
    } catch {
      // Sites without TLS have no clipboard and others may forbid it: the link is put before the person, marked.
      return this.#host.show("draft-link");
    }
    this.wasCopied = true;
    this.#host.announce(this.#say("copied"));
  }

  showCode(): void {
    this.showsCode = !this.showsCode;
    this.#host.show();
  }

  async rememberOnDevice(yes: boolean): Promise<void> {
    this.isOnDevice = yes;
    if (yes) await this.#keepCopy();
    else if (this.handle) await this.#store?.forget(this.handle);
    this.#host.show();
  }

  /** The session changed. */
  touch(): void {
    if (this.consent !== "given") return;
    this.saver.touch();
    this.#copySoon();
  }

  /** Saves what is not saved, at a moment at which somebody may go. */
  async flush(): Promise<void> {
    if (this.consent !== "given") return;
    void this.#keepCopy();
    await this.saver.flush();
  }

  /** The person does not want it kept any more. */
  async forget(): Promise<void> {
    const { handle } = this;
    try {
      if (handle) await this.#host.transport?.deleteDraft?.(handle);
    } catch (problem) {
      if ((problem as TransportProblem).kind !== "gone") {
        this.#host.announce(this.#say("not-forgotten"));
        return;
      }
    }
    await this.#end();
    this.#host.announce(this.#say("forgotten"));
    this.#host.show("draft-save");
  }

  /** The answers are with the authority: nothing else is kept of them. */
  async finish(): Promise<void> {
    const { handle } = this;
    if (this.consent !== "given" || !handle) return;
    await this.#end();
    // What cannot be deleted now goes by itself in time.
    await this.#host.transport?.deleteDraft?.(handle).catch(() => undefined);
  }

  /** The person leaves this device and comes back later. */
  async leave(): Promise<void> {
    await this.saver.flush();
    if (this.saver.isUnsaved && !this.isOnDevice) return this.#host.announce(this.#say("not-left"));
    const { expiresAt } = this.handle ?? {};
    this.pause();
    this.#host.close(endedView({ reason: "left", ...(expiresAt !== undefined && { keptUntil: expiresAt }) }));
  }

  /** Nothing of the draft is known to this page any more; the service keeps it. */
  pause(): void {
    clearTimeout(this.#copy);
    this.saver.stop();
    this.consent = "none";
    this.isOpen = this.isOnDevice = this.showsCode = false;
    this.conflict = undefined;
  }

  choose(pointer: Pointer, theirs: boolean): void {
    if (theirs) this.conflict?.chosen.add(pointer);
    else this.conflict?.chosen.delete(pointer);
    this.#host.show();
  }

  settle(): void {
    const { conflict } = this;
    const { form, session } = this.#host;
    if (!conflict || !form || !session) return;
    this.conflict = undefined;
    this.saver.isHeld = false;
    this.#host.adopt([...conflict.chosen].reduce((all, pointer) => conflict.merge.takeAnswer(form, all, conflict.theirs, pointer), session));
    this.#host.announce(this.#say("settled"));
    this.#host.show("heading");
    void this.flush();
  }

  async #merge(): Promise<void> {
    const { transport, form } = this.#host;
    const { handle } = this.saver;
    if (!transport?.loadDraft || !form || !handle) return;
    const [{ merging: merge }, draft] = await Promise.all([import("./merge.ts"), transport.loadDraft(handle)]);
    // The person may have typed meanwhile.
    const { session } = this.#host;
    const { saved = session } = this.saver;
    if (!session || !saved) return;
    const isOwn = this.saver.isOwn(draft.session);
    this.saver.rebase(draft.handle, draft.session);
    if (isOwn) return;
    const merged = merge.mergeDrafts(form, { base: saved, mine: session, theirs: draft.session });
    const { conflicts, taken, theirs } = merged;
    this.conflict = conflicts.length === 0 ? undefined : { pointers: conflicts, theirs, chosen: new Set(), merge };
    this.saver.isHeld = this.conflict !== undefined;
    this.#host.adopt(merged.session);
    if (this.conflict) this.#host.announce(this.#say("conflict-title"));
    else if (taken > 0) this.#host.announce(this.#say("merged", { count: taken }));
  }

  #lost(): void {
    if (this.handle) void this.#store?.forget(this.handle);
    this.pause();
    this.isGone = true;
    this.#host.announce(this.#say("gone"));
  }

  async #openStore(): Promise<void> {
    this.#store ??= await this.#host.deviceStore?.().catch(() => undefined);
  }

  async #end(): Promise<void> {
    const { handle } = this;
    this.pause();
    if (handle) await this.#store?.forget(handle);
  }

  /** Losing and finding the way to the service is said once each, saving never. */
  #sayConnection(): void {
    const isLost = this.saver.problem?.kind === "unreachable" || this.saver.problem?.kind === "busy";
    if (isLost && !this.#wasLost) this.#host.announce(this.#say(this.isOnDevice ? "unsaved-device" : "unsaved"));
    if (!isLost && this.#wasLost && !this.saver.isSaving) this.#host.announce(this.#say("saved-again"));
    if (isLost || !this.saver.isSaving) this.#wasLost = isLost;
  }

  #copySoon(): void {
    if (!this.isOnDevice) return;
    clearTimeout(this.#copy);
    this.#copy = setTimeout(() => void this.#keepCopy(), COPY_MS);
  }

  async #keepCopy(): Promise<void> {
    const { session } = this.#host;
    const { handle, saved } = this.saver;
    if (this.isOnDevice && session && handle && saved) await this.#store?.keep({ session, saved, handle });
  }

  #say(key: string, facts?: { readonly [name: string]: number }): string {
    return sayOfDrafts(this.#host.session?.language ?? "de")(key, facts);
  }
}

/** @unit ms */
const COPY_MS = 500;
