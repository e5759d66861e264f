import type { RichBlock, RichSpan, RichText } from "./rich-text.ts";

const SPAN = /\*\*(?<strong>[^*\n]+)\*\*|\[(?<label>[^\]\n]+)\]\((?<href>[^\s()]+)\)/g;
const LINK = /^(?:https:\/\/[^/]|mailto:[^@]+@|tel:\+?\d)/i;

/**
 * The tree of a formatted text: paragraphs parted by an empty line, lists of lines that begin with "- ", `**strong**`,
 * `[label](address)` with an address of https, mailto or tel. Never fails: whatever is none of these is plain text. A
 * line break inside a paragraph is a space.
 */
export function parseRichText(source: string): RichText {
  const blocks: RichBlock[] = [];
  for (const part of source.trim().split(/\n[ \t]*\n\s*/)) {
    for (const run of runsOf(part.split("\n").map((line) => line.trim()))) {
      if (run.isList) blocks.push({ kind: "list", items: run.lines.map((line) => spansOf(line.slice(2).trim())) });
      else blocks.push({ kind: "paragraph", spans: spansOf(run.lines.join(" ")) });
    }
  }
  return blocks;
}

/** A formatted text without its formatting, one line for each paragraph and list item. */
export function plainText(text: RichText): string {
  return text
    .flatMap((block) => (block.kind === "list" ? block.items : [block.spans]))
    .map((spans) => spans.map((span) => span.text).join(""))
    .join("\n");
}

/** Lines of one part, cut wherever list items begin or end: a list may follow its heading line directly. */
function runsOf(lines: readonly string[]): readonly { readonly isList: boolean; readonly lines: readonly string[] }[] {
  const runs: { isList: boolean; lines: string[] }[] = [];
  for (const line of lines.filter((one) => one !== "")) {
    const isList = line.startsWith("- ");
    const last = runs.at(-1);
    if (last?.isList === isList) last.lines.push(line);
    else runs.push({ isList, lines: [line] });
  }
  return runs;
}

function spansOf(source: string): readonly RichSpan[] {
  const spans: RichSpan[] = [];
  let done = 0;
  for (const match of source.matchAll(SPAN)) {
    const { strong, label, href } = match.groups ?? {};
    if (href !== undefined && !LINK.test(href)) continue;
    if (match.index > done) spans.push({ kind: "plain", text: source.slice(done, match.index) });
    if (strong !== undefined) spans.push({ kind: "strong", text: strong });
    else spans.push({ kind: "link", text: label ?? "", href: href ?? "" });
    done = match.index + match[0].length;
  }
  if (done < source.length) spans.push({ kind: "plain", text: source.slice(done) });
  return spans;
}
