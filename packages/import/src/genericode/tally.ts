import type { ImportChange } from "../report/change.ts";
import type { XmlNode } from "../xml/xml-node.ts";

/** Something that did not come over as it is, and what became of it; of several alike the first, and how many. */
interface Note {
  readonly at: XmlNode;
  readonly found: string;
  readonly outcome: string;
  readonly count: number;
}

/**
 * Keeps which parts of a document were read. What nobody asked for is noted at the end, so that nothing can be dropped in
 * silence, not even what this code does not know.
 */
export class Tally {
  readonly #taken = new Set<XmlNode>();
  readonly #attributes = new Map<XmlNode, Set<string>>();
  readonly #notes = new Map<string, Note>();

  /** The children of that name. */
  all(parent: XmlNode | undefined, name: string): readonly XmlNode[] {
    const found = parent?.children.filter((child) => child.name === name) ?? [];
    for (const each of found) this.#taken.add(each);
    return found;
  }

  /** The first child with one of the names. Others of them stay for the notes. */
  one(parent: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
    const found = names.map((name) => parent?.children.find((child) => child.name === name)).find((child) => child !== undefined);
    if (found !== undefined) this.#taken.add(found);
    return found;
  }

  /** The trimmed text of the first child with one of the names; undefined when it has none. */
  text(parent: XmlNode | undefined, ...names: readonly string[]): string | undefined {
    return this.one(parent, ...names)?.text.trim() || undefined;
  }

  attribute(node: XmlNode | undefined, name: string): string | undefined {
    if (node === undefined) return undefined;
    const asked = this.#attributes.get(node) ?? new Set();
    this.#attributes.set(node, asked.add(name));
    return Object.hasOwn(node.attributes, name) ? node.attributes[name] : undefined;
  }

  note(at: XmlNode, found: string, outcome: string): void {
    const key = `${found}\n${outcome}`;
    const before = this.#notes.get(key);
    this.#notes.set(key, before ? { ...before, count: before.count + 1 } : { at, found, outcome, count: 1 });
  }

  /** Everything noted in the order of the document, with what nobody asked for. */
  report(root: XmlNode): readonly ImportChange[] {
    this.#unread(root, root.name);
    return [...this.#notes.values()]
      .toSorted(({ at: a }, { at: b }) => a.line - b.line || a.column - b.column)
      .map(({ at, found, outcome, count }) => ({ from: `line ${at.line}, column ${at.column}`, what: `${found}${count === 1 ? "" : ` (${count} times)`}: ${outcome}.` }));
  }

  #unread(node: XmlNode, path: string): void {
    for (const name of Object.keys(node.attributes)) {
      if (!name.startsWith("xsi:") && this.#attributes.get(node)?.has(name) !== true) this.note(node, `attribute ${name} of ${path}`, "left out");
    }
    for (const child of node.children) {
      const at = `${path}/${child.name}`;
      if (this.#taken.has(child)) this.#unread(child, at);
      else this.note(child, at, "left out");
    }
  }
}
