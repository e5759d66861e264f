import type { Form, Session } from "@formgeber/core";
import type { DraftHandle, Transport } from "../transport/transport.ts";
import type { DeviceStore } from "../transport/device-store.ts";
import type { ClosedView } from "../views/form-view.ts";

/** What keeping a draft needs of the form it belongs to. */
export interface DraftHost {
  readonly form: Form | undefined;
  readonly session: Session | undefined;
  readonly transport: Transport | undefined;
  readonly deviceStore: (() => Promise<DeviceStore | undefined>) | undefined;
  readonly resumeLink: ((handle: DraftHandle) => string) | undefined;
  /** False while a list of what became of the answers is shown: it must be seen before the draft follows. */
  readonly mayBeSaved: boolean;
  /** Shows another state of the same session. */
  adopt(session: Session): void;
  /** Said once, without taking the focus. `key`: of the words of drafts. */
  announce(sentence: string): void;
  /** Shows what stands here now; `focus`: id of what takes the focus then. */
  show(focus?: string): void;
  /** The service keeps the draft under this handle. */
  kept(handle: DraftHandle): void;
  /** The service takes another version of the form by now. */
  outdated(): void;
  /** Nothing of this person stays on the page; the view stands in its place. */
  close(view: ClosedView): void;
}
