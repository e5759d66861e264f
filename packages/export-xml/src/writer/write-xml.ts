import { Fault } from "@formgeber/core";
import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import type { XmlElement } from "../tree/xml-element.ts";

/** Everything that is no character of XML 1.0: controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/**
 * An XML document as text: UTF-8 declared, indented by two spaces, ending with a line feed. The same element gives the same
 * text. A carriage return in content is written as a character reference, since readers turn a plain one into a line feed.
 * @fault xml/illegal-character for a character XML 1.0 cannot hold; nothing is dropped in silence
 */
export function writeXml(root: XmlElement): string {
  const document = create({ version: "1.0", encoding: "UTF-8" });
  append(document, root);
  return `${document.end({ prettyPrint: true }).replaceAll("\r", "&#xD;")}\n`;
}

function append(parent: XMLBuilder, source: XmlElement): void {
  for (const [name, value] of Object.entries(source.attributes)) refuseIllegal(value, `attribute ${name} of ${source.name}`);
  const written = parent.ele(source.name, source.attributes);
  if (source.text !== undefined) {
    refuseIllegal(source.text, source.from ?? source.name);
    written.txt(source.text);
  }
  for (const inner of source.children) append(written, inner);
}

function refuseIllegal(text: string, location: string): void {
  const found = ILLEGAL.exec(text)?.[0];
  if (found === undefined) return;
  const codePoint = found.codePointAt(0) ?? 0;
  throw new Fault("xml/illegal-character", { location, found: `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}` });
}
