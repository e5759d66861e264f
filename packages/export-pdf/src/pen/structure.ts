/** The structure types this pen writes, all of them standard ones. @source ISO 32000-1, 14.8.4 */
export type Tag =
  | "Document" | "Sect" | "H1" | "H2" | "H3" | "H4" | "H5" | "H6" | "P" | "Span" | "Figure"
  | "L" | "LI" | "Lbl" | "LBody" | "Table" | "THead" | "TBody" | "TR" | "TH" | "TD";

/** What an element says beside its type. */
export interface ElementFacts {
  /** What is read in place of a picture. */
  readonly alt?: string;
  /** Which cells a header cell is for; every TH has one. */
  readonly scope?: "Column" | "Row";
  /** How the items of a list are marked; every L has one. */
  readonly numbering?: "None" | "Disc" | "Decimal";
  /** What a table is about. */
  readonly summary?: string;
}

/** Where an element's content stands: the page (0 for the first) and the mark on it. */
export interface MarkedContent {
  readonly page: number;
  readonly mcid: number;
}

/** One element of the structure tree: reading order is the order of its children. */
export class StructureElement {
  readonly tag: Tag;
  readonly facts: ElementFacts;
  readonly parent: StructureElement | undefined;
  /** Where a picture stands: left, top, width and height on its page, in points. */
  box?: readonly [left: number, top: number, width: number, height: number];
  readonly children: (StructureElement | MarkedContent)[] = [];

  constructor(tag: Tag, facts: ElementFacts = {}, parent?: StructureElement) {
    this.tag = tag;
    this.facts = facts;
    this.parent = parent;
  }

  /** Adds an element behind the last child. */
  add(tag: Tag, facts: ElementFacts = {}): StructureElement {
    const element = new StructureElement(tag, facts, this);
    this.children.push(element);
    return element;
  }

  /** A list item with its two halves: the term or bullet, and what belongs to it. */
  addItem(): { label: StructureElement; body: StructureElement } {
    const item = this.add("LI");
    return { label: item.add("Lbl"), body: item.add("LBody") };
  }
}
