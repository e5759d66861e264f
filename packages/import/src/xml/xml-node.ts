/** An element of an XML document as plain data. */
export interface XmlNode {
  /** Local name. */
  readonly name: string;
  /** Namespace URI; "" for none. */
  readonly namespace: string;
  /** By name as written ("Id", "xml:lang"), without namespace declarations. */
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly XmlNode[];
  /** Its own character data, without that of its children. */
  readonly text: string;
  /** Where its tag begins; both count from 1. The column is 1 where the name ends its line. */
  readonly line: number;
  readonly column: number;
}
