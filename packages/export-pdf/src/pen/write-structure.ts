import { PDFHexString, type PDFContext, type PDFRef } from "pdf-lib";
import { StructureElement, type ElementFacts, type MarkedContent } from "./structure.ts";
import { thousandths } from "./syntax.ts";
import { A4 } from "./units.ts";

/** A page as the tree sees it: its reference, and the element of each mark on it, by mark. */
export interface MarkedPage {
  readonly ref: PDFRef;
  readonly marks: readonly StructureElement[];
}

/**
 * Writes the structure tree and its way back from the marks (ParentTree; the key of a page is its number).
 * @source ISO 32000-1, 14.7
 */
export function writeStructure(context: PDFContext, root: StructureElement, pages: readonly MarkedPage[]): PDFRef {
  const treeRef = context.nextRef();
  const refs = new Map<StructureElement, PDFRef>();

  const write = (element: StructureElement, parent: PDFRef): PDFRef => {
    const ref = context.nextRef();
    refs.set(element, ref);
    const home = element.children.find((child): child is MarkedContent => !(child instanceof StructureElement))?.page;
    const kids = element.children.map((child) => {
      if (child instanceof StructureElement) return write(child, ref);
      return child.page === home ? child.mcid : { Type: "MCR", Pg: pages[child.page]?.ref, MCID: child.mcid };
    });
    context.assign(
      ref,
      context.obj({
        S: element.tag,
        P: parent,
        ...(home === undefined ? {} : { Pg: pages[home]?.ref }),
        ...(kids.length === 0 ? {} : { K: kids.length === 1 ? kids[0] : kids }),
        ...factsOf(element),
      }),
    );
    return ref;
  };

  const top = write(root, treeRef);
  const numbers = pages.flatMap((page, number) => [number, context.register(context.obj(page.marks.map((element) => refs.get(element))))]);
  context.assign(
    treeRef,
    context.obj({ Type: "StructTreeRoot", K: top, ParentTree: context.register(context.obj({ Nums: numbers })), ParentTreeNextKey: pages.length }),
  );
  return treeRef;
}

function factsOf({ facts, box }: StructureElement) {
  const attributes = attributesOf(facts, box);
  return {
    ...(attributes === undefined ? {} : { A: attributes }),
    ...(facts.alt === undefined ? {} : { Alt: PDFHexString.fromText(facts.alt) }),
  };
}

/** @source ISO 32000-1, 14.8.5 */
function attributesOf({ numbering, scope, summary }: ElementFacts, box: StructureElement["box"]) {
  if (numbering !== undefined) return { O: "List", ListNumbering: numbering };
  if (box !== undefined) {
    const [left, top, width, height] = box;
    return { O: "Layout", BBox: [left, A4.height - top - height, left + width, A4.height - top].map((edge) => Number(thousandths(edge))) };
  }
  if (scope === undefined && summary === undefined) return undefined;
  return {
    O: "Table",
    ...(scope === undefined ? {} : { Scope: scope }),
    ...(summary === undefined ? {} : { Summary: PDFHexString.fromText(summary) }),
  };
}
