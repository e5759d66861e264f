import { PDFHexString, type PDFContext, type PDFRef } from "pdf-lib";
import { thousandths } from "./syntax.ts";
import { A4 } from "./units.ts";

/** A place to jump to, named in the reader's side bar. `top` in points from the page's top edge. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly top: number;
}

/** Writes the flat list of bookmarks and gives the catalog entry that names it: none for none. @source ISO 32000-1, 12.3.3 */
export function writeBookmarks(context: PDFContext, bookmarks: readonly Bookmark[], pages: readonly PDFRef[]) {
  if (bookmarks.length === 0) return {};
  const outline = context.nextRef();
  const refs = bookmarks.map(() => context.nextRef());
  bookmarks.forEach(({ title, page, top }, i) => {
    const [ref, previous, next] = [refs[i], refs[i - 1], refs[i + 1]];
    if (ref === undefined) return;
    context.assign(
      ref,
      context.obj({
        Title: PDFHexString.fromText(title),
        Parent: outline,
        Dest: [pages[page], "XYZ", null, Number(thousandths(A4.height - top)), null],
        ...(previous === undefined ? {} : { Prev: previous }),
        ...(next === undefined ? {} : { Next: next }),
      }),
    );
  });
  context.assign(outline, context.obj({ Type: "Outlines", First: refs[0], Last: refs.at(-1), Count: refs.length }));
  return { Outlines: outline };
}
