import type { Shape, Typeface } from "../pen/typeface.ts";

/** Ends of lines that the text itself sets. */
export const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const SOFT_HYPHEN = "\u00AD";
// After a hyphen, dash or slash between letters; dates, amounts and file numbers stay whole.
const WORD_JOINT = /(?<=\p{L}[-–—/])(?=\p{L})/u;
// A base character with the marks over and under it.
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** A stretch that stays on one line, the spaces behind it, and whether a hyphen shows when the line ends behind it. */
interface Fragment {
  readonly text: string;
  readonly spaces: string;
  readonly soft: boolean;
}

/**
 * Breaks a text into lines no wider than `width` (1/1000 em): at its own line ends, at spaces, at word joints and soft
 * hyphens, and inside a word only when the word alone is too wide; nothing is added then. Spaces at which a line is
 * broken stay at its end. Text is normalised to NFC. An empty text is one line without shapes.
 */
export function breakLines(text: string, typeface: Typeface, width: number): Shape[][] {
  return text
    .normalize("NFC")
    .split(LINE_END)
    .flatMap((paragraph) => breakParagraph(paragraph.replaceAll("\t", " "), typeface, width));
}

function breakParagraph(paragraph: string, typeface: Typeface, width: number): Shape[][] {
  const lines: Shape[][] = [];
  let line: Shape[] = [];
  let used = 0;
  let endsSoft = false;
  const put = (shape: Shape): void => {
    line.push(shape);
    used += shape.width;
  };
  const end = (): void => {
    if (endsSoft) put(hyphen(typeface));
    lines.push(line);
    line = [];
    used = 0;
  };
  for (const { text, spaces, soft } of fragmentsOf(paragraph)) {
    const shape = typeface.shape(text);
    const needed = shape.width + (soft ? hyphen(typeface).width : 0);
    if (used > 0 && used + needed > width) end();
    if (shape.width <= width) put(shape);
    else
      for (const piece of pieces(text, typeface, width)) {
        if (used > 0 && used + piece.width > width) {
          endsSoft = false;
          end();
        }
        put(piece);
      }
    if (spaces !== "") put(typeface.shape(spaces));
    endsSoft = soft;
  }
  endsSoft = false;
  end();
  return lines;
}

function* fragmentsOf(paragraph: string): Generator<Fragment> {
  for (const [token] of paragraph.matchAll(/[^ ]+ *| +/g)) {
    const word = token.trimEnd() === "" ? "" : token.replace(/ +$/, "");
    const spaces = token.slice(word.length);
    const syllables = word.split(SOFT_HYPHEN);
    for (const [i, syllable] of syllables.entries()) {
      const parts = syllable.split(WORD_JOINT);
      for (const [j, text] of parts.entries()) {
        const last = j === parts.length - 1;
        const lastOfWord = last && i === syllables.length - 1;
        if (text !== "" || lastOfWord) yield { text, spaces: lastOfWord ? spaces : "", soft: last && !lastOfWord };
      }
    }
  }
}

/** The longest starts of a word that each fit the width, one after the other. */
function* pieces(word: string, typeface: Typeface, width: number): Generator<Shape> {
  let piece = "";
  let used = 0;
  for (const [cluster] of word.matchAll(CLUSTER)) {
    const next = typeface.shape(cluster).width;
    if (piece !== "" && used + next > width) {
      yield typeface.shape(piece);
      piece = "";
      used = 0;
    }
    piece += cluster;
    used += next;
  }
  if (piece !== "") yield typeface.shape(piece);
}

/** The hyphen at which a word was broken: seen as a hyphen, read as nothing but a soft one. */
function hyphen(typeface: Typeface): Shape {
  const { width, parts } = typeface.shape("-");
  return { width, parts: parts.map((part) => ({ ...part, actualText: SOFT_HYPHEN })) };
}
