import { fillIn, parseRichText, textAt, wordIn, type Facts, type FormDefinition, type Language, type Words } from "@formgeber/core";
import type { PrivacyNotice } from "@formgeber/renderer";
import type { Municipality } from "./form-answer.ts";

const words: Words = {
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

/**
 * What a citizen must know before the first answer: purpose, basis and retention from the form, the rest from the tenant.
 * Undefined where the tenant says nothing.
 * @source Art. 13 GDPR
 */
export function privacyNoticeOf(definition: FormDefinition, { privacy, pages }: Municipality, language: Language): PrivacyNotice | undefined {
  if (!privacy) return undefined;
  const say = (key: string, facts: Facts) => fillIn(wordIn(words, language, key) ?? "", facts, language);
  const purpose = textAt(definition, "/service/purpose", language)?.text;
  const { legalBasis = [], retentionDays } = definition.service ?? {};
  const { controller, officer, recipients, rights, complaintAuthority } = privacy;
  return {
    short: parseRichText(purpose ? say("purpose", { purpose, controller }) : say("controller", { controller })),
    details: parseRichText([
      ...(legalBasis.length > 0 ? [say("legalBasis", { bases: legalBasis.join("; ") })] : []),
      ...(recipients ? [say("recipients", { recipients })] : []),
      ...(retentionDays ? [say("retention", { count: retentionDays })] : []),
      rights,
      say("officer", { officer }),
      say("complaint", { authority: complaintAuthority }),
    ].join("\n\n")),
    address: pages.privacy,
  };
}
