import { characterRanges, characterSequences, characterSets, type CharacterSet } from "@formgeber/core";
import type { XmlElement } from "../tree/xml-element.ts";
import { facet, simpleType } from "./xsd-parts.ts";

const USE: { readonly [set in CharacterSet]: string } = {
  A: "Namen natürlicher Personen. Keine Ziffern, keine Klammern.",
  B: "Orte, Straßen, Hausnummern und andere kurze Texte ohne Zeilenumbruch.",
  C: "Fließtext mit Zeilenumbrüchen: alle normativen Zeichen. Regelfall in Nachrichten.",
  D: "Namen juristischer Personen und Produktnamen, mit griechischen Buchstaben, ohne Zeilenumbruch. Nur nach Absprache.",
  E: "Grenzüberschreitender Datenaustausch: alle Zeichen der Norm. Nur nach Absprache.",
};

/** The data types A to E of DIN 91379:2022-08 as simple types `datatypeA` to `datatypeE`. */
export function din91379Types(): readonly XmlElement[] {
  return characterSets.map((set) => simpleType(`datatype${set}`, `Datentyp ${set} der DIN 91379:2022-08. ${USE[set]}`, "xs:string", [
    facet("pattern", `(${sequencePatterns().join("|")}|[${classOf(set)}])*`),
  ]));
}

function classOf(set: CharacterSet): string {
  return characterRanges(set).map(([first, last]) => (first === last ? sign(first) : `${sign(first)}-${sign(last)}`)).join("");
}

/** The sequences, those with the same first character together. */
function sequencePatterns(): readonly string[] {
  const byFirst = grouped();
  return [...byFirst].map(([first, rests]) => (rests.length === 1 ? `${first}${rests[0]}` : `${first}(${rests.join("|")})`));
}

function grouped(): ReadonlyMap<string, readonly string[]> {
  const byFirst = new Map<string, string[]>();
  for (const sequence of [...characterSequences].sort()) {
    const [first = "", ...rest] = sequence;
    byFirst.set(first, [...(byFirst.get(first) ?? []), rest.join("")]);
  }
  return byFirst;
}

/** A character as it stands in a class of an XSD pattern. White space is escaped, since XML folds it in attributes. */
function sign(codePoint: number): string {
  const control = { 9: "\\t", 10: "\\n", 13: "\\r" }[codePoint];
  const character = String.fromCodePoint(codePoint);
  return control ?? (/[\\\-^[\]]/.test(character) ? `\\${character}` : character);
}
