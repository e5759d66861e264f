import { sha256 } from "../ports.ts";

// Without 0 O 1 I L U: read aloud on the telephone, written down by hand, and no words by chance.
const LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * The reference (Vorgangsnummer) that belongs to an id: three groups of four, "7K3M-9Q2R-W4XP". It has no meaning, opens
 * nothing, and shows neither order nor number of submissions.
 */
export function referenceFor(id: string): string {
  const letters = [...sha256(`reference ${id}`).subarray(0, 12)].map((byte) => LETTERS[byte % LETTERS.length]);
  return [0, 4, 8].map((start) => letters.slice(start, start + 4).join("")).join("-");
}
