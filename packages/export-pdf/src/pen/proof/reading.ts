import type { ReadElement, ReadPdf } from "./read-pdf.ts";

/** Elements whose content is one run of text; all others hold blocks. */
const isElement = (child: ReadElement["children"][number]): child is ReadElement => "tag" in child;

/** The text of an element: what its own marks read as, and below it that of its elements, a line for each. */
export function textOfElement(pdf: ReadPdf, element: ReadElement): string {
  const blocks: string[] = [];
  let run: string | undefined;
  for (const child of element.children) {
    if (isElement(child)) {
      if (run !== undefined) blocks.push(run);
      run = undefined;
      blocks.push(textOfElement(pdf, child));
    } else run = (run ?? "") + (pdf.pages[child.page]?.marks.find(({ mcid }) => mcid === child.mcid)?.text ?? "");
  }
  if (run !== undefined) blocks.push(run);
  return blocks.join("\n");
}

/** Every element of the tree in reading order, with its depth (0 for the root). */
export function elementsOf(pdf: ReadPdf): { readonly element: ReadElement; readonly depth: number }[] {
  const found: { element: ReadElement; depth: number }[] = [];
  const visit = (element: ReadElement, depth: number): void => {
    found.push({ element, depth });
    for (const child of element.children) if (isElement(child)) visit(child, depth + 1);
  };
  if (pdf.tree !== undefined) visit(pdf.tree, 0);
  return found;
}

/** The structure as text, a line for each element: its type, and its own text when it holds no further elements. */
export function tagTree(pdf: ReadPdf): string {
  return elementsOf(pdf)
    .map(({ element, depth }) => {
      const text = element.children.some(isElement) ? "" : ` ${textOfElement(pdf, element)}`;
      const alt = element.alt === undefined ? "" : ` (${element.alt})`;
      return `${"  ".repeat(depth)}${element.tag}${alt}${text.trimEnd()}`;
    })
    .join("\n");
}
