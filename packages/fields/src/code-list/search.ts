import type { Choice } from "@formgeber/core";

/** A label as it is compared: without case, accents and punctuation. "São Tomé" and "sao tome" are the same. */
export function foldedLabel(label: string): string {
  return label.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/ß/g, "ss").replace(/ł/g, "l").replace(/ø/g, "o").replace(/æ/g, "ae").replace(/đ/g, "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/**
 * The entries whose label holds what was typed, best first: labels that begin with it, then labels with a word that begins
 * with it, then the rest. Umlauts are found as "ü", "u" and "ue". Nothing typed gives all entries.
 */
export function search(entries: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = foldedLabel(typed);
  if (wanted === "") return entries;
  const ranked = entries.map((entry) => ({ entry, rank: Math.min(rankOf(foldedLabel(entry.label), wanted), rankOf(spelledOut(entry.label), wanted)) }));
  return ranked.filter(({ rank }) => rank < NOT_FOUND).sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}

const NOT_FOUND = 3;

function rankOf(label: string, wanted: string): number {
  if (label.startsWith(wanted)) return 0;
  if (label.includes(` ${wanted}`)) return 1;
  return label.includes(wanted) ? 2 : NOT_FOUND;
}

function spelledOut(label: string): string {
  return foldedLabel(label.replace(/[äöüÄÖÜ]/g, (letter) => `${letter}e`));
}
