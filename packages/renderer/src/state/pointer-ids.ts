import type { Pointer } from "@formgeber/core";
import type { Shift } from "./row-shift.ts";

/**
 * Ids for the controls of a form: numbered, so that no key of a form ever becomes an id or a name in the page. An answer
 * keeps its id when rows before it come and go, so its controls, and the focus in them, stay where they are.
 */
export class PointerIds {
  #ids = new Map<Pointer, string>();
  #count = 0;

  of(pointer: Pointer): string {
    let id = this.#ids.get(pointer);
    if (id === undefined) this.#ids.set(pointer, (id = `a${(this.#count += 1)}`));
    return id;
  }

  move(shift: Shift): void {
    const moved = new Map<Pointer, string>();
    for (const [pointer, id] of this.#ids) {
      const now = shift(pointer);
      if (now !== undefined) moved.set(now, id);
    }
    this.#ids = moved;
  }
}
