// Answers of the form “Hund zur Hundesteuer anmelden” (hundesteuer-anmeldung 1.1.0). Made by `formgeber types`; do not edit.

/**
 * What a valid submission of the form “Hund zur Hundesteuer anmelden” (hundesteuer-anmeldung 1.1.0) holds.
 */
export type HundesteuerAnmeldungAnswers = ({
  /**
   * Halterin oder Halter
   */
  halter: Halter
  /**
   * Grund der Anmeldung
   */
  anmeldegrund: ("neuanschaffung" | "zuzug" | "geburt" | "zugelaufen")
  /**
   * Beginn der Hundehaltung in der Gemeinde
   *
   * Bei einem Zuzug ist das der Tag Ihres Einzugs. Zum Beispiel: 15 11 2026
   *
   * Format: "date"
   */
  beginn: string
  /**
   * Hunde
   *
   * Tragen Sie jeden Hund ein, den Sie jetzt anmelden.
   */
  hunde: Hund[]
  /**
   * Werden in Ihrem Haushalt schon andere Hunde gehalten?
   *
   * Für jeden weiteren Hund gilt in vielen Gemeinden ein höherer Steuersatz.
   */
  weitereHunde: boolean
  /**
   * Befreiung oder Ermäßigung
   */
  befreiung: Befreiung
  /**
   * Zahlung der Hundesteuer
   */
  zahlung: Zahlung
  /**
   * Erklärung
   */
  erklaerung: Erklaerung
} & ({
  anmeldegrund: "neuanschaffung"
  fruehereAnschrift?: never
  /**
   * Woher kommt der Hund?
   */
  herkunft: Herkunft
} | {
  anmeldegrund: "zuzug"
  herkunft?: never
  /**
   * Frühere Anschrift
   *
   * Wo haben Sie den Hund vor dem Umzug gehalten?
   */
  fruehereAnschrift: Anschrift
} | {
  anmeldegrund: ("geburt" | "zugelaufen")
  fruehereAnschrift?: never
  herkunft?: never
}) & ({
  weitereHunde: true
  /**
   * Anzahl der weiteren Hunde
   */
  anzahlWeitereHunde: number
} | {
  weitereHunde: false
  anzahlWeitereHunde?: never
}))
export type Hund = ({
  /**
   * Rufname
   */
  name: string
  /**
   * Ist der Hund ein Mischling?
   */
  mischling: boolean
  /**
   * Rasse
   *
   * Bei einem Mischling die Rasse, die überwiegt.
   */
  rasse: string
  /**
   * Geschlecht
   */
  geschlecht: ("ruede" | "huendin")
  /**
   * Geburtsdatum des Hundes
   *
   * Wenn Sie es nicht genau wissen, schätzen Sie. Zum Beispiel: 1 3 2025
   *
   * Format: "date"
   */
  wurfdatum: string
  /**
   * Farbe
   */
  farbe: string
  /**
   * Transpondernummer (Chip)
   *
   * 15 Ziffern. Sie steht im Heimtierausweis.
   */
  transponder?: string
  /**
   * Ist der Hund als gefährlich eingestuft?
   *
   * Das ist er, wenn es eine Behörde nach dem Gesetz zum Schutze der Bevölkerung vor gefährlichen Hunden (GefHundG) festgestellt hat oder er einer dort vermuteten Rasse angehört.
   */
  gefaehrlich: boolean
} & ({
  mischling: true
  /**
   * Weitere Rasse
   *
   * Wenn Sie sie kennen.
   */
  weitereRasse?: string
} | {
  mischling: false
  weitereRasse?: never
}))
export type Befreiung = ({
  /**
   * Beantragen Sie eine Befreiung oder Ermäßigung?
   *
   * Welche Gründe anerkannt werden, steht in der Hundesteuersatzung Ihrer Gemeinde.
   */
  beantragt: boolean
} & (({
  beantragt: true
} & ({
  /**
   * Grund
   */
  grund: ("assistenzhund" | "diensthund" | "herdengebrauchshund" | "jagdhund" | "rettungshund" | "tierheim" | "sonstiger")
  /**
   * Begründung
   *
   * Zum Beispiel: wofür der Hund eingesetzt wird
   */
  begruendung?: string
  /**
   * Nachweis
   *
   * Zum Beispiel: Schwerbehindertenausweis, Prüfungszeugnis, Übernahmevertrag des Tierheims
   */
  nachweis: string
} & ({
  grund: ("assistenzhund" | "diensthund" | "herdengebrauchshund" | "jagdhund" | "rettungshund" | "tierheim")
} | {
  grund: "sonstiger"
  begruendung: unknown
}))) | {
  beantragt: false
  grund?: never
  begruendung?: never
  nachweis?: never
}))
export type Zahlung = ({
  /**
   * Wie möchten Sie zahlen?
   */
  art: ("lastschrift" | "ueberweisung")
} & ({
  art: "lastschrift"
  /**
   * SEPA-Lastschriftmandat
   */
  mandat: Mandat
} | {
  art: "ueberweisung"
  mandat?: never
}))

export interface Halter {
  /**
   * Name
   */
  name: Personenname
  /**
   * Geburtsdatum
   *
   * Zum Beispiel: 15 5 1980
   *
   * Format: "date"
   */
  geburtsdatum: string
  /**
   * Anschrift
   */
  anschrift: Anschrift
  /**
   * Telefon
   *
   * Für Rückfragen. Zum Beispiel: 0351 1234567
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
export interface Anschrift {
  /**
   * Straße
   */
  strasse: string
  /**
   * Hausnummer
   */
  hausnummer: string
  /**
   * Adresszusatz
   *
   * Zum Beispiel: Hinterhaus, bei Familie Kowar
   */
  zusatz?: string
  /**
   * Postleitzahl
   */
  postleitzahl: string
  /**
   * Ort
   */
  ort: string
}
export interface Mandat {
  /**
   * Kontoinhaberin oder Kontoinhaber
   */
  kontoinhaber: string
  /**
   * IBAN
   *
   * Sie steht auf Ihrer Bankkarte und auf dem Kontoauszug.
   */
  iban: string
  /**
   * Mandat
   *
   * Ich ermächtige die Gemeinde, die Hundesteuer von meinem Konto mittels Lastschrift einzuziehen. Zugleich weise ich mein Kreditinstitut an, die von der Gemeinde auf mein Konto gezogenen Lastschriften einzulösen. Ich kann innerhalb von acht Wochen, beginnend mit dem Belastungsdatum, die Erstattung des belasteten Betrages verlangen. Es gelten dabei die mit meinem Kreditinstitut vereinbarten Bedingungen.
   */
  erteilt: true
}
export interface Erklaerung {
  /**
   * Richtigkeit der Angaben
   *
   * Ich versichere, dass meine Angaben richtig und vollständig sind. Änderungen teile ich der Gemeinde unverzüglich mit.
   */
  richtigkeit: true
  /**
   * Datenschutz
   *
   * Ich habe die Hinweise zum Datenschutz zur Kenntnis genommen.
   */
  datenschutz: true
}
export interface Herkunft {
  /**
   * Von wem haben Sie den Hund?
   */
  art: ("zuechter" | "tierheim" | "vorbesitz")
  /**
   * Name
   */
  name?: string
  /**
   * Ort
   */
  ort?: string
}

/**
 * What a draft of the form “Hund zur Hundesteuer anmelden” (hundesteuer-anmeldung 1.1.0) holds: anything may be missing, and what is not asked for any more may still be there.
 */
export interface HundesteuerAnmeldungDraft {
  /**
   * Halterin oder Halter
   */
  halter?: HalterDraft
  /**
   * Grund der Anmeldung
   */
  anmeldegrund?: ("neuanschaffung" | "zuzug" | "geburt" | "zugelaufen")
  /**
   * Beginn der Hundehaltung in der Gemeinde
   *
   * Bei einem Zuzug ist das der Tag Ihres Einzugs. Zum Beispiel: 15 11 2026
   *
   * Format: "date"
   */
  beginn?: string
  /**
   * Hunde
   *
   * Tragen Sie jeden Hund ein, den Sie jetzt anmelden.
   */
  hunde?: HundDraft[]
  /**
   * Werden in Ihrem Haushalt schon andere Hunde gehalten?
   *
   * Für jeden weiteren Hund gilt in vielen Gemeinden ein höherer Steuersatz.
   */
  weitereHunde?: boolean
  /**
   * Befreiung oder Ermäßigung
   */
  befreiung?: BefreiungDraft
  /**
   * Zahlung der Hundesteuer
   */
  zahlung?: ZahlungDraft
  /**
   * Erklärung
   */
  erklaerung?: ErklaerungDraft
  /**
   * Frühere Anschrift
   *
   * Wo haben Sie den Hund vor dem Umzug gehalten?
   */
  fruehereAnschrift?: AnschriftDraft
  /**
   * Woher kommt der Hund?
   */
  herkunft?: HerkunftDraft
  /**
   * Anzahl der weiteren Hunde
   */
  anzahlWeitereHunde?: number
}
export interface HalterDraft {
  /**
   * Name
   */
  name?: PersonennameDraft
  /**
   * Geburtsdatum
   *
   * Zum Beispiel: 15 5 1980
   *
   * Format: "date"
   */
  geburtsdatum?: string
  /**
   * Anschrift
   */
  anschrift?: AnschriftDraft
  /**
   * Telefon
   *
   * Für Rückfragen. Zum Beispiel: 0351 1234567
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
export interface AnschriftDraft {
  /**
   * Straße
   */
  strasse?: string
  /**
   * Hausnummer
   */
  hausnummer?: string
  /**
   * Adresszusatz
   *
   * Zum Beispiel: Hinterhaus, bei Familie Kowar
   */
  zusatz?: string
  /**
   * Postleitzahl
   */
  postleitzahl?: string
  /**
   * Ort
   */
  ort?: string
}
export interface HundDraft {
  /**
   * Rufname
   */
  name?: string
  /**
   * Ist der Hund ein Mischling?
   */
  mischling?: boolean
  /**
   * Rasse
   *
   * Bei einem Mischling die Rasse, die überwiegt.
   */
  rasse?: string
  /**
   * Geschlecht
   */
  geschlecht?: ("ruede" | "huendin")
  /**
   * Geburtsdatum des Hundes
   *
   * Wenn Sie es nicht genau wissen, schätzen Sie. Zum Beispiel: 1 3 2025
   *
   * Format: "date"
   */
  wurfdatum?: string
  /**
   * Farbe
   */
  farbe?: string
  /**
   * Transpondernummer (Chip)
   *
   * 15 Ziffern. Sie steht im Heimtierausweis.
   */
  transponder?: string
  /**
   * Ist der Hund als gefährlich eingestuft?
   *
   * Das ist er, wenn es eine Behörde nach dem Gesetz zum Schutze der Bevölkerung vor gefährlichen Hunden (GefHundG) festgestellt hat oder er einer dort vermuteten Rasse angehört.
   */
  gefaehrlich?: boolean
  /**
   * Weitere Rasse
   *
   * Wenn Sie sie kennen.
   */
  weitereRasse?: string
}
export interface BefreiungDraft {
  /**
   * Beantragen Sie eine Befreiung oder Ermäßigung?
   *
   * Welche Gründe anerkannt werden, steht in der Hundesteuersatzung Ihrer Gemeinde.
   */
  beantragt?: boolean
  /**
   * Grund
   */
  grund?: ("assistenzhund" | "diensthund" | "herdengebrauchshund" | "jagdhund" | "rettungshund" | "tierheim" | "sonstiger")
  /**
   * Begründung
   *
   * Zum Beispiel: wofür der Hund eingesetzt wird
   */
  begruendung?: string
  /**
   * Nachweis
   *
   * Zum Beispiel: Schwerbehindertenausweis, Prüfungszeugnis, Übernahmevertrag des Tierheims
   */
  nachweis?: string
}
export interface ZahlungDraft {
  /**
   * Wie möchten Sie zahlen?
   */
  art?: ("lastschrift" | "ueberweisung")
  /**
   * SEPA-Lastschriftmandat
   */
  mandat?: MandatDraft
}
export interface MandatDraft {
  /**
   * Kontoinhaberin oder Kontoinhaber
   */
  kontoinhaber?: string
  /**
   * IBAN
   *
   * Sie steht auf Ihrer Bankkarte und auf dem Kontoauszug.
   */
  iban?: string
  /**
   * Mandat
   *
   * Ich ermächtige die Gemeinde, die Hundesteuer von meinem Konto mittels Lastschrift einzuziehen. Zugleich weise ich mein Kreditinstitut an, die von der Gemeinde auf mein Konto gezogenen Lastschriften einzulösen. Ich kann innerhalb von acht Wochen, beginnend mit dem Belastungsdatum, die Erstattung des belasteten Betrages verlangen. Es gelten dabei die mit meinem Kreditinstitut vereinbarten Bedingungen.
   */
  erteilt?: (true | false)
}
export interface ErklaerungDraft {
  /**
   * Richtigkeit der Angaben
   *
   * Ich versichere, dass meine Angaben richtig und vollständig sind. Änderungen teile ich der Gemeinde unverzüglich mit.
   */
  richtigkeit?: (true | false)
  /**
   * Datenschutz
   *
   * Ich habe die Hinweise zum Datenschutz zur Kenntnis genommen.
   */
  datenschutz?: (true | false)
}
export interface HerkunftDraft {
  /**
   * Von wem haben Sie den Hund?
   */
  art?: ("zuechter" | "tierheim" | "vorbesitz")
  /**
   * Name
   */
  name?: string
  /**
   * Ort
   */
  ort?: string
}
