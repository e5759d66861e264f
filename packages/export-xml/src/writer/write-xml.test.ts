import { Fault } from "@formgeber/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { element, textElement } from "../tree/xml-element.ts";
import { writeXml } from "./write-xml.ts";

/** Any text XML 1.0 can hold. */
const legalText = fc.string({ unit: "binary", minLength: 1 }).map((text) => text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "?"));

const illegal = [
  ...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).filter((character) => !"\t\n\r".includes(character)),
  "\uFFFE", "\uFFFF", "\uD800", "\uDBFF", "\uDC00", "\uDFFF",
];

describe("writeXml", () => {
  test("indents, and leaves text alone", () => {
    expect(writeXml(element("a:b", [textElement("c", " x < & > \"'\n"), element("d", [textElement("e", "ä")], { f: "\"<" })], { "xmlns:a": "urn:x" }))).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>\n<a:b xmlns:a="urn:x">\n  <c> x &lt; &amp; &gt; "'\n</c>\n  <d f="&quot;&lt;">\n    <e>ä</e>\n  </d>\n</a:b>\n`,
    );
  });

  test("10,000 random texts are read back as they were", async () => {
    const texts = fc.sample(legalText, { numRuns: 10_000, seed: 91379 });
    const xml = writeXml(element("all", texts.map((text) => textElement("t", text))));
    const read = await validateXML({ xml: { fileName: "all.xml", contents: xml }, normalization: "c14n", maxMemoryPages: 4096, initialMemoryPages: 1024 });
    expect(read.errors).toEqual([]);
    const found = [...read.normalized.matchAll(/<t>([^<]*)<\/t>/g)].map(([, text = ""]) => fromCanonical(text));
    expect(found).toEqual(texts);
  });

  test.each(illegal)("refuses %j and says where", (character) => {
    const write = (): string => writeXml(element("a", [textElement("b", `x${character}y`, "/rows/0/name")]));
    expect(write).toThrow(Fault);
    expect(write).toThrow(/at \/rows\/0\/name; found U\+/);
  });

  test("refuses an illegal character in an attribute", () => {
    expect(() => writeXml(element("a", [], { b: "\u0000" }))).toThrow(/attribute b of a; found U\+0000/);
  });
});

/** Text of canonical XML as it was meant. */
function fromCanonical(text: string): string {
  return text.replaceAll("&#xD;", "\r").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
