export interface MarkdownLink {
  readonly target: string;
  readonly line: number;
}

export interface MarkdownFence {
  /** The words after the three backticks: language first. */
  readonly info: readonly string[];
  readonly text: string;
  /** Line of the first line inside the fence. */
  readonly line: number;
}

export interface MarkdownPage {
  readonly links: readonly MarkdownLink[];
  readonly fences: readonly MarkdownFence[];
  /** Anchors of the headings, as the common hosts make them. */
  readonly anchors: ReadonlySet<string>;
}

const LINK = /\[[^\]]*\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)|^\s*\[[^\]]+\]:\s+(\S+)/g;
const FENCE = /^(\s*)(`{3,}|~{3,})\s*(.*)$/;
const HEADING = /^#{1,6}\s+(.*?)\s*#*$/;
const EXPLICIT_ANCHOR = /<a\s+(?:id|name)="([^"]+)"/g;

/** Reads what the checks need from a Markdown page; code inside fences and backticks holds no links. */
export function readMarkdown(text: string): MarkdownPage {
  const links: MarkdownLink[] = [];
  const fences: MarkdownFence[] = [];
  const anchors = new Set<string>();
  let open: { mark: string; info: string[]; lines: string[]; line: number } | undefined;

  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, , mark, info = ''] = FENCE.exec(line) ?? [];
    if (open !== undefined) {
      if (mark !== undefined && mark.startsWith(open.mark) && info === '') {
        fences.push({ info: open.info, text: open.lines.join('\n'), line: open.line });
        open = undefined;
      } else open.lines.push(line);
    } else if (mark !== undefined) {
      open = { mark, info: info.split(/\s+/).filter(Boolean), lines: [], line: index + 2 };
    } else {
      const heading = HEADING.exec(line)?.[1];
      if (heading !== undefined) addAnchor(anchors, heading);
      for (const [, id] of line.matchAll(EXPLICIT_ANCHOR)) if (id !== undefined) anchors.add(id);
      for (const [, inline, reference] of withoutCode(line).matchAll(LINK)) {
        links.push({ target: inline ?? reference ?? '', line: index + 1 });
      }
    }
  }
  return { links, fences, anchors };
}

/** A link whose text is code is still a link, so only code that contains one is blanked. */
function withoutCode(line: string): string {
  return line.replaceAll(/`[^`]*\]\([^`]*`/g, '');
}

function addAnchor(anchors: Set<string>, heading: string): void {
  const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[`*_]/g, '');
  const slug = plain
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
  let unique = slug;
  for (let count = 1; anchors.has(unique); count += 1) unique = `${slug}-${count}`;
  anchors.add(unique);
}
