import { readFileSync } from "node:fs";
import type { RecordShape, XmlOutput } from "@formgeber/core";
import { describe, expect, test } from "vitest";
import { checkMapping } from "./check-mapping.ts";

const { shape } = JSON.parse(readFileSync(new URL("../../fixtures/small-form.json", import.meta.url), "utf8")) as { shape: RecordShape & { xml: XmlOutput } };

const check = (change: Partial<XmlOutput>): string[] =>
  checkMapping({ ...shape, xml: { ...shape.xml, ...change } }).map(({ code, location }) => `${code} ${location}`);

describe("checkMapping", () => {
  test("finds nothing wrong with a good mapping, nor with none", () => {
    expect(check({})).toEqual([]);
    const { xml: _, ...bare } = shape;
    expect(checkMapping(bare)).toEqual([]);
  });

  test.each([
    [{ prefix: "xs" }, "definition/xml-prefix /outputs/xml/prefix"],
    [{ message: "a:b" }, "definition/xml-name /outputs/xml/message"],
    [{ elements: { "/nobody": "x" } }, "definition/xml-unknown-answer /outputs/xml/elements/~1nobody"],
    [{ elements: { "/tenant": "Pächter" } }, "definition/xml-name /outputs/xml/elements/~1tenant"],
    [{ elements: { "/tenant": "x", "/plots": "x" } }, "definition/xml-name-taken /outputs/xml/elements/~1plots"],
    [{ elements: { "/tenant": "vorgang" } }, "definition/xml-name-taken /outputs/xml/elements/~1tenant"],
    [{ elements: { "/bemerkung": { characters: "A" as const } } }, "definition/xml-characters /outputs/xml/elements/~1bemerkung"],
  ])("complains about %j", (change, expected) => {
    expect(check(change)).toEqual([expected]);
  });

  test("refuses a group whose members nobody can name beforehand, unless it is left out", () => {
    const { root } = shape;
    if (root.kind !== "members") throw new Error("expected members");
    const open = { ...shape, root: { ...root, members: [...root.members, { key: "tree", required: false, label: "Baum", shape: { kind: "members" as const, members: [] } }] } };
    expect(checkMapping(open).map(({ code, location }) => `${code} ${location}`)).toEqual(["definition/xml-open-group /outputs/xml/elements"]);
    expect(checkMapping({ ...open, xml: { ...shape.xml, elements: { ...shape.xml.elements, "/tree": false } } })).toEqual([]);
  });

  test("lets a wider character set pass", () => {
    expect(check({ elements: { "/tenant/familienname": { characters: "C" } } })).toEqual([]);
  });
});
