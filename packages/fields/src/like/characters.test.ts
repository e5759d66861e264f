import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CharacterSet, FieldContext } from "@formgeber/core";
import { text } from "../text/text.type.ts";

const list = `${process.env["FORMGEBER_CORPORA"] ?? ""}/standards/data/din91379/latin_list_1.3.txt`;

const contextWith = (characters: CharacterSet): FieldContext => ({
  label: "Name", language: "de", options: { characters }, facts: { types: ["string"], keywords: {}, structural: false },
  codeList: () => undefined, file: () => undefined,
});

// The groups of the norm and the data types that hold them.
const setsOf: { readonly [group: string]: string } = { bll: "ABCDE", bnlreq: "ABCDE", bnl: "BCDE", bnlopt: "CDE", bnlnot: "CE", gl: "DE", cl: "E", enl: "DE" };

describe.skipIf(!existsSync(list))("every entry of DIN 91379", () => {
  const entries = readIfThere(list).split("\n").map((line) => line.split(";").map((part) => part.trim())).filter(([group = ""]) => group in setsOf);

  test("is there", () => {
    expect(entries).toHaveLength(910);
  });

  test.each(["A", "B", "C", "D", "E"] as const)("is taken by a text of type %s exactly when the type holds it", (set) => {
    const wrong = entries.filter(([group = "", , points = ""]) => {
      const entry = String.fromCodePoint(...(points.match(/[0-9A-F]{4,}/g) ?? []).map((point) => Number.parseInt(point, 16)));
      const context = contextWith(set);
      const reading = text.read(`a${entry}b`, context);
      const value = reading.kind === "value" ? reading.value : "";
      const isTaken = text.check?.(value, context) === undefined;
      const isKept = value === `a${/\s/.test(entry) ? " " : entry}b`;
      const belongs = (setsOf[group] ?? "").includes(set);
      return belongs ? !(isTaken && isKept) : isTaken && isKept && entry.trim() !== "";
    });
    expect(wrong).toEqual([]);
  });
});

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
