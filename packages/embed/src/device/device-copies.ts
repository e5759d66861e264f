// Loaded on pages of the form service's own origin only.
import type { DeviceCopy, DeviceStore, DraftHandle } from "@formgeber/renderer";
import { seal, unseal } from "./seal.ts";

const PREFIX = "formgeber-draft.";

interface StoredCopy {
  readonly sealed: string;
  /** When the draft goes at the service, and the copy with it; an ISO date-time. */
  readonly expiresAt: string;
}

/** Sealed copies of drafts in a storage of the form service's origin. */
export class DeviceCopies implements DeviceStore {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
    this.#sweep();
  }

  async keep(copy: DeviceCopy): Promise<void> {
    const { id, secret, expiresAt = inAMonth() } = copy.handle;
    const stored: StoredCopy = { sealed: await seal(JSON.stringify(copy), secret, id), expiresAt };
    this.#storage.setItem(PREFIX + id, JSON.stringify(stored));
  }

  async has({ id }: DraftHandle): Promise<boolean> {
    return this.#storage.getItem(PREFIX + id) !== null;
  }

  async forget({ id }: DraftHandle): Promise<void> {
    this.#storage.removeItem(PREFIX + id);
  }

  /** The copy of a draft, opened with its secret; undefined where there is none that it opens. */
  async open({ id, secret }: DraftHandle): Promise<DeviceCopy | undefined> {
    const stored = this.#read(PREFIX + id);
    const text = stored && await unseal(stored.sealed, secret, id);
    return text === undefined ? undefined : JSON.parse(text) as DeviceCopy;
  }

  /** Copies whose draft has gone go too. */
  #sweep(): void {
    const keys = Array.from({ length: this.#storage.length }, (_, i) => this.#storage.key(i)).filter((key) => key?.startsWith(PREFIX));
    for (const key of keys) {
      if (key && !(Date.parse(this.#read(key)?.expiresAt ?? "") > Date.now())) this.#storage.removeItem(key);
    }
  }

  #read(key: string): StoredCopy | undefined {
    try {
      return JSON.parse(this.#storage.getItem(key) ?? "") as StoredCopy;
    } catch {
      return undefined;
    }
  }
}

function inAMonth(): string {
  return new Date(Date.now() + 30 * 86_400_000).toISOString();
}
