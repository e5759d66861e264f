import { fillIn, wordIn, type Language, type Words } from "@formgeber/core";

// What the document itself says, beside the words of the form.
const de = {
  reference: "Vorgangsnummer",
  received: "Eingegangen am",
  formLine: "Formular {id}, Fassung {version}",
  hashLine: "Prüfsumme der Fassung (SHA-256): {hash}",
  dateTime: "{date}, {time}\u00A0Uhr{zone}",
  page: "Seite\u00A0{page} von\u00A0{pages}",
  nothing: "Keine Angabe",
  attachments: "Anlagen",
  number: "Nr.",
  file: "Datei",
  size: "Größe",
  checksum: "Prüfsumme (SHA-256)",
  marked: "Angekreuzt",
  unmarked: "Nicht angekreuzt",
  noPages: "Dieses Formular enthält keine Angaben.",
  note: "Hinweis",
  lackingTitle: "Hinweis zur Darstellung",
  lacking: "Die Schrift dieses Dokuments enthält nicht alle eingegebenen Zeichen. Diese Zeichen sind als Kästchen mit ihrer Unicode-Nummer gedruckt und beim Kopieren unverändert: {codes}.",
};

const en: { readonly [Key in keyof typeof de]: string } = {
  reference: "Reference",
  received: "Received on",
  formLine: "Form {id}, version {version}",
  hashLine: "Checksum of the version (SHA-256): {hash}",
  dateTime: "{date}, {time}{zone}",
  page: "Page\u00A0{page} of\u00A0{pages}",
  nothing: "Not answered",
  attachments: "Attachments",
  number: "No.",
  file: "File",
  size: "Size",
  checksum: "Checksum (SHA-256)",
  marked: "Ticked",
  unmarked: "Not ticked",
  noPages: "This form holds no answers.",
  note: "Note",
  lackingTitle: "Note on display",
  lacking: "The typeface of this document lacks some of the characters entered. They are printed as boxes with their Unicode number, and copied unchanged: {codes}.",
};

const words = { de, en } satisfies Words;

/** A sentence of the document by its key, its `{fact}` places filled. */
export type Say = (key: keyof typeof de, facts?: { readonly [name: string]: string }) => string;

/** The words of the document in a language, in German where there are none. */
export function wordsIn(language: Language): Say {
  return (key, facts = {}) => fillIn(wordIn(words, language, key) ?? de[key], facts, language);
}

/** Whether numbers and dates are written the English way; the German one is for every language without own words. */
export function isEnglish(language: Language): boolean {
  return language.split("-", 1)[0] === "en";
}
