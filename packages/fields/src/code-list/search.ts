import type { Choice } from "@formgeber/core";

const ASCII = /^[\x20-\x7E]*$/;
const UMLAUTS = /[äöü]/g;
const LETTERS = /[äöüßłøæđ]/g;
const PLAIN: { readonly [letter: string]: string } = { ä: "a", ö: "o", ü: "u", ß: "ss", ł: "l", ø: "o", æ: "ae", đ: "d" };

/** A label as it is compared: without case, accents and punctuation. "São Tomé" and "sao tome" are the same. */
export function foldedLabel(label: string): string {
  return folded(label.toLowerCase());
}

// Most labels need none of what makes Unicode slow.
function folded(lower: string): string {
  const plain = ASCII.test(lower) ? lower : lower.replace(LETTERS, (letter) => PLAIN[letter] ?? letter);
  if (ASCII.test(plain)) return plain.replace(/[^a-z0-9]+/g, " ").trim();
  return plain.normalize("NFD").replace(/\p{M}/gu, "").replace(LETTERS, (letter) => PLAIN[letter] ?? letter).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** What is searched through, made once for each list. */
interface SearchIndex {
  /** Folded labels, each behind a space; where umlauts can be spelled out, so again on a second line. */
  readonly texts: readonly string[];
  /** By whole folded label; of several entries with the same the first. */
  readonly byText: ReadonlyMap<string, Choice>;
  /** The last search and the numbers of what it found: whoever types on finds among those. */
  typed: string;
  numbers: Iterable<number>;
  found: readonly Choice[];
}

const indexes = new WeakMap<readonly Choice[], SearchIndex>();

/** Prepares the search, so that the first key costs no more than the others. */
export function indexOf(entries: readonly Choice[]): SearchIndex {
  const known = indexes.get(entries);
  if (known !== undefined) return known;
  const byText = new Map<string, Choice>();
  const texts = entries.map((entry) => {
    const lower = entry.label.normalize().toLowerCase();
    const spellings = [folded(lower)];
    const spelledOut = lower.replace(UMLAUTS, (letter) => `${PLAIN[letter] ?? letter}e`);
    if (spelledOut !== lower) spellings.push(folded(spelledOut));
    for (const text of spellings) if (!byText.has(text)) byText.set(text, entry);
    return ` ${spellings.join("\n ")}`;
  });
  const index: SearchIndex = { texts, byText, typed: "", numbers: [], found: entries };
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
  const among = index.typed !== "" && wanted.startsWith(index.typed) ? index.numbers : entries.keys();
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

/** The entry whose whole label was typed; of several with the same label the first. */
export function labelledAs(entries: readonly Choice[], typed: string): Choice | undefined {
  return indexOf(entries).byText.get(foldedLabel(typed));
}
