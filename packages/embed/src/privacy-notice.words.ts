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
};
