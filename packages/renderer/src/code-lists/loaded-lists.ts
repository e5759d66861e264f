import type { CodeList, CodeListSupply } from "@formgeber/core";

/** How a list is fetched, by the hash of its content. */
export type FetchList = (hash: string) => Promise<CodeList>;

/**
 * The code lists of one form that are loaded when a field first needs them. Each is fetched once, and again only when asked to
 * after it failed. `byReference`: hashes by URI. `today`: gives an ISO date.
 */
export class LoadedLists implements CodeListSupply {
  readonly today: () => string;
  readonly #hashes: { readonly [uri: string]: string };
  readonly #fetch: FetchList;
  readonly #lists = new Map<string, CodeList | "coming" | "failed">();
  readonly #watchers = new Set<() => void>();
  #state = {};

  constructor(byReference: { readonly [uri: string]: string }, fetchList: FetchList, today: () => string) {
    this.#hashes = byReference;
    this.#fetch = fetchList;
    this.today = today;
  }

  get state(): object {
    return this.#state;
  }

  get(uri: string): CodeList | "coming" | "failed" {
    const known = this.#lists.get(uri);
    if (known !== undefined) return known;
    void this.#load(uri);
    return "coming";
  }

  reload(uri: string): void {
    if (this.#lists.get(uri) !== "failed") return;
    void this.#load(uri);
    this.#changed();
  }

  watch(changed: () => void): () => void {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }

  async #load(uri: string): Promise<void> {
    this.#lists.set(uri, "coming");
    const hash = this.#hashes[uri];
    try {
      if (hash === undefined) throw new Error(`expected a list of the form; found ${uri}`);
      this.#lists.set(uri, await this.#fetch(hash));
    } catch {
      // Said at the field, with a way to try again.
      this.#lists.set(uri, "failed");
    }
    this.#changed();
  }

  #changed(): void {
    this.#state = {};
    for (const changed of this.#watchers) changed();
  }
}
