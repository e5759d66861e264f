// Answers of the form “Gewerbe anmelden (GewA 1)” (gewerbe-anmeldung 1.1.0). Made by `formgeber types`; do not edit.

/**
 * What a valid submission of the form “Gewerbe anmelden (GewA 1)” (gewerbe-anmeldung 1.1.0) holds.
 */
export type GewerbeAnmeldungAnswers = ({
  /**
   * Rechtsform
   *
   * Feld 1. Wenn Sie allein und ohne Registereintrag tätig sind, wählen Sie „nicht eingetragenes Einzelunternehmen“.
   */
  rechtsform: string
  /**
   * Ist der Betrieb in ein Register eingetragen?
   *
   * Handels-, Genossenschafts-, Gesellschafts- oder Vereinsregister oder Stiftungsverzeichnis
   */
  eingetragen: boolean
  /**
   * Name des Geschäfts (Geschäftsbezeichnung)
   *
   * Feld 3. Nur wenn er vom eingetragenen Namen abweicht.
   */
  geschaeftsbezeichnung?: string
  /**
   * Liegt eine Beteiligung der öffentlichen Hand vor?
   *
   * Feld 13
   */
  oeffentlicheHand: ("ja" | "nein" | "nichtBekannt")
  /**
   * Die Anmeldung wird erstattet für
   *
   * Feld 23
   */
  niederlassung: ("hauptniederlassung" | "zweigniederlassung" | "zweigstelle")
  /**
   * Ist es ein Reisegewerbe?
   *
   * Feld 24
   */
  reisegewerbe: boolean
  /**
   * Betriebsstätte
   *
   * Feld 15
   */
  betriebsstaette: Standort
  /**
   * Grund der Neuerrichtung oder der Übernahme
   *
   * Feld 25
   */
  grund: ("neugruendung" | "verlegung" | "rechtsformwechsel" | "umwandlung" | "gesellschaftereintritt" | "uebernahme")
  /**
   * Angemeldete Tätigkeit
   *
   * Feld 18
   */
  taetigkeit: Taetigkeit
  /**
   * Wird die Tätigkeit (vorerst) im Nebenerwerb betrieben?
   *
   * Feld 19
   */
  nebenerwerb: boolean
  /**
   * Datum des Beginns der angemeldeten Tätigkeit
   *
   * Feld 20. Zum Beispiel: 1 12 2026
   *
   * Format: "date"
   */
  beginn: string
  /**
   * Art des angemeldeten Betriebes
   *
   * Feld 21. Sie können mehrere Antworten wählen.
   */
  betriebsart: ("industrie" | "handwerk" | "handel" | "sonstiges")[]
  /**
   * Tätige Personen bei Geschäftsaufnahme
   *
   * Feld 22. Mit Aushilfen, Ehe- oder Lebenspartnern, aber ohne Inhaberin oder Inhaber.
   */
  beschaeftigte: Beschaeftigte
  /**
   * Erlaubnis
   */
  erlaubnis: Erlaubnis
  /**
   * Datum der Anmeldung
   *
   * Feld 32. Zum Beispiel: 23 11 2026
   *
   * Format: "date"
   */
  datum: string
  /**
   * Erklärung
   */
  erklaerung: Erklaerung
  /**
   * Weitere Gesellschafterinnen und Gesellschafter
   *
   * Feld 1. Bei einer GbR geben Sie alle weiteren an.
   */
  weitereGesellschafter?: Personenname[]
  person?: Person
  /**
   * Weitere gesetzliche Vertreterinnen und Vertreter
   */
  weitereVertreter?: Person[]
  anzahlVertretung?: number
  /**
   * Vertretungsberechtigte Person oder Betriebsleitung
   *
   * Feld 14
   */
  betriebsleitung?: Personenname
  /**
   * Handwerk
   */
  handwerk?: Handwerk
} & ({
  eingetragen: true
  /**
   * Registereintrag
   */
  register: Register
} | {
  eingetragen: false
  register?: never
}) & ({
  niederlassung: "hauptniederlassung"
  hauptniederlassung?: never
} | {
  niederlassung: ("zweigniederlassung" | "zweigstelle")
  /**
   * Hauptniederlassung
   *
   * Feld 16
   */
  hauptniederlassung: Standort
}) & ({
  grund: "neugruendung"
  fruehereBetriebsstaette?: never
  uebernahmeart?: never
  frueherName?: never
  unfallversicherung?: never
} | {
  grund: "verlegung"
  uebernahmeart?: never
  frueherName?: never
  /**
   * Frühere Betriebsstätte
   *
   * Feld 17
   */
  fruehereBetriebsstaette: Standort
  /**
   * Bisherige gesetzliche Unfallversicherung
   *
   * Feld 27
   */
  unfallversicherung: Unfallversicherung
} | {
  grund: ("rechtsformwechsel" | "umwandlung" | "gesellschaftereintritt")
  fruehereBetriebsstaette?: never
  uebernahmeart?: never
  /**
   * Name des früheren Gewerbetreibenden oder früherer Firmenname
   *
   * Feld 26
   */
  frueherName: string
  /**
   * Bisherige gesetzliche Unfallversicherung
   *
   * Feld 27
   */
  unfallversicherung: Unfallversicherung
} | {
  grund: "uebernahme"
  fruehereBetriebsstaette?: never
  /**
   * Art der Übernahme
   */
  uebernahmeart: ("erbfolge" | "kauf" | "pacht")
  /**
   * Name des früheren Gewerbetreibenden oder früherer Firmenname
   *
   * Feld 26
   */
  frueherName: string
  /**
   * Bisherige gesetzliche Unfallversicherung
   *
   * Feld 27
   */
  unfallversicherung: Unfallversicherung
}))
export type Beschaeftigte = ({
  /**
   * Werden bei Geschäftsaufnahme weitere Personen tätig sein?
   */
  vorhanden: boolean
} & ({
  vorhanden: true
  /**
   * Personen in Vollzeit
   */
  vollzeit: number
  /**
   * Personen in Teilzeit
   */
  teilzeit: number
} | {
  vorhanden: false
  vollzeit?: never
  teilzeit?: never
}))
export type Erlaubnis = ({
  /**
   * Brauchen Sie für die angemeldete Tätigkeit eine Erlaubnis?
   *
   * Zum Beispiel: Gaststätte mit Alkoholausschank, Bewachung, Makler- oder Bauträgertätigkeit
   */
  noetig: boolean
} & (({
  noetig: true
} & ({
  /**
   * Liegt eine Erlaubnis vor?
   *
   * Feld 28
   */
  liegtVor: boolean
} & ({
  liegtVor: true
  /**
   * Ausstellungsdatum der Erlaubnis
   *
   * Format: "date"
   */
  ausstellungsdatum: string
  /**
   * Erteilende Behörde
   */
  behoerde: string
} | {
  liegtVor: false
  ausstellungsdatum?: never
  behoerde?: never
}))) | {
  noetig: false
  liegtVor?: never
  ausstellungsdatum?: never
  behoerde?: never
}))
export type Aufenthaltstitel = ({
  /**
   * Liegt ein Aufenthaltstitel vor?
   *
   * Feld 30
   */
  liegtVor: boolean
} & (({
  liegtVor: true
} & ({
  /**
   * Ausstellungsdatum des Aufenthaltstitels
   *
   * Format: "date"
   */
  ausstellungsdatum: string
  /**
   * Erteilende Behörde
   */
  behoerde: string
  /**
   * Enthält der Aufenthaltstitel eine Auflage oder Beschränkung zur Erwerbstätigkeit?
   *
   * Feld 31
   */
  auflage: boolean
} & ({
  auflage: true
  /**
   * Auflage oder Beschränkung
   */
  auflagentext: string
} | {
  auflage: false
  auflagentext?: never
}))) | {
  liegtVor: false
  ausstellungsdatum?: never
  behoerde?: never
  auflage?: never
  auflagentext?: never
}))
export type Handwerk = ({
  /**
   * Ist es ein Handwerk der Anlage A der Handwerksordnung?
   *
   * Das sind die zulassungspflichtigen Handwerke, zum Beispiel Maurer, Bäcker, Friseure.
   */
  anlageA: boolean
} & (({
  anlageA: true
} & ({
  /**
   * Liegt eine Handwerkskarte vor?
   *
   * Feld 29
   */
  karteLiegtVor: boolean
} & ({
  karteLiegtVor: true
  /**
   * Ausstellungsdatum der Handwerkskarte
   *
   * Format: "date"
   */
  ausstellungsdatum: string
  /**
   * Name der Handwerkskammer
   */
  kammer: string
} | {
  karteLiegtVor: false
  ausstellungsdatum?: never
  kammer?: never
}))) | {
  anlageA: false
  karteLiegtVor?: never
  ausstellungsdatum?: never
  kammer?: never
}))
export type Unfallversicherung = ({
  /**
   * Ist der bisherige Unfallversicherungsträger bekannt?
   */
  traegerBekannt: boolean
  /**
   * Ist die bisherige Mitgliedsnummer bekannt?
   */
  mitgliedsnummerBekannt: boolean
} & ({
  traegerBekannt: true
  /**
   * Unfallversicherungsträger
   *
   * Zum Beispiel: Berufsgenossenschaft Handel und Warenlogistik
   */
  traeger: string
} | {
  traegerBekannt: false
  traeger?: never
}) & ({
  mitgliedsnummerBekannt: true
  /**
   * Mitgliedsnummer
   */
  mitgliedsnummer: string
} | {
  mitgliedsnummerBekannt: false
  mitgliedsnummer?: never
}))

export interface Standort {
  /**
   * Anschrift
   */
  anschrift: Anschrift
  /**
   * Telefon oder Mobiltelefon
   */
  telefon?: string
  /**
   * Telefax
   */
  telefax?: string
  /**
   * E-Mail-Adresse
   *
   * Format: "email"
   */
  email?: string
  /**
   * Internetadresse
   */
  internet?: string
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
   * Postleitzahl
   */
  postleitzahl: string
  /**
   * Ort
   */
  ort: string
  /**
   * Staat
   *
   * Nur bei einer Anschrift im Ausland.
   */
  staat?: string
}
export interface Taetigkeit {
  /**
   * Tätigkeit (Schwerpunkt)
   *
   * Beschreiben Sie genau, zum Beispiel: Herstellung von Möbeln, Elektroinstallationen, Einzelhandel mit Lebensmitteln.
   */
  schwerpunkt: string
  /**
   * Weitere Tätigkeiten
   */
  weitere?: string
}
export interface Erklaerung {
  /**
   * Richtigkeit der Angaben
   *
   * Ich versichere, dass meine Angaben richtig und vollständig sind. Diese Erklärung tritt in der elektronischen Anmeldung an die Stelle der Unterschrift.
   */
  richtigkeit: true
  /**
   * Datenschutz
   *
   * Ich habe die Hinweise zum Datenschutz zur Kenntnis genommen.
   */
  datenschutz: true
}
export interface Personenname {
  /**
   * Name
   */
  familienname: string
  /**
   * Vornamen
   */
  vornamen: string
}
export interface Person {
  /**
   * Name
   *
   * Feld 4
   */
  familienname: string
  /**
   * Vornamen
   *
   * Feld 5
   */
  vornamen: string
  /**
   * Geschlecht
   *
   * Feld 6. Wie in der Geburtsurkunde eingetragen.
   */
  geschlecht: ("m" | "w" | "d" | "x")
  /**
   * Geburtsname
   *
   * Feld 7. Nur bei Abweichung vom Namen.
   */
  geburtsname?: string
  /**
   * Geburtsdatum
   *
   * Feld 8. Zum Beispiel: 15 5 1980
   *
   * Format: "date"
   */
  geburtsdatum: string
  /**
   * Geburtsort
   *
   * Feld 9
   */
  geburtsort: string
  /**
   * Geburtsland
   *
   * Feld 9
   */
  geburtsland: string
  /**
   * Staatsangehörigkeiten
   *
   * Feld 10. Geben Sie alle an, die Sie haben.
   *
   * Items: Staatsangehörigkeit
   */
  staatsangehoerigkeiten: string[]
  /**
   * Anschrift der Wohnung
   *
   * Feld 11
   */
  anschrift: Anschrift
  /**
   * Telefon oder Mobiltelefon
   *
   * Feld 11
   */
  telefon?: string
  /**
   * Telefax
   */
  telefax?: string
  /**
   * E-Mail-Adresse
   *
   * Format: "email"
   */
  email?: string
  /**
   * Internetadresse
   */
  internet?: string
  /**
   * Aufenthaltstitel
   */
  aufenthaltstitel?: Aufenthaltstitel
}
export interface Register {
  /**
   * Eingetragener Name mit Rechtsform
   *
   * Feld 1. Wie er im Register steht.
   */
  name: string
  /**
   * Ort des Registers
   *
   * Feld 2. Zum Beispiel: Amtsgericht Dresden
   */
  ort: string
  /**
   * Nummer des Eintrags
   *
   * Feld 2. Zum Beispiel: HRB 12345
   */
  nummer: string
}

/**
 * What a draft of the form “Gewerbe anmelden (GewA 1)” (gewerbe-anmeldung 1.1.0) holds: anything may be missing, and what is not asked for any more may still be there.
 */
export interface GewerbeAnmeldungDraft {
  /**
   * Rechtsform
   *
   * Feld 1. Wenn Sie allein und ohne Registereintrag tätig sind, wählen Sie „nicht eingetragenes Einzelunternehmen“.
   */
  rechtsform?: string
  /**
   * Ist der Betrieb in ein Register eingetragen?
   *
   * Handels-, Genossenschafts-, Gesellschafts- oder Vereinsregister oder Stiftungsverzeichnis
   */
  eingetragen?: boolean
  /**
   * Name des Geschäfts (Geschäftsbezeichnung)
   *
   * Feld 3. Nur wenn er vom eingetragenen Namen abweicht.
   */
  geschaeftsbezeichnung?: string
  /**
   * Liegt eine Beteiligung der öffentlichen Hand vor?
   *
   * Feld 13
   */
  oeffentlicheHand?: ("ja" | "nein" | "nichtBekannt")
  /**
   * Die Anmeldung wird erstattet für
   *
   * Feld 23
   */
  niederlassung?: ("hauptniederlassung" | "zweigniederlassung" | "zweigstelle")
  /**
   * Ist es ein Reisegewerbe?
   *
   * Feld 24
   */
  reisegewerbe?: boolean
  /**
   * Betriebsstätte
   *
   * Feld 15
   */
  betriebsstaette?: StandortDraft
  /**
   * Grund der Neuerrichtung oder der Übernahme
   *
   * Feld 25
   */
  grund?: ("neugruendung" | "verlegung" | "rechtsformwechsel" | "umwandlung" | "gesellschaftereintritt" | "uebernahme")
  /**
   * Angemeldete Tätigkeit
   *
   * Feld 18
   */
  taetigkeit?: TaetigkeitDraft
  /**
   * Wird die Tätigkeit (vorerst) im Nebenerwerb betrieben?
   *
   * Feld 19
   */
  nebenerwerb?: boolean
  /**
   * Datum des Beginns der angemeldeten Tätigkeit
   *
   * Feld 20. Zum Beispiel: 1 12 2026
   *
   * Format: "date"
   */
  beginn?: string
  /**
   * Art des angemeldeten Betriebes
   *
   * Feld 21. Sie können mehrere Antworten wählen.
   */
  betriebsart?: (("industrie" | "handwerk" | "handel" | "sonstiges") | null)[]
  /**
   * Tätige Personen bei Geschäftsaufnahme
   *
   * Feld 22. Mit Aushilfen, Ehe- oder Lebenspartnern, aber ohne Inhaberin oder Inhaber.
   */
  beschaeftigte?: BeschaeftigteDraft
  /**
   * Erlaubnis
   */
  erlaubnis?: ErlaubnisDraft
  /**
   * Datum der Anmeldung
   *
   * Feld 32. Zum Beispiel: 23 11 2026
   *
   * Format: "date"
   */
  datum?: string
  /**
   * Erklärung
   */
  erklaerung?: ErklaerungDraft
  /**
   * Registereintrag
   */
  register?: RegisterDraft
  /**
   * Weitere Gesellschafterinnen und Gesellschafter
   *
   * Feld 1. Bei einer GbR geben Sie alle weiteren an.
   */
  weitereGesellschafter?: PersonennameDraft[]
  person?: PersonDraft
  /**
   * Weitere gesetzliche Vertreterinnen und Vertreter
   */
  weitereVertreter?: PersonDraft[]
  anzahlVertretung?: number
  /**
   * Vertretungsberechtigte Person oder Betriebsleitung
   *
   * Feld 14
   */
  betriebsleitung?: PersonennameDraft
  /**
   * Hauptniederlassung
   *
   * Feld 16
   */
  hauptniederlassung?: StandortDraft
  /**
   * Frühere Betriebsstätte
   *
   * Feld 17
   */
  fruehereBetriebsstaette?: StandortDraft
  /**
   * Art der Übernahme
   */
  uebernahmeart?: ("erbfolge" | "kauf" | "pacht")
  /**
   * Name des früheren Gewerbetreibenden oder früherer Firmenname
   *
   * Feld 26
   */
  frueherName?: string
  /**
   * Bisherige gesetzliche Unfallversicherung
   *
   * Feld 27
   */
  unfallversicherung?: UnfallversicherungDraft
  /**
   * Handwerk
   */
  handwerk?: HandwerkDraft
}
export interface StandortDraft {
  /**
   * Anschrift
   */
  anschrift?: AnschriftDraft
  /**
   * Telefon oder Mobiltelefon
   */
  telefon?: string
  /**
   * Telefax
   */
  telefax?: string
  /**
   * E-Mail-Adresse
   *
   * Format: "email"
   */
  email?: string
  /**
   * Internetadresse
   */
  internet?: string
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
   * Postleitzahl
   */
  postleitzahl?: string
  /**
   * Ort
   */
  ort?: string
  /**
   * Staat
   *
   * Nur bei einer Anschrift im Ausland.
   */
  staat?: string
}
export interface TaetigkeitDraft {
  /**
   * Tätigkeit (Schwerpunkt)
   *
   * Beschreiben Sie genau, zum Beispiel: Herstellung von Möbeln, Elektroinstallationen, Einzelhandel mit Lebensmitteln.
   */
  schwerpunkt?: string
  /**
   * Weitere Tätigkeiten
   */
  weitere?: string
}
export interface BeschaeftigteDraft {
  /**
   * Werden bei Geschäftsaufnahme weitere Personen tätig sein?
   */
  vorhanden?: boolean
  /**
   * Personen in Vollzeit
   */
  vollzeit?: number
  /**
   * Personen in Teilzeit
   */
  teilzeit?: number
}
export interface ErlaubnisDraft {
  /**
   * Brauchen Sie für die angemeldete Tätigkeit eine Erlaubnis?
   *
   * Zum Beispiel: Gaststätte mit Alkoholausschank, Bewachung, Makler- oder Bauträgertätigkeit
   */
  noetig?: boolean
  /**
   * Liegt eine Erlaubnis vor?
   *
   * Feld 28
   */
  liegtVor?: boolean
  /**
   * Ausstellungsdatum der Erlaubnis
   *
   * Format: "date"
   */
  ausstellungsdatum?: string
  /**
   * Erteilende Behörde
   */
  behoerde?: string
}
export interface ErklaerungDraft {
  /**
   * Richtigkeit der Angaben
   *
   * Ich versichere, dass meine Angaben richtig und vollständig sind. Diese Erklärung tritt in der elektronischen Anmeldung an die Stelle der Unterschrift.
   */
  richtigkeit?: (true | false)
  /**
   * Datenschutz
   *
   * Ich habe die Hinweise zum Datenschutz zur Kenntnis genommen.
   */
  datenschutz?: (true | false)
}
export interface RegisterDraft {
  /**
   * Eingetragener Name mit Rechtsform
   *
   * Feld 1. Wie er im Register steht.
   */
  name?: string
  /**
   * Ort des Registers
   *
   * Feld 2. Zum Beispiel: Amtsgericht Dresden
   */
  ort?: string
  /**
   * Nummer des Eintrags
   *
   * Feld 2. Zum Beispiel: HRB 12345
   */
  nummer?: string
}
export interface PersonennameDraft {
  /**
   * Name
   */
  familienname?: string
  /**
   * Vornamen
   */
  vornamen?: string
}
export interface PersonDraft {
  /**
   * Name
   *
   * Feld 4
   */
  familienname?: string
  /**
   * Vornamen
   *
   * Feld 5
   */
  vornamen?: string
  /**
   * Geschlecht
   *
   * Feld 6. Wie in der Geburtsurkunde eingetragen.
   */
  geschlecht?: ("m" | "w" | "d" | "x")
  /**
   * Geburtsname
   *
   * Feld 7. Nur bei Abweichung vom Namen.
   */
  geburtsname?: string
  /**
   * Geburtsdatum
   *
   * Feld 8. Zum Beispiel: 15 5 1980
   *
   * Format: "date"
   */
  geburtsdatum?: string
  /**
   * Geburtsort
   *
   * Feld 9
   */
  geburtsort?: string
  /**
   * Geburtsland
   *
   * Feld 9
   */
  geburtsland?: string
  /**
   * Staatsangehörigkeiten
   *
   * Feld 10. Geben Sie alle an, die Sie haben.
   */
  staatsangehoerigkeiten?: (string | null)[]
  /**
   * Anschrift der Wohnung
   *
   * Feld 11
   */
  anschrift?: AnschriftDraft
  /**
   * Telefon oder Mobiltelefon
   *
   * Feld 11
   */
  telefon?: string
  /**
   * Telefax
   */
  telefax?: string
  /**
   * E-Mail-Adresse
   *
   * Format: "email"
   */
  email?: string
  /**
   * Internetadresse
   */
  internet?: string
  /**
   * Aufenthaltstitel
   */
  aufenthaltstitel?: AufenthaltstitelDraft
}
export interface AufenthaltstitelDraft {
  /**
   * Liegt ein Aufenthaltstitel vor?
   *
   * Feld 30
   */
  liegtVor?: boolean
  /**
   * Ausstellungsdatum des Aufenthaltstitels
   *
   * Format: "date"
   */
  ausstellungsdatum?: string
  /**
   * Erteilende Behörde
   */
  behoerde?: string
  /**
   * Enthält der Aufenthaltstitel eine Auflage oder Beschränkung zur Erwerbstätigkeit?
   *
   * Feld 31
   */
  auflage?: boolean
  /**
   * Auflage oder Beschränkung
   */
  auflagentext?: string
}
export interface UnfallversicherungDraft {
  /**
   * Ist der bisherige Unfallversicherungsträger bekannt?
   */
  traegerBekannt?: boolean
  /**
   * Ist die bisherige Mitgliedsnummer bekannt?
   */
  mitgliedsnummerBekannt?: boolean
  /**
   * Unfallversicherungsträger
   *
   * Zum Beispiel: Berufsgenossenschaft Handel und Warenlogistik
   */
  traeger?: string
  /**
   * Mitgliedsnummer
   */
  mitgliedsnummer?: string
}
export interface HandwerkDraft {
  /**
   * Ist es ein Handwerk der Anlage A der Handwerksordnung?
   *
   * Das sind die zulassungspflichtigen Handwerke, zum Beispiel Maurer, Bäcker, Friseure.
   */
  anlageA?: boolean
  /**
   * Liegt eine Handwerkskarte vor?
   *
   * Feld 29
   */
  karteLiegtVor?: boolean
  /**
   * Ausstellungsdatum der Handwerkskarte
   *
   * Format: "date"
   */
  ausstellungsdatum?: string
  /**
   * Name der Handwerkskammer
   */
  kammer?: string
}
