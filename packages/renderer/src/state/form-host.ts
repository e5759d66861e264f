import type { CSSResult } from "lit";
import type { Form, Language, Session } from "@formgeber/core";
import type { DeviceStore } from "../transport/device-store.ts";
import type { DraftHandle, Transport } from "../transport/transport.ts";
import type { LoadWords } from "./language-change.ts";

/** What shows a form: the element, as far as its controller must know it. */
export interface FormHost extends EventTarget {
  form: Form | undefined;
  /** Setting one begins anew with it. */
  session: Session | undefined;
  readonly transport: Transport | undefined;
  readonly language: Language;
  readonly loadWords: LoadWords | undefined;
  readonly newId: () => string;
  readonly deviceStore: (() => Promise<DeviceStore | undefined>) | undefined;
  readonly resumeLink: ((handle: DraftHandle) => string) | undefined;
  /** The draft that was gone on with. */
  draft: DraftHandle | undefined;
  addStyles(styles: CSSResult): void;
  requestUpdate(): void;
}
