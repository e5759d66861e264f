import type { Session } from "@formgeber/core";
import type { DraftHandle } from "./transport.ts";

/** What a device keeps of a draft: what the person entered, and the state the service had last, which it goes back to. */
export interface DeviceCopy {
  readonly session: Session;
  readonly saved: Session;
  readonly handle: DraftHandle;
}

/**
 * Where copies of drafts may lie on a device. Given only where the storage belongs to the form service, never inside somebody
 * else's page. A copy can be read by whoever has the secret of its draft and by nobody else.
 */
export interface DeviceStore {
  keep(copy: DeviceCopy): Promise<void>;
  has(handle: DraftHandle): Promise<boolean>;
  forget(handle: DraftHandle): Promise<void>;
}
