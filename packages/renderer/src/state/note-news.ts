import { plainText, type WalkedNote, type WalkedPage, type WalkNode } from "@formgeber/core";

/** Says notes that come up on a page; one that comes and goes while somebody types is said once. */
export class NoteNews {
  #said = new Set<WalkedNote>();

  /** Another page: nothing of it was said yet. */
  begin(): void {
    this.#said = new Set();
  }

  /** What is to be said of the notes that are there now and were not before; empty when nothing is. */
  between(before: readonly WalkedNote[], now: readonly WalkedNote[]): string {
    const come = now.filter((note) => !before.includes(note) && !this.#said.has(note));
    for (const note of come) this.#said.add(note);
    return come.map(({ text }) => plainText(text)).join(" ");
  }
}

/** The notes that stand on a page now: on it or in its sections, never inside answers. */
export function notesOf(page: WalkedPage | undefined): readonly WalkedNote[] {
  const notes = (node: WalkNode): readonly WalkedNote[] => (node.kind === "note" ? [node] : node.kind === "section" ? node.nodes.flatMap(notes) : []);
  return page?.nodes.flatMap(notes) ?? [];
}
