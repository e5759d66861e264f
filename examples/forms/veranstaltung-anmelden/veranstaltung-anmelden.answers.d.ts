// Answers of the form “Veranstaltung im Freien anmelden” (veranstaltung-anmelden 1.0.0). Made by `formgeber types`; do not edit.

export type Zuschuss = ({
  /**
   * Beantragen Sie als Verein einen Zuschuss?
   */
  beantragt: boolean
} & ({
  beantragt: true
  /**
   * Erwartete Kosten
   */
  kosten: {
    /**
     * Posten
     *
     * Zum Beispiel: Zelt
     */
    posten: string
    /**
     * Kosten
     */
    betrag: string
  }[]
  /**
   * Kosten zusammen
   */
  gesamtkosten: string
  /**
   * Erwartete Einnahmen
   *
   * Eintritt, Standgebühren und Spenden. Wenn Sie keine erwarten, geben Sie 0 ein.
   */
  einnahmen: string
  /**
   * Fehlbetrag
   *
   * Kosten ohne Einnahmen
   */
  fehlbetrag: string
  /**
   * Beantragter Zuschuss
   *
   * Höchstens der Fehlbetrag
   */
  betrag: string
} | {
  beantragt: false
  kosten?: never
  gesamtkosten?: never
  einnahmen?: never
  fehlbetrag?: never
  betrag?: never
}))

/**
 * What a valid submission of the form “Veranstaltung im Freien anmelden” (veranstaltung-anmelden 1.0.0) holds.
 */
export interface VeranstaltungAnmeldenAnswers {
  /**
   * Veranstaltung
   */
  veranstaltung: Veranstaltung
  /**
   * Flächen
   *
   * Tragen Sie jede Fläche ein, die Sie für Bühnen, Stände oder Sitzplätze brauchen.
   */
  flaechen: Flaeche[]
  /**
   * Alle Flächen zusammen in Quadratmetern
   */
  gesamtflaeche: number
  /**
   * Verantwortliche Person
   */
  verantwortlich: Person
  /**
   * Zuschuss
   */
  zuschuss: Zuschuss
  /**
   * Erklärung
   */
  erklaerung: Erklaerung
  /**
   * Freie Durchfahrt für die Feuerwehr in Metern
   *
   * Ab 100 Quadratmetern muss eine Durchfahrt von mindestens 3 Metern frei bleiben. Zum Beispiel: 3,5
   */
  durchfahrt?: number
}
export interface Veranstaltung {
  /**
   * Name der Veranstaltung
   */
  name: string
  /**
   * Art der Veranstaltung
   */
  art: ("strassenfest" | "markt" | "konzert" | "sport" | "sonstige")
  /**
   * Straße oder Platz
   */
  ort: string
  /**
   * Erster Tag
   *
   * Zum Beispiel: 12 6 2027
   *
   * Format: "date"
   */
  beginn: string
  /**
   * Letzter Tag
   *
   * Zum Beispiel: 13 6 2027
   *
   * Format: "date"
   */
  ende: string
  /**
   * Dauer in Tagen
   */
  tage: number
  /**
   * Erwartete Besucherinnen und Besucher am Tag
   */
  besucher: number
}
export interface Flaeche {
  /**
   * Wofür?
   *
   * Zum Beispiel: Bühne
   */
  wofuer: string
  /**
   * Länge in Metern
   */
  laenge: number
  /**
   * Breite in Metern
   */
  breite: number
  /**
   * Größe in Quadratmetern
   */
  flaechengroesse: number
}
export interface Person {
  /**
   * Name
   */
  name: Personenname
  /**
   * Geburtsdatum
   *
   * Die Person muss am ersten Tag volljährig sein. Zum Beispiel: 15 5 1980
   *
   * Format: "date"
   */
  geburtsdatum: string
  /**
   * Telefon
   *
   * Zum Beispiel: 0351 1234567
   */
  telefon?: string
  /**
   * E-Mail-Adresse
   *
   * Format: "email"
   */
  email?: string
}
export interface Personenname {
  /**
   * Doktorgrad
   */
  titel?: string
  /**
   * Vornamen
   */
  vornamen: string
  /**
   * Familienname
   */
  familienname: string
}
export interface Erklaerung {
  /**
   * Richtigkeit der Angaben
   *
   * Ich versichere, dass meine Angaben richtig und vollständig sind.
   */
  richtigkeit: true
  /**
   * Datenschutz
   *
   * Ich habe die Hinweise zum Datenschutz zur Kenntnis genommen.
   */
  datenschutz: true
}

/**
 * What a draft of the form “Veranstaltung im Freien anmelden” (veranstaltung-anmelden 1.0.0) holds: anything may be missing, and what is not asked for any more may still be there.
 */
export interface VeranstaltungAnmeldenDraft {
  /**
   * Veranstaltung
   */
  veranstaltung?: VeranstaltungDraft
  /**
   * Flächen
   *
   * Tragen Sie jede Fläche ein, die Sie für Bühnen, Stände oder Sitzplätze brauchen.
   */
  flaechen?: FlaecheDraft[]
  /**
   * Alle Flächen zusammen in Quadratmetern
   */
  gesamtflaeche?: number
  /**
   * Verantwortliche Person
   */
  verantwortlich?: PersonDraft
  /**
   * Zuschuss
   */
  zuschuss?: ZuschussDraft
  /**
   * Erklärung
   */
  erklaerung?: ErklaerungDraft
  /**
   * Freie Durchfahrt für die Feuerwehr in Metern
   *
   * Ab 100 Quadratmetern muss eine Durchfahrt von mindestens 3 Metern frei bleiben. Zum Beispiel: 3,5
   */
  durchfahrt?: number
}
export interface VeranstaltungDraft {
  /**
   * Name der Veranstaltung
   */
  name?: string
  /**
   * Art der Veranstaltung
   */
  art?: ("strassenfest" | "markt" | "konzert" | "sport" | "sonstige")
  /**
   * Straße oder Platz
   */
  ort?: string
  /**
   * Erster Tag
   *
   * Zum Beispiel: 12 6 2027
   *
   * Format: "date"
   */
  beginn?: string
  /**
   * Letzter Tag
   *
   * Zum Beispiel: 13 6 2027
   *
   * Format: "date"
   */
  ende?: string
  /**
   * Dauer in Tagen
   */
  tage?: number
  /**
   * Erwartete Besucherinnen und Besucher am Tag
   */
  besucher?: number
}
export interface FlaecheDraft {
  /**
   * Wofür?
   *
   * Zum Beispiel: Bühne
   */
  wofuer?: string
  /**
   * Länge in Metern
   */
  laenge?: number
  /**
   * Breite in Metern
   */
  breite?: number
  /**
   * Größe in Quadratmetern
   */
  flaechengroesse?: number
}
export interface PersonDraft {
  /**
   * Name
   */
  name?: PersonennameDraft
  /**
   * Geburtsdatum
   *
   * Die Person muss am ersten Tag volljährig sein. Zum Beispiel: 15 5 1980
   *
   * Format: "date"
   */
  geburtsdatum?: string
  /**
   * Telefon
   *
   * Zum Beispiel: 0351 1234567
   */
  telefon?: string
  /**
   * E-Mail-Adresse
   *
   * Format: "email"
   */
  email?: string
}
export interface PersonennameDraft {
  /**
   * Doktorgrad
   */
  titel?: string
  /**
   * Vornamen
   */
  vornamen?: string
  /**
   * Familienname
   */
  familienname?: string
}
export interface ZuschussDraft {
  /**
   * Beantragen Sie als Verein einen Zuschuss?
   */
  beantragt?: boolean
  /**
   * Erwartete Kosten
   */
  kosten?: {
    /**
     * Posten
     *
     * Zum Beispiel: Zelt
     */
    posten?: string
    /**
     * Kosten
     */
    betrag?: string
  }[]
  /**
   * Kosten zusammen
   */
  gesamtkosten?: string
  /**
   * Erwartete Einnahmen
   *
   * Eintritt, Standgebühren und Spenden. Wenn Sie keine erwarten, geben Sie 0 ein.
   */
  einnahmen?: string
  /**
   * Fehlbetrag
   *
   * Kosten ohne Einnahmen
   */
  fehlbetrag?: string
  /**
   * Beantragter Zuschuss
   *
   * Höchstens der Fehlbetrag
   */
  betrag?: string
}
export interface ErklaerungDraft {
  /**
   * Richtigkeit der Angaben
   *
   * Ich versichere, dass meine Angaben richtig und vollständig sind.
   */
  richtigkeit?: (true | false)
  /**
   * Datenschutz
   *
   * Ich habe die Hinweise zum Datenschutz zur Kenntnis genommen.
   */
  datenschutz?: (true | false)
}
