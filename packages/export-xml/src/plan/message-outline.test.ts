import { readFileSync } from "node:fs";
import type { RecordShape, XmlOutput } from "@formgeber/core";
import { expect, test } from "vitest";
import { messageOutline } from "./message-outline.ts";

const { shape } = JSON.parse(readFileSync(new URL("../../fixtures/small-form.json", import.meta.url), "utf8")) as { shape: RecordShape & { xml: XmlOutput } };

test("an outline names every element with its path, parents first, and what stands once for the message", () => {
  const { head, elements } = messageOutline(shape);
  expect(head).toMatchObject({ namespace: shape.xml.namespace, message: shape.xml.message });
  const paths = elements.map(({ path }) => path.join("/"));
  expect(new Set(paths).size).toBe(paths.length);
  for (const { path } of elements.filter(({ path: own }) => own.length > 1)) expect(paths.indexOf(path.slice(0, -1).join("/"))).toBeLessThan(paths.indexOf(path.join("/")));
  expect(elements.find(({ pattern }) => pattern === "/tenant")).toMatchObject({ type: "members" });
});

test("what the mapping leaves out or calls otherwise is so in the outline", () => {
  const renamed = messageOutline({ ...shape, xml: { ...shape.xml, elements: { "/tenant": "paechter", "/bemerkung": false } } });
  expect(renamed.elements.find(({ pattern }) => pattern === "/tenant")?.path).toEqual(["paechter"]);
  expect(renamed.elements.some(({ pattern }) => pattern === "/bemerkung")).toBe(false);
});
