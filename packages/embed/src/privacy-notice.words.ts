import type { Words } from "@formgeber/core";

export const words: Words = {
  de: {
    purpose: "{purpose} Verantwortlich ist: {controller}.",
    controller: "Verantwortlich ist: {controller}.",
    legalBasis: "**Rechtsgrundlage:** {bases}",
    retention: {
      one: "**Speicherdauer:** Der Formularservice löscht Ihre Angaben einen Tag nach der Übermittlung an die Behörde.",
      other: "**Speicherdauer:** Der Formularservice löscht Ihre Angaben {count} Tage nach der Übermittlung an die Behörde.",
    },
    recipients: "**Empfänger:** {recipients}",
    officer: "**Datenschutzbeauftragte:** {officer}",
    complaint: "**Beschwerde:** Sie können sich beschweren bei: {authority}",
  },
  en: {
    purpose: "{purpose} Controller: {controller}.",
    controller: "Controller: {controller}.",
    legalBasis: "**Legal basis:** {bases}",
    retention: {
      one: "**Storage period:** The form service deletes your information one day after it has been passed to the authority.",
      other: "**Storage period:** The form service deletes your information {count} days after it has been passed to the authority.",
    },
    recipients: "**Recipients:** {recipients}",
    officer: "**Data protection officer:** {officer}",
    complaint: "**Complaint:** You can complain to: {authority}",
  },
  "de-x-leicht": {
    purpose: "{purpose} Dieses Amt ist für Ihre Daten verantwortlich: {controller}.",
    controller: "Dieses Amt ist für Ihre Daten verantwortlich: {controller}.",
    legalBasis: "**Diese Gesetze gelten:** {bases}",
    retention: { one: "**So lange speichern wir:** Das Amt bekommt Ihre Antworten. Einen Tag danach löscht der Formular-Dienst Ihre Antworten.", other: "**So lange speichern wir:** Das Amt bekommt Ihre Antworten. {count} Tage danach löscht der Formular-Dienst Ihre Antworten." },
    recipients: "**Diese Stellen bekommen Ihre Daten:** {recipients}",
    officer: "**Hier können Sie Fragen zum Daten-Schutz stellen:** {officer}",
    complaint: "**Hier können Sie sich beschweren:** {authority}",
  },
  hsb: {
    purpose: "{purpose} Zamołwity je: {controller}.",
    controller: "Zamołwity je: {controller}.",
    legalBasis: "**Prawniski zakład:** {bases}",
    retention: { one: "**Doba składowanja:** Formularowa słužba zhaša Waše podaća {count} dźeń po přepodaću zarjadej.", two: "**Doba składowanja:** Formularowa słužba zhaša Waše podaća {count} dnjej po přepodaću zarjadej.", few: "**Doba składowanja:** Formularowa słužba zhaša Waše podaća {count} dny po přepodaću zarjadej.", other: "**Doba składowanja:** Formularowa słužba zhaša Waše podaća {count} dnjow po přepodaću zarjadej." },
    recipients: "**Přijimarjo:** {recipients}",
    officer: "**Zamołwity za škit datow:** {officer}",
    complaint: "**Skóržba:** Móžeće so wobskoržić pola: {authority}",
  },
};
