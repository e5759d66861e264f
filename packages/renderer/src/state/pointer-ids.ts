import type { Pointer } from "@formgeber/core";
import type { Shift } from "./row-shift.ts";

/**
 * Ids for the controls of a form: numbered, so that no key of a form ever becomes an id or a name in the page. An answer
 * keeps its id when rows before it come and go, so its controls, and the focus in them, stay where they are.
 */
export class PointerIds {
  #ids = new Map<Pointer, string>();
  #pointers = new Map<string, Pointer>();
  #count = 0;

  of(pointer: Pointer): string {
    let id = this.#ids.get(pointer);
    if (id === undefined) this.#set(pointer, (id = `a${(this.#count += 1)}`));
    return id;
  }

  /** Where the answer with this id stands now; undefined when it went away. */
  at(id: string): Pointer | undefined {
    return this.#pointers.get(id);
  }

  move(shift: Shift): void {
    const before = this.#ids;
    this.#ids = new Map();
    this.#pointers = new Map();
    for (const [pointer, id] of before) {
      const now = shift(pointer);
      if (now !== undefined) this.#set(now, id);
    }
  }

  #set(pointer: Pointer, id: string): void {
    this.#ids.set(pointer, id);
    this.#pointers.set(id, pointer);
  }
}
