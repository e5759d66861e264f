import { parseRichText, plainText } from "../../../text/parse-rich-text.ts";

/** How hard a German text may be. */
export interface ReadingLimits {
  /** The highest grade of school by the first Vienna formula. */
  readonly grade: number;
  /** The longest sentence. @unit words */
  readonly sentenceWords: number;
}

/** Limits by language tag; a tag without an entry has those of "de". Leichte Sprache keeps to one statement for each sentence. */
export const readingLimits: { readonly [language: string]: ReadingLimits } = {
  de: { grade: 14, sentenceWords: 30 },
  "de-x-leicht": { grade: 8, sentenceWords: 15 },
};

/** The fewest words of a text for which a grade says anything. */
export const WORDS_FOR_A_GRADE = 25;

/** The words of each sentence. List items and paragraphs end a sentence; abbreviations, ordinals and "§ 5 Abs. 2" do not. */
export function sentencesOf(richText: string): readonly (readonly string[])[] {
  return plainText(parseRichText(richText))
    .split("\n")
    .flatMap((line) => line.replace(ABBREVIATION, (found) => found.replaceAll(".", "")).split(/(?<=[.!?:;])\s+(?=[„"»(\p{Lu}])/u))
    .map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [])
    .filter((words) => words.length > 0);
}

const ABBREVIATION = /\b(?:\p{L}|Abs|Art|Nr|Nrn|Buchst|Satz|ggf|bzw|ca|etc|usw|vgl|inkl|Str|Tel|Dr|Prof|\d+)\.(?:\s?\p{L}\.)*/gu;

/**
 * The grade of school at which a German text is understood, by the first Vienna formula for non-fiction:
 * 0.1935 MS + 0.1672 SL + 0.1297 IW − 0.0327 ES − 0.875, where MS is the share of words of three and more syllables, SL the
 * mean words of a sentence, IW the share of words of more than six letters, and ES the share of words of one syllable, shares in per cent.
 * From 4 (very easy) to 15 (very hard). Undefined for a text without words.
 * @source R. Bamberger, E. Vanecek: Lesen – Verstehen – Lernen – Schreiben, Wien 1984
 */
export function gradeOf(sentences: readonly (readonly string[])[]): number | undefined {
  const words = sentences.flat();
  if (words.length === 0) return undefined;
  const share = (isOne: (word: string) => boolean): number => (100 * words.filter(isOne).length) / words.length;
  return 0.1935 * share((word) => syllablesOf(word) >= 3) + 0.1672 * (words.length / sentences.length) + 0.1297 * share((word) => [...word].length > 6) - 0.0327 * share((word) => syllablesOf(word) === 1) - 0.875;
}

/** Syllables of a German word: its groups of vowels, at least one. */
export function syllablesOf(word: string): number {
  return (word.toLowerCase().match(/ei|ai|au|eu|äu|ie|aa|ee|oo|[aeiouyäöüéèêáàâóòôúùû]/g) ?? []).length || 1;
}
