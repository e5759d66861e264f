const BEGIN = '<!-- layers:begin -->';
const END = '<!-- layers:end -->';

/** The page that holds the matrix people agreed on. */
export const matrixPage = 'docs/architecture.md';

/** What stands between the markers of the page, or nothing when the markers are missing. */
export function writtenMatrix(page: string): string | undefined {
  const [, after] = page.split(BEGIN);
  const [between, rest] = after?.split(END) ?? [];
  return between === undefined || rest === undefined ? undefined : between.trim();
}

/** The page with another matrix between its markers; a page without markers gets a section at its end. */
export function withMatrix(page: string, matrix: string): string {
  const section = `${BEGIN}\n\n${matrix}\n\n${END}`;
  if (writtenMatrix(page) === undefined) {
    return `${page.trimEnd()}\n\n## Who imports whom\n\n${section}\n`.trimStart();
  }
  const start = page.indexOf(BEGIN);
  return page.slice(0, start) + section + page.slice(page.indexOf(END) + END.length);
}
