/** Letters that ASCII writes otherwise than by leaving out their marks. */
const SPELLED: { readonly [letter: string]: string } = {
  ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue", ß: "ss", ẞ: "SS", ł: "l", Ł: "L", đ: "d", Đ: "D", ø: "oe", Ø: "Oe", æ: "ae", Æ: "Ae", œ: "oe", Œ: "Oe",
};

/**
 * A key as an element name of XÖV: lowerCamelCase, ASCII letters and digits, beginning with a letter. Umlauts are written
 * out, other letters lose their marks, anything else separates words: "Straße & Nr." gives `strasseNr`, "PLZ" `plz`.
 * @source XÖV-Handbuch, NDR-11
 */
export function elementNameOf(key: string): string {
  const ascii = key.normalize("NFC").replace(/[^]/gu, (letter) => SPELLED[letter] ?? letter).normalize("NFD").replace(/\p{M}/gu, "");
  const words = ascii.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const joined = words.map((word, index) => (index === 0 ? word : capitalised(word))).join("");
  const lowered = joined.replace(/^[A-Z]+(?=[A-Z][a-z]|[^A-Za-z]|$)|^[A-Z]/, (start) => start.toLowerCase());
  return /^[a-z]/.test(lowered) ? lowered : `feld${capitalised(lowered)}`;
}

/** An element name as the name of its type, without the ending "Type": "hausnummer" gives `Hausnummer`. */
export function typeNameOf(elementName: string): string {
  return elementName.split(".").map(capitalised).join(".");
}

/** True for a name that an element may bear: ASCII, no colon. */
export function isElementName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name);
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
