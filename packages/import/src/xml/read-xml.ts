import { Fault } from "@formgeber/core";
import { SaxesParser } from "saxes";
import { decodeXml } from "./decode-xml.ts";
import type { XmlNode } from "./xml-node.ts";

/** What a document may have at most. */
export interface XmlLimits {
  readonly bytes: number;
  readonly depth: number;
  readonly elements: number;
  /** Of one element. */
  readonly attributes: number;
  /** Characters of one element's own text or of one attribute. */
  readonly text: number;
}

/** Far above any code list there is; below what harms a server. */
const USUAL: XmlLimits = { bytes: 50_000_000, depth: 40, elements: 2_000_000, attributes: 40, text: 1_000_000 };

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

/**
 * The root element of an XML document from a stranger. Comments and processing instructions are passed over; a document type
 * declaration is refused, and with it every entity but those of XML itself.
 * @fault import/xml-malformed
 * @fault import/xml-doctype
 * @fault import/xml-too-large
 * @fault import/xml-encoding
 */
export function readXml(source: string | Uint8Array, limits: Partial<XmlLimits> = {}): XmlNode {
  const { bytes, depth, elements, attributes, text } = { ...USUAL, ...limits };
  const parser = new SaxesParser({ xmlns: true, position: true });
  const place = () => ({ line: parser.line, column: parser.column + 1 });
  const expectAtMost = (limit: number, found: number, what: string): void => {
    if (found > limit) throw new Fault("import/xml-too-large", { limit, what, ...place() });
  };
  expectAtMost(bytes, source.length, "bytes");

  const open: OpenNode[] = [];
  let count = 0;
  let root: XmlNode | undefined;
  let start = place();

  parser.on("error", (error) => {
    throw new Fault("import/xml-malformed", { found: error.message.replace(/^.*?\d+:\d+: /, "").replace(/\.$/, ""), ...place() });
  });
  parser.on("doctype", () => {
    throw new Fault("import/xml-doctype", place());
  });
  parser.on("opentagstart", ({ name }) => {
    // One character behind the name has been read; a line feed there has begun the next line.
    const column = parser.column - name.length - 1;
    start = column > 0 ? { line: parser.line, column } : { line: parser.line - 1, column: 1 };
    expectAtMost(elements, ++count, "elements");
    expectAtMost(depth, open.length + 1, "levels of elements");
  });
  parser.on("attribute", ({ value }) => expectAtMost(text, value.length, "characters in one attribute"));
  parser.on("opentag", ({ local, uri, attributes: found }) => {
    const own = Object.values(found).filter(({ prefix, name }) => prefix !== "xmlns" && name !== "xmlns");
    expectAtMost(attributes, own.length, "attributes of one element");
    open.push({ name: local, namespace: uri, attributes: Object.fromEntries(own.map(({ name, value }) => [name, value])), children: [], text: "", ...start });
  });
  const take = (part: string): void => {
    const here = open.at(-1);
    if (here === undefined) return;
    here.text += part;
    expectAtMost(text, here.text.length, "characters of text in one element");
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("closetag", () => {
    const closed = open.pop();
    const parent = open.at(-1);
    if (closed !== undefined && parent !== undefined) parent.children.push(closed);
    else root = closed;
  });

  parser.write(typeof source === "string" ? source : decodeXml(source)).close();
  if (root === undefined) throw new Fault("import/xml-malformed", { found: "no element", ...place() });
  return root;
}
