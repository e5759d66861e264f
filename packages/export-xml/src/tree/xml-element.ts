/** An XML element as plain data. It has children, or text, or neither; attributes keep their order. */
export interface XmlElement {
  /** Name with prefix, as it is written. */
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly XmlElement[];
  /** Character data; absent for an element with children. */
  readonly text?: string;
  /** Where the content comes from: an answer pointer or a few words. For faults. */
  readonly from?: string;
}

/** An element with children. */
export function element(name: string, children: readonly XmlElement[], attributes: XmlElement["attributes"] = {}): XmlElement {
  return { name, attributes, children };
}

/** An element with text. */
export function textElement(name: string, text: string, from?: string, attributes: XmlElement["attributes"] = {}): XmlElement {
  return { name, attributes, children: [], text, ...(from === undefined ? {} : { from }) };
}
