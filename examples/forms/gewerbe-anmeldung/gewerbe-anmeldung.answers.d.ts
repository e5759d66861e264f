/** Answers of the form “Gewerbe anmelden (GewA 1)” (gewerbe-anmeldung 1.0.0). Made by `formgeber types`; do not edit. */

export interface GewerbeAnmeldungAnswers {
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
   */
  datum: string
  /**
   * Erklärung
   */
  erklaerung: Erklaerung
  /**
   * Registereintrag
   */
  register?: Register
  /**
   * Weitere Gesellschafterinnen und Gesellschafter
   * 
   * Feld 1. Bei einer GbR geben Sie alle weiteren an.
   */
  weitereGesellschafter?: Personenname[]
  /**
   * Gesetzliche Vertreterin oder gesetzlicher Vertreter
   */
  person?: Person
  /**
   * Weitere gesetzliche Vertreterinnen und Vertreter
   */
  weitereVertreter?: Person[]
  /**
   * Zahl der geschäftsführenden Gesellschafterinnen und Gesellschafter
   * 
   * Feld 12
   */
  anzahlVertretung?: number
  /**
   * Vertretungsberechtigte Person oder Betriebsleitung
   * 
   * Feld 14
   */
  betriebsleitung?: Personenname
  /**
   * Hauptniederlassung
   * 
   * Feld 16
   */
  hauptniederlassung?: Standort
  /**
   * Frühere Betriebsstätte
   * 
   * Feld 17
   */
  fruehereBetriebsstaette?: Standort
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
  unfallversicherung?: Unfallversicherung
  /**
   * Handwerk
   */
  handwerk?: Handwerk
}
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
export interface Beschaeftigte {
  /**
   * Werden bei Geschäftsaufnahme weitere Personen tätig sein?
   */
  vorhanden: boolean
  /**
   * Personen in Vollzeit
   */
  vollzeit?: number
  /**
   * Personen in Teilzeit
   */
  teilzeit?: number
}
export interface Erlaubnis {
  /**
   * Brauchen Sie für die angemeldete Tätigkeit eine Erlaubnis?
   * 
   * Zum Beispiel: Gaststätte mit Alkoholausschank, Bewachung, Makler- oder Bauträgertätigkeit
   */
  noetig: boolean
  /**
   * Liegt eine Erlaubnis vor?
   * 
   * Feld 28
   */
  liegtVor?: boolean
  /**
   * Ausstellungsdatum der Erlaubnis
   */
  ausstellungsdatum?: string
  /**
   * Erteilende Behörde
   */
  behoerde?: string
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
export interface Aufenthaltstitel {
  /**
   * Liegt ein Aufenthaltstitel vor?
   * 
   * Feld 30
   */
  liegtVor: boolean
  /**
   * Ausstellungsdatum des Aufenthaltstitels
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
export interface Unfallversicherung {
  /**
   * Ist der bisherige Unfallversicherungsträger bekannt?
   */
  traegerBekannt: boolean
  /**
   * Ist die bisherige Mitgliedsnummer bekannt?
   */
  mitgliedsnummerBekannt: boolean
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
export interface Handwerk {
  /**
   * Ist es ein Handwerk der Anlage A der Handwerksordnung?
   * 
   * Das sind die zulassungspflichtigen Handwerke, zum Beispiel Maurer, Bäcker, Friseure.
   */
  anlageA: boolean
  /**
   * Liegt eine Handwerkskarte vor?
   * 
   * Feld 29
   */
  karteLiegtVor?: boolean
  /**
   * Ausstellungsdatum der Handwerkskarte
   */
  ausstellungsdatum?: string
  /**
   * Name der Handwerkskammer
   */
  kammer?: string
}
