import type { Language } from "@formgeber/core";

/** Fetches our sentences in a language, where they are not all there from the beginning. Rejects when they cannot be had. */
export type LoadWords = (language: Language) => Promise<void>;

/** A language is changed to once it can be spoken; until then, and when it cannot, the one before stays. The last wish counts. */
export class LanguageChange {
  /** The language that could not be fetched when it was last asked for. */
  failed: Language | undefined;
  readonly #changed: () => void;
  #wanted: Language | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  async to(language: Language, load: LoadWords | undefined, change: () => void): Promise<void> {
    this.#wanted = language;
    this.failed = undefined;
    try {
      if (load) await load(language);
    } catch {
      if (this.#wanted === language) this.failed = language;
      this.#changed();
      return;
    }
    if (this.#wanted === language) change();
  }
}
