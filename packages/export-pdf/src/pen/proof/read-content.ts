/** What stands between the start and the end of a mark on a page. */
export interface ReadMark {
  /** The name the mark bears: an element's type, or "Artifact". */
  readonly tag: string;
  /** Number of the mark; absent for artifacts. */
  readonly mcid?: number;
  /** What is read: replacement text where there is some, else what the glyphs stand for. */
  readonly text: string;
}

export interface ReadContent {
  readonly marks: readonly ReadMark[];
  /** Painting operators that stand in no mark at all. */
  readonly unmarkedPaints: number;
  /** Glyph codes that are painted but have no meaning in their font's ToUnicode map, as `font:code`. */
  readonly unreadable: readonly string[];
}

/** Reads two-byte glyph codes of a font, by its name among the page's resources. */
export type GlyphReadings = ReadonlyMap<string, ReadonlyMap<number, string>>;

interface OpenMark {
  readonly tag: string;
  readonly mcid?: number;
  readonly actualText?: string;
  text: string;
}

const TOKEN = /<<|>>|<[0-9A-Fa-f\s]*>|[[\]]|\/[^\s<>[\]()/{}%]+|[-+.\d]+|[A-Za-z'"*]+\d?\*?/g;
const PAINTS = new Set(["f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "Tj", "TJ", "'", '"']);

/**
 * Reads a content stream as a reader for blind people does: marks in order, with their text. Understands what this
 * package writes: hexadecimal strings and fonts with two-byte codes.
 */
export function readContent(content: string, fonts: GlyphReadings): ReadContent {
  const marks: ReadMark[] = [];
  const unreadable = new Set<string>();
  const open: OpenMark[] = [];
  let unmarkedPaints = 0;
  let operands: string[] = [];
  let font = "";
  for (const [token] of content.matchAll(TOKEN)) {
    if (!/^[A-Za-z'"]/.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === "BDC" || token === "BMC") open.push(openMark(operands));
    else if (token === "EMC") close(open.pop());
    else if (token === "Tf") font = (operands[0] ?? "").slice(1);
    else if (PAINTS.has(token)) {
      if (!open.some(({ tag, mcid }) => tag === "Artifact" || mcid !== undefined)) unmarkedPaints++;
      const innermost = open.at(-1);
      if (innermost !== undefined && (token === "TJ" || token === "Tj")) innermost.text += shown(operands);
    }
    operands = [];
  }
  return { marks, unmarkedPaints, unreadable: [...unreadable] };

  function close(mark: OpenMark | undefined): void {
    if (mark === undefined) return;
    const text = mark.actualText ?? mark.text;
    const outer = open.at(-1);
    if (mark.mcid !== undefined) marks.push({ tag: mark.tag, mcid: mark.mcid, text });
    else if (mark.tag === "Artifact") marks.push({ tag: mark.tag, text });
    else if (outer !== undefined) outer.text += text;
  }

  function shown(strings: readonly string[]): string {
    let text = "";
    for (const string of strings.filter((one) => one.startsWith("<")))
      for (const [digits] of string.slice(1, -1).matchAll(/.{4}/g)) {
        const reading = fonts.get(font)?.get(Number.parseInt(digits, 16));
        if (reading === undefined) unreadable.add(`${font}:${digits}`);
        text += reading ?? "\uFFFD";
      }
    return text;
  }
}

function openMark(operands: readonly string[]): OpenMark {
  const after = (key: string): string | undefined => (operands.includes(key) ? operands[operands.indexOf(key) + 1] : undefined);
  const mcid = after("/MCID");
  const actualText = after("/ActualText");
  return {
    tag: (operands[0] ?? "").slice(1),
    ...(mcid === undefined ? {} : { mcid: Number(mcid) }),
    ...(actualText === undefined ? {} : { actualText: utf16(actualText.slice(1, -1)).slice(1) }),
    text: "",
  };
}

/** The bfchar entries of a ToUnicode map. */
export function readToUnicode(cmap: string): Map<number, string> {
  const readings = new Map<number, string>();
  for (const [block] of cmap.matchAll(/beginbfchar[\s\S]*?endbfchar/g))
    for (const [, code = "", text = ""] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) readings.set(Number.parseInt(code, 16), utf16(text));
  return readings;
}

function utf16(hex: string): string {
  return String.fromCharCode(...[...hex.matchAll(/.{4}/g)].map(([unit]) => Number.parseInt(unit, 16)));
}
