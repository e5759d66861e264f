// Loaded where the page's address asks for a draft.
import type { DeviceCopy, DeviceStore, Draft, DraftHandle, Transport, TransportProblem } from "@formgeber/renderer";

/** Where a copy of a draft may lie. */
interface CopyStore extends DeviceStore {
  open(handle: DraftHandle): Promise<DeviceCopy | undefined>;
}

/** A draft to go on with, and the state the service has of it where that is another one. */
export interface BegunDraft extends Draft {
  readonly saved?: DeviceCopy["saved"];
}

/**
 * The draft of a handle: what is on this device and not yet with the service comes before what the service has, and stands in for
 * it while it cannot be asked. Undefined when there is none any more.
 * @throws TransportProblem when the service cannot be asked and there is no copy
 */
export async function begunDraft(handle: DraftHandle, transport: Transport, copies: CopyStore | undefined): Promise<BegunDraft | undefined> {
  const copy = await copies?.open(handle);
  try {
    const draft = await transport.loadDraft?.(handle);
    const isUnsaved = copy !== undefined && JSON.stringify(copy.session) !== JSON.stringify(copy.saved);
    return isUnsaved ? copy : draft;
  } catch (problem) {
    const { kind } = problem as Partial<TransportProblem>;
    if (kind === "gone") {
      await copies?.forget(handle);
      return undefined;
    }
    if (copy) return copy;
    throw problem;
  }
}
