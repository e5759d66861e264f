import { element, textElement } from "@formgeber/export-xml";
import { expect, test } from "vitest";
import { xmlTextsAt } from "./xml-path.ts";

const message = element("x:message", [
  element("head.g2g", [textElement("name", "Head")]),
  element("dog", [textElement("name", "Bello"), element("colour", [textElement("code", "b"), textElement("name", "brown")], { listURI: "urn:l" })]),
  element("dog", [textElement("name", "Lutka")], { id: "2" }),
], { version: "1" });

test.each([
  ["head.g2g/name", ["Head"]],
  ["dog/name", ["Bello", "Lutka"]],
  ["dog[2]/name", ["Lutka"]],
  ["dog[3]/name", []],
  ["dog/colour/@listURI", ["urn:l"]],
  ["dog/@id", ["2"]],
  ["@version", ["1"]],
  ["cat", []],
  ["dog[1]/colour", ["b brown"]],
])("%s leads to %j", (path, texts) => {
  expect(xmlTextsAt(message, path)).toEqual(texts);
});
