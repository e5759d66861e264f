/** How a success criterion is looked at. */
export type Method =
  /** axe-core, by the tag of the criterion in its rules. */
  | "axe"
  /** A check of ours, named. */
  | { readonly check: string }
  /** A person has to look; what at stands beside it. */
  | { readonly byHand: string };

/** A success criterion that a form can meet or miss. */
export interface Criterion {
  /** Number in WCAG 2.2. EN 301 549 and BITV 2.0 have it as 9.NUMBER. */
  readonly number: string;
  readonly title: string;
  readonly level: "A" | "AA" | "AAA";
  readonly methods: readonly Method[];
}

/** The criteria of WCAG 2.2 that concern forms: all of A and AA that can apply, and those of AAA that a form can meet. */
export const criteria: readonly Criterion[] = [
  { number: "1.1.1", title: "Nicht-Text-Inhalt", level: "A", methods: ["axe"] },
  { number: "1.3.1", title: "Info und Beziehungen", level: "A", methods: ["axe", { byHand: "Überschriften, Listen und Gruppen sagen, was man sieht." }] },
  { number: "1.3.2", title: "Bedeutungstragende Reihenfolge", level: "A", methods: [{ check: "order" }] },
  { number: "1.3.3", title: "Sensorische Eigenschaften", level: "A", methods: [{ byHand: "Kein Text der Fassung verweist nur auf Farbe, Form oder Ort." }] },
  { number: "1.3.4", title: "Ausrichtung", level: "AA", methods: ["axe"] },
  { number: "1.3.5", title: "Eingabezweck bestimmen", level: "AA", methods: ["axe", { check: "purpose" }] },
  { number: "1.4.1", title: "Benutzung von Farbe", level: "A", methods: ["axe", { byHand: "Pflicht, Fehler und Zustand sind auch ohne Farbe zu erkennen." }] },
  { number: "1.4.3", title: "Kontrast (Minimum)", level: "AA", methods: ["axe"] },
  { number: "1.4.4", title: "Textgröße ändern", level: "AA", methods: [{ check: "reflow" }] },
  { number: "1.4.6", title: "Kontrast (erhöht)", level: "AAA", methods: [{ byHand: "Mit der Einstellung „mehr Kontrast“ des Geräts mindestens 7 : 1." }] },
  { number: "1.4.10", title: "Umfluss", level: "AA", methods: [{ check: "reflow" }] },
  { number: "1.4.11", title: "Kontrast von Bedienelementen", level: "AA", methods: [{ byHand: "Die Farben der Kommune: formgeber theme." }] },
  { number: "1.4.12", title: "Textabstand", level: "AA", methods: ["axe", { check: "spacing" }] },
  { number: "2.1.1", title: "Tastatur", level: "A", methods: ["axe", { check: "keyboard" }] },
  { number: "2.1.2", title: "Keine Tastaturfalle", level: "A", methods: [{ check: "keyboard" }] },
  { number: "2.2.1", title: "Zeitbegrenzungen anpassbar", level: "A", methods: [{ byHand: "Vor dem Ende einer Sitzung warnt die Seite zwei Minuten vorher." }] },
  { number: "2.4.3", title: "Fokus-Reihenfolge", level: "A", methods: [{ check: "order" }] },
  { number: "2.4.4", title: "Linkzweck", level: "A", methods: ["axe"] },
  { number: "2.4.6", title: "Überschriften und Beschriftungen", level: "AA", methods: [{ byHand: "Überschriften und Fragen sagen, worum es geht." }] },
  { number: "2.4.7", title: "Fokus sichtbar", level: "AA", methods: [{ check: "focus" }] },
  { number: "2.4.11", title: "Fokus nicht verdeckt", level: "AA", methods: [{ check: "focus" }] },
  { number: "2.5.3", title: "Beschriftung im Namen", level: "A", methods: ["axe"] },
  { number: "2.5.8", title: "Zielgröße (Minimum)", level: "AA", methods: ["axe", { check: "target" }] },
  { number: "3.1.1", title: "Sprache der Seite", level: "A", methods: ["axe"] },
  { number: "3.1.2", title: "Sprache von Teilen", level: "AA", methods: ["axe"] },
  { number: "3.1.5", title: "Leseniveau", level: "AAA", methods: [{ byHand: "Fragen und Hinweise in einfacher Sprache; Leichte Sprache als Fassung." }] },
  { number: "3.2.1", title: "Bei Fokus", level: "A", methods: [{ check: "keyboard" }] },
  { number: "3.3.1", title: "Fehlererkennung", level: "A", methods: [{ check: "errors" }] },
  { number: "3.3.2", title: "Beschriftungen oder Anweisungen", level: "A", methods: ["axe"] },
  { number: "3.3.3", title: "Fehlerempfehlung", level: "AA", methods: [{ byHand: "Jeder Satz zu einem Fehler sagt, was zu tun ist." }] },
  { number: "3.3.4", title: "Fehlervermeidung (rechtlich, finanziell, Daten)", level: "AA", methods: [{ check: "review" }] },
  { number: "3.3.7", title: "Redundante Eingabe", level: "A", methods: [{ byHand: "Nach nichts wird zweimal gefragt." }] },
  { number: "4.1.2", title: "Name, Rolle, Wert", level: "A", methods: ["axe"] },
  { number: "4.1.3", title: "Statusmeldungen", level: "AA", methods: [{ check: "errors" }] },
];

/** The criterion an axe rule belongs to, from its tags ("wcag131"); undefined for rules of good practice. */
export function criterionOf(tags: readonly string[]): string | undefined {
  const digits = tags.map((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)).find((match) => match !== null);
  return digits?.slice(1).join(".");
}
