import { Fault } from "@formgeber/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readXml } from "./read-xml.ts";

const faultOf = (source: string | Uint8Array, limits = {}): string => {
  try {
    readXml(source, limits);
    return "none";
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return `${error.code} ${JSON.stringify(error.facts["line"])}:${JSON.stringify(error.facts["column"])}`;
  }
};

test("elements come with namespace, attributes, text and place", () => {
  const root = readXml('<?xml version="1.0"?>\n<a:x xmlns:a="urn:a" xml:lang="de">\n  <y n="1"><![CDATA[<&]]> z&#228;</y><!-- not this --></a:x>');
  expect(root).toMatchObject({ name: "x", namespace: "urn:a", attributes: { "xml:lang": "de" }, line: 2, column: 1 });
  expect(root.children).toEqual([{ name: "y", namespace: "", attributes: { n: "1" }, children: [], text: "<& zä", line: 3, column: 3 }]);
});

test.each([
  ["a document type, and with it entities that grow", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>', "import/xml-doctype"],
  ["an entity XML does not have", "<x>&nbsp;</x>", "import/xml-malformed"],
  ["tags that cross", "<x><y></x></y>", "import/xml-malformed"],
  ["an unbound prefix", "<a:x/>", "import/xml-malformed"],
  ["a second root", "<x/><y/>", "import/xml-malformed"],
  ["nothing", "", "import/xml-malformed"],
  ["half a document", "<x><y>", "import/xml-malformed"],
])("%s is refused with its place", (_, source, code) => {
  expect(faultOf(source)).toMatch(new RegExp(`^${code} 1:\\d+$`));
});

test.each([
  ["bytes", "<x>1234567890</x>", { bytes: 10 }],
  ["levels", "<x><x><x/></x></x>", { depth: 2 }],
  ["elements", "<x><y/><y/></x>", { elements: 2 }],
  ["attributes", '<x a="1" b="2"/>', { attributes: 1 }],
  ["text", "<x>12345</x>", { text: 4 }],
  ["text in parts", "<x>123<y/>45</x>", { text: 4 }],
  ["text of an attribute", '<x a="12345"/>', { text: 4 }],
])("more %s than allowed are refused", (_, source, limits) => {
  expect(faultOf(source, limits)).toMatch(/^import\/xml-too-large \d+:\d+$/);
});

test("a document is read in the encoding it names", () => {
  const latin1 = Uint8Array.from([..."<?xml version='1.0' encoding='ISO-8859-1'?><x>\u00E4</x>"].map((letter) => letter.charCodeAt(0)));
  expect(readXml(latin1).text).toBe("ä");
  expect(readXml(new Uint8Array([0xff, 0xfe, ...[..."<x>ä</x>"].flatMap((letter) => [letter.charCodeAt(0), 0])])).text).toBe("ä");
  expect(faultOf(Uint8Array.from([0x3c, 0x78, 0x3e, 0xe4]))).toMatch(/^import\/xml-encoding/);
  expect(faultOf(Uint8Array.from([..."<?xml version='1.0' encoding='EBCDIC-DE'?><x/>"].map((letter) => letter.charCodeAt(0))))).toMatch(/^import\/xml-encoding/);
});

test("whatever the bytes are, they are read or refused with a fault", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.uint8Array(), fc.array(fc.constantFrom("<", ">", "/", "x", "&", ";", "!", "[", "]", "-", "?", '"', "=", " ")).map((parts) => `<x>${parts.join("")}`)), (source) => {
    expect(faultOf(source)).toMatch(/^(none|import\/)/);
  }));
});
