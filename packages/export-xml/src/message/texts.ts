import { Fault, firstOutside, type CharacterSet } from "@formgeber/core";
import { textElement, type XmlElement } from "../tree/xml-element.ts";

/**
 * An element with a DIN 91379 text, in NFC.
 * @fault xml/character-outside-set when the text holds a character that its set does not
 */
export function dinElement(name: string, text: string, set: CharacterSet, from: string): XmlElement {
  return textElement(name, dinText(text, set, from), from);
}

/** A DIN 91379 text in NFC. @fault xml/character-outside-set */
export function dinText(text: string, set: CharacterSet, from: string): string {
  const found = firstOutside(text, set);
  if (found !== undefined) throw new Fault("xml/character-outside-set", { set, found: described(found), location: from });
  return text.normalize("NFC");
}

function described(letter: string): string {
  const points = [...letter].map((part) => `U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`).join(" ");
  return /^[\p{L}\p{N}\p{P}\p{S}]/u.test(letter) ? `“${letter}” (${points})` : points;
}
