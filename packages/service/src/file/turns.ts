import type { Readable } from "node:stream";

/** Lets only one writer at a time work on a thing; who comes later ends the one before. */
export interface Turns {
  take<T>(id: string, content: Readable, work: () => Promise<T>): Promise<T>;
  /** Ends the writer of a thing and waits until it is done. */
  end(id: string): Promise<void>;
}

/**
 * Turns within this process. A line that broke without a word may be held for dead by its sender long before we notice, so
 * the new one counts.
 */
export function turns(): Turns {
  const running = new Map<string, { readonly content: Readable; readonly done: Promise<void> }>();
  const end = async (id: string) => {
    for (let before = running.get(id); before; before = running.get(id)) {
      before.content.destroy();
      await before.done;
    }
  };
  const over = async (id: string, work: Promise<unknown>) => {
    await Promise.allSettled([work]);
    running.delete(id);
  };
  return {
    end,
    async take(id, content, work) {
      await end(id);
      const working = work();
      running.set(id, { content, done: over(id, working) });
      return await working;
    },
  };
}
