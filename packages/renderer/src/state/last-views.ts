type Views = typeof import("../views/last-views.ts");

/**
 * The views that nobody sees at first: check page and receipt. They are fetched while the person fills in, so that they are
 * there in the end. When that fails it is tried again by the person, or when the connection is back.
 */
export class LastViews {
  readonly #changed: () => void;
  #views: Views | undefined;
  #coming: Promise<void> | undefined;
  #failed = false;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The views, if they are there. */
  get views(): Views | undefined {
    return this.#views;
  }

  /** The last attempt to fetch them came to nothing. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Fetches them the first time it is called. */
  prepare(): void {
    if (!this.#failed) void this.fetch();
  }

  /** Fetches them unless they are there or on their way. */
  fetch(): Promise<void> {
    return this.#coming ??= import("../views/last-views.ts").then(
      (views) => {
        this.#views = views;
        this.#failed = false;
      },
      () => {
        this.#coming = undefined;
        this.#failed = true;
      },
    ).then(this.#changed);
  }
}
