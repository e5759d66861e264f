import type { Choice } from "@formgeber/core";

/** A label as it is compared: without case, accents and punctuation. "São Tomé" and "sao tome" are the same. */
export function foldedLabel(label: string): string {
  const plain = /^[\x20-\x7E]*$/.test(label) ? label : label.normalize("NFD").replace(/\p{M}/gu, "");
  return plain.toLowerCase().replace(/[ßłøæđ]/g, (letter) => PLAIN[letter] ?? letter).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

const PLAIN: { readonly [letter: string]: string } = { ß: "ss", ł: "l", ø: "o", æ: "ae", đ: "d" };

/** What is searched through, made once for each list. */
interface SearchIndex {
  /** Folded labels, each behind a space; where umlauts can be spelled out, so again on a second line. */
  readonly texts: readonly string[];
  /** The last search and the numbers of what it found: whoever types on finds among those. */
  typed: string;
  numbers: readonly number[];
  found: readonly Choice[];
}

const indexes = new WeakMap<readonly Choice[], SearchIndex>();

/** Prepares the search, so that the first key costs no more than the others. */
export function indexOf(entries: readonly Choice[]): SearchIndex {
  const known = indexes.get(entries);
  if (known !== undefined) return known;
  const texts = entries.map(({ label }) => {
    const folded = ` ${foldedLabel(label)}`;
    return /[äöüÄÖÜ]/.test(label) ? `${folded}\n ${foldedLabel(label.replace(/[äöüÄÖÜ]/g, (letter) => `${letter}e`))}` : folded;
  });
  const index: SearchIndex = { texts, typed: "", numbers: [...entries.keys()], found: entries };
  indexes.set(entries, index);
  return index;
}

/**
 * The entries whose label holds what was typed, best first: labels that begin with it, then labels with a word that begins
 * with it, then the rest. Umlauts are found as "ü", "u" and "ue". Nothing typed gives all entries.
 */
export function search(entries: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = foldedLabel(typed);
  if (wanted === "") return entries;
  const index = indexOf(entries);
  if (wanted === index.typed) return index.found;
  const among = wanted.startsWith(index.typed) ? index.numbers : entries.keys();
  const numbers: number[] = [];
  const ranked: [Choice[], Choice[], Choice[]] = [[], [], []];
  for (const i of among) {
    const [text, entry] = [index.texts[i] ?? "", entries[i]];
    const at = text.indexOf(wanted);
    if (at < 0 || entry === undefined) continue;
    numbers.push(i);
    ranked[at === 1 || text.includes(`\n ${wanted}`) ? 0 : text.includes(` ${wanted}`) ? 1 : 2].push(entry);
  }
  Object.assign(index, { typed: wanted, numbers, found: ranked.flat() });
  return index.found;
}

const byText = new WeakMap<readonly Choice[], ReadonlyMap<string, Choice>>();

/** The entry whose whole label was typed; of several with the same label the first. */
export function labelledAs(entries: readonly Choice[], typed: string): Choice | undefined {
  const known = byText.get(entries) ?? new Map(entries.flatMap((entry, i) => (indexOf(entries).texts[i] ?? "").split("\n").map((text) => [text.trim(), entry] as const)).reverse());
  byText.set(entries, known);
  return known.get(foldedLabel(typed));
}
