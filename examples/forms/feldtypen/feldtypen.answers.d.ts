// Answers of the form “Alle Feldtypen” (feldtypen 1.0.0). Made by `formgeber types`; do not edit.

/**
 * What a valid submission of the form “Alle Feldtypen” (feldtypen 1.0.0) holds.
 */
export interface FeldtypenAnswers {
  /**
   * Texte
   */
  texte: {
    /**
     * Eine Zeile
     */
    zeile: string
    /**
     * Mehrere Zeilen
     */
    absatz?: string
    /**
     * E-Mail-Adresse
     *
     * Format: "email"
     */
    email?: string
    /**
     * Telefon
     *
     * Zum Beispiel: 0351 1234567
     */
    telefon?: string
    /**
     * Internetadresse
     *
     * Zum Beispiel: www.dresden.de
     */
    internet: string
  }
  /**
   * Zahlen
   */
  zahlen: {
    /**
     * Ganze Zahl
     */
    anzahl: number
    /**
     * Zahl mit Komma
     *
     * Zum Beispiel: 2,5
     */
    laenge?: number
    /**
     * Betrag in Euro
     *
     * Zum Beispiel: 12,50
     */
    betrag?: string
    /**
     * Prozent
     *
     * Zum Beispiel: 12,5
     */
    anteil: number
  }
  /**
   * Zeit
   */
  zeit: {
    /**
     * Tag
     *
     * Zum Beispiel: 31 12 1980
     *
     * Format: "date"
     */
    tag: string
    /**
     * Datum, so weit bekannt
     *
     * Zum Beispiel: 1980
     */
    teilbekannt?: string
    /**
     * Monat
     *
     * Zum Beispiel: Mai 2026
     */
    monat: string
    /**
     * Uhrzeit
     *
     * Zum Beispiel: 8:30
     */
    uhrzeit: string
    /**
     * Tag und Uhrzeit
     *
     * Zum Beispiel: 25 11 2026 8:30
     *
     * Format: "date-time"
     */
    zeitpunkt: string
    /**
     * Zeitraum
     */
    zeitraum?: {
      /**
       * Erster Tag
       *
       * Format: "date"
       */
      beginn: string
      /**
       * Letzter Tag
       *
       * Format: "date"
       */
      ende?: string
    }
  }
  /**
   * Auswahl
   */
  auswahl: {
    /**
     * Ja oder nein?
     */
    ja: boolean
    /**
     * Eine Antwort
     */
    eine: ("rot" | "gelb" | "blau")
    /**
     * Mehrere Antworten
     */
    mehrere?: ("a" | "b" | "c")[]
    /**
     * Eine von vielen Antworten
     */
    viele?: ("ahorn" | "birke" | "buche" | "eiche" | "esche" | "fichte" | "kiefer" | "laerche" | "linde" | "tanne")
  }
  /**
   * Kennzeichen
   */
  kennzeichen: {
    /**
     * IBAN
     */
    iban?: string
    /**
     * BIC
     */
    bic?: string
    /**
     * Gläubiger-Identifikationsnummer
     */
    glaeubiger?: string
    /**
     * Steuer-Identifikationsnummer
     *
     * 11 Ziffern
     */
    steuerid?: string
    /**
     * Kfz-Kennzeichen
     *
     * Zum Beispiel: DD-AB 123
     */
    kennzeichen: string
  }
  /**
   * Person und Ort
   */
  person: {
    /**
     * Name
     */
    name: {
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
    /**
     * Anschrift
     */
    anschrift?: {
      /**
       * Straße
       */
      strasse: string
      /**
       * Hausnummer
       */
      hausnummer?: string
      /**
       * Postleitzahl
       */
      postleitzahl: string
      /**
       * Ort
       */
      ort: string
    }
  }
  /**
   * Orte
   */
  orte: {
    /**
     * Geburtsland
     *
     * Geben Sie ein paar Buchstaben ein. Zum Beispiel: Polen
     */
    staat: string
    /**
     * Staatsangehörigkeit
     */
    staatsangehoerigkeit?: string
    /**
     * Landkreis oder Kreisfreie Stadt in Sachsen
     *
     * Ein Eintrag einer Codeliste
     */
    kreis?: string
    /**
     * Gemeinde
     *
     * Es stehen nur die Gemeinden des Landkreises zur Wahl.
     */
    gemeinde?: string
    /**
     * Postleitzahl und Ort
     */
    ort?: {
      /**
       * Postleitzahl
       */
      postleitzahl: string
      /**
       * Ort
       */
      ort: string
    }
    /**
     * Anschrift in Deutschland oder im Ausland
     */
    anschrift: Weltweit
  }
  /**
   * Konto
   */
  konto: {
    /**
     * SEPA-Lastschriftmandat
     */
    mandat: {
      /**
       * Kontoinhaberin oder Kontoinhaber
       */
      kontoinhaber: string
      /**
       * IBAN
       */
      iban: string
      /**
       * BIC
       */
      bic?: string
      /**
       * Ich erteile das Mandat
       */
      erteilt: true
    }
  }
  /**
   * Dateien
   */
  dateien: {
    /**
     * Eine Datei
     *
     * Zum Beispiel: ein Foto
     */
    datei: string
    /**
     * Mehrere Dateien
     *
     * Zum Beispiel: die Seiten eines Vertrags
     */
    unterlagen?: string[]
  }
  /**
   * Schluss
   */
  schluss: {
    /**
     * Behörde
     *
     * Steht für alle fest
     */
    behoerde: string
    /**
     * Aktenzeichen
     *
     * Kommt von der Seite, in der das Formular steht
     */
    aktenzeichen?: string
    /**
     * Einwilligung
     *
     * Die Stadt darf mir schreiben, wenn es neue Feldtypen gibt.
     */
    einwilligung?: boolean
    /**
     * Richtigkeit der Angaben
     *
     * Ich versichere, dass meine Angaben richtig sind.
     */
    richtig: true
  }
}
export interface Weltweit {
  /**
   * Staat
   */
  staat: string
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
   * Anschrift im Ausland
   *
   * Schreiben Sie jede Zeile so, wie sie auf einem Brief steht.
   */
  zeilen?: string
}

/**
 * What a draft of the form “Alle Feldtypen” (feldtypen 1.0.0) holds: anything may be missing, and what is not asked for any more may still be there.
 */
export interface FeldtypenDraft {
  /**
   * Texte
   */
  texte?: {
    /**
     * Eine Zeile
     */
    zeile?: string
    /**
     * Mehrere Zeilen
     */
    absatz?: string
    /**
     * E-Mail-Adresse
     *
     * Format: "email"
     */
    email?: string
    /**
     * Telefon
     *
     * Zum Beispiel: 0351 1234567
     */
    telefon?: string
    /**
     * Internetadresse
     *
     * Zum Beispiel: www.dresden.de
     */
    internet?: string
  }
  /**
   * Zahlen
   */
  zahlen?: {
    /**
     * Ganze Zahl
     */
    anzahl?: number
    /**
     * Zahl mit Komma
     *
     * Zum Beispiel: 2,5
     */
    laenge?: number
    /**
     * Betrag in Euro
     *
     * Zum Beispiel: 12,50
     */
    betrag?: string
    /**
     * Prozent
     *
     * Zum Beispiel: 12,5
     */
    anteil?: number
  }
  /**
   * Zeit
   */
  zeit?: {
    /**
     * Tag
     *
     * Zum Beispiel: 31 12 1980
     *
     * Format: "date"
     */
    tag?: string
    /**
     * Datum, so weit bekannt
     *
     * Zum Beispiel: 1980
     */
    teilbekannt?: string
    /**
     * Monat
     *
     * Zum Beispiel: Mai 2026
     */
    monat?: string
    /**
     * Uhrzeit
     *
     * Zum Beispiel: 8:30
     */
    uhrzeit?: string
    /**
     * Tag und Uhrzeit
     *
     * Zum Beispiel: 25 11 2026 8:30
     *
     * Format: "date-time"
     */
    zeitpunkt?: string
    /**
     * Zeitraum
     */
    zeitraum?: {
      /**
       * Erster Tag
       *
       * Format: "date"
       */
      beginn?: string
      /**
       * Letzter Tag
       *
       * Format: "date"
       */
      ende?: string
    }
  }
  /**
   * Auswahl
   */
  auswahl?: {
    /**
     * Ja oder nein?
     */
    ja?: boolean
    /**
     * Eine Antwort
     */
    eine?: ("rot" | "gelb" | "blau")
    /**
     * Mehrere Antworten
     */
    mehrere?: (("a" | "b" | "c") | null)[]
    /**
     * Eine von vielen Antworten
     */
    viele?: ("ahorn" | "birke" | "buche" | "eiche" | "esche" | "fichte" | "kiefer" | "laerche" | "linde" | "tanne")
  }
  /**
   * Kennzeichen
   */
  kennzeichen?: {
    /**
     * IBAN
     */
    iban?: string
    /**
     * BIC
     */
    bic?: string
    /**
     * Gläubiger-Identifikationsnummer
     */
    glaeubiger?: string
    /**
     * Steuer-Identifikationsnummer
     *
     * 11 Ziffern
     */
    steuerid?: string
    /**
     * Kfz-Kennzeichen
     *
     * Zum Beispiel: DD-AB 123
     */
    kennzeichen?: string
  }
  /**
   * Person und Ort
   */
  person?: {
    /**
     * Name
     */
    name?: {
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
    /**
     * Anschrift
     */
    anschrift?: {
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
    }
  }
  /**
   * Orte
   */
  orte?: {
    /**
     * Geburtsland
     *
     * Geben Sie ein paar Buchstaben ein. Zum Beispiel: Polen
     */
    staat?: string
    /**
     * Staatsangehörigkeit
     */
    staatsangehoerigkeit?: string
    /**
     * Landkreis oder Kreisfreie Stadt in Sachsen
     *
     * Ein Eintrag einer Codeliste
     */
    kreis?: string
    /**
     * Gemeinde
     *
     * Es stehen nur die Gemeinden des Landkreises zur Wahl.
     */
    gemeinde?: string
    /**
     * Postleitzahl und Ort
     */
    ort?: {
      /**
       * Postleitzahl
       */
      postleitzahl?: string
      /**
       * Ort
       */
      ort?: string
    }
    /**
     * Anschrift in Deutschland oder im Ausland
     */
    anschrift?: WeltweitDraft
  }
  /**
   * Konto
   */
  konto?: {
    /**
     * SEPA-Lastschriftmandat
     */
    mandat?: {
      /**
       * Kontoinhaberin oder Kontoinhaber
       */
      kontoinhaber?: string
      /**
       * IBAN
       */
      iban?: string
      /**
       * BIC
       */
      bic?: string
      /**
       * Ich erteile das Mandat
       */
      erteilt?: (true | false)
    }
  }
  /**
   * Dateien
   */
  dateien?: {
    /**
     * Eine Datei
     *
     * Zum Beispiel: ein Foto
     */
    datei?: string
    /**
     * Mehrere Dateien
     *
     * Zum Beispiel: die Seiten eines Vertrags
     */
    unterlagen?: (string | null)[]
  }
  /**
   * Schluss
   */
  schluss?: {
    /**
     * Behörde
     *
     * Steht für alle fest
     */
    behoerde?: string
    /**
     * Aktenzeichen
     *
     * Kommt von der Seite, in der das Formular steht
     */
    aktenzeichen?: string
    /**
     * Einwilligung
     *
     * Die Stadt darf mir schreiben, wenn es neue Feldtypen gibt.
     */
    einwilligung?: boolean
    /**
     * Richtigkeit der Angaben
     *
     * Ich versichere, dass meine Angaben richtig sind.
     */
    richtig?: (true | false)
  }
}
export interface WeltweitDraft {
  /**
   * Staat
   */
  staat?: string
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
   * Anschrift im Ausland
   *
   * Schreiben Sie jede Zeile so, wie sie auf einem Brief steht.
   */
  zeilen?: string
}
