// The characters of DIN 91379:2022-08 by group, as the inside of a character class, and the character sequences that count
// as one letter. Generated from `latin_list_1.3.txt` of String-Latin/DIN-91379-Characters-and-Sequences (CC BY 4.0); the same
// sets as KoSIT's schema of the norm, which a test compares where it is present.

/** The groups of the norm. Every value is characters and ranges of characters; a hyphen always makes a range. */
export const groups = {
  /** Latin letters, 500 characters. */
  latinLetters: "A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u017E\u0187\u0188\u018F\u0197\u01A0\u01A1\u01AF\u01B0\u01B7"
    + "\u01CD-\u01DC\u01DE\u01DF\u01E2-\u01F0\u01F4\u01F5\u01F8-\u01FF\u0212\u0213\u0218-\u021B\u021E\u021F"
    + "\u0227-\u0233\u0259\u0268\u0292\u1E02\u1E03\u1E06\u1E07\u1E0A-\u1E11\u1E17\u1E1C-\u1E2B\u1E2F-\u1E37"
    + "\u1E3A\u1E3B\u1E40-\u1E49\u1E52-\u1E5B\u1E5E-\u1E63\u1E6A-\u1E6F\u1E80-\u1E87\u1E8C-\u1E97\u1E9E"
    + "\u1EA0-\u1EF9",
  /** Non-letters N1, 18 characters: the signs that names hold. */
  signsOfNames: "\u0020\u0027\u002C-\u002E\u0060\u007E\u00A8\u00B4\u00B7\u02B9\u02BA\u02BE\u02BF\u02C8\u02CC\u2019\u2021",
  /** Non-letters N2, 60 characters. */
  signs: "\u0021-\u0026\u0028-\u002B\u002F-\u0040\u005B-\u005F\u007B-\u007D\u00A1-\u00A3\u00A5\u00A7\u00A9-\u00AC"
    + "\u00AE-\u00B3\u00B5\u00B6\u00B9-\u00BB\u00BF\u00D7\u00F7\u20AC",
  /** Non-letters N3, 6 characters. */
  rareSigns: "\u00A4\u00A6\u00B8\u00BC-\u00BE",
  /** Non-letters N4, 4 characters: tab, line feed, carriage return, no-break space. */
  spaces: "\u0009\u000A\u000D\u00A0",
  /** Greek letters, 69 characters. */
  greekLetters: "\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03CE",
  /** Cyrillic letters, 62 characters. */
  cyrillicLetters: "\u040D\u0410-\u042A\u042C\u042E-\u044A\u044C\u044E\u044F\u045D",
  /** Non-letters E1, 42 characters. */
  furtherSigns: "\u0192\u02B0\u02B3\u02C6\u02DC\u02E2\u1D48\u1D57\u2018\u201A\u201C-\u201E\u2020\u2026\u2030\u2032\u2033"
    + "\u2039\u203A\u2070\u2074-\u2079\u207F-\u2089\u2122\u221E\u2264\u2265",
} as const satisfies { readonly [group: string]: string };

/**
 * The 149 sequences, longest first: a base character with its combining characters, set apart by spaces. All stay as they are
 * under NFC.
 */
export const sequences = "C\u0328\u0306 K\u035FH K\u035Fh L\u0325\u0304 R\u0325\u0304 S\u031B\u0304 c\u0328\u0306 k\u035Fh "
  + "l\u0325\u0304 r\u0325\u0304 s\u031B\u0304 A\u030B C\u0300 C\u0304 C\u0306 C\u0308 C\u0315 C\u0323 C\u0326 "
  + "D\u0302 F\u0300 F\u0304 G\u0300 H\u0304 H\u0326 H\u0331 J\u0301 J\u030C K\u0300 K\u0302 K\u0304 K\u0307 "
  + "K\u0315 K\u031B K\u0326 L\u0302 L\u0325 L\u0326 M\u0300 M\u0302 M\u0306 M\u0310 N\u0302 N\u0304 N\u0306 "
  + "N\u0326 P\u0300 P\u0304 P\u0315 P\u0323 R\u0306 R\u0325 S\u0300 S\u0304 S\u0331 T\u0300 T\u0304 T\u0308 "
  + "T\u0315 T\u031B U\u0307 Z\u0300 Z\u0304 Z\u0306 Z\u0308 Z\u0327 a\u030B c\u0300 c\u0304 c\u0306 c\u0308 "
  + "c\u0315 c\u0323 c\u0326 d\u0302 f\u0300 f\u0304 g\u0300 h\u0304 h\u0326 j\u0301 k\u0300 k\u0302 k\u0304 "
  + "k\u0307 k\u0315 k\u031B k\u0326 l\u0302 l\u0325 l\u0326 m\u0300 m\u0302 m\u0306 m\u0310 n\u0302 n\u0304 "
  + "n\u0306 n\u0326 p\u0300 p\u0304 p\u0315 p\u0323 r\u0306 r\u0325 s\u0300 s\u0304 s\u0331 t\u0300 t\u0304 "
  + "t\u0315 t\u031B u\u0307 z\u0300 z\u0304 z\u0306 z\u0308 z\u0327 \u00C7\u0306 \u00DB\u0304 \u00E7\u0306 "
  + "\u00FB\u0304 \u00FF\u0301 \u010C\u0315 \u010C\u0323 \u010D\u0315 \u010D\u0323 \u0113\u030D \u012A\u0301 "
  + "\u012B\u0301 \u014D\u030D \u017D\u0326 \u017D\u0327 \u017E\u0326 \u017E\u0327 \u1E32\u0304 \u1E33\u0304 "
  + "\u1E62\u0304 \u1E63\u0304 \u1E6C\u0304 \u1E6D\u0304 \u1EA0\u0308 \u1EA1\u0308 \u1ECC\u0308 \u1ECD\u0308 "
  + "\u1EE4\u0304 \u1EE4\u0308 \u1EE5\u0304 \u1EE5\u0308";
