import { fillIn, parseRichText, textAt, wordIn, type Facts, type FormDefinition, type Language } from "@formgeber/core";
import type { PrivacyNotice } from "@formgeber/renderer";
import type { Municipality } from "./form-answer.ts";
import { words } from "./privacy-notice.words.ts";

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
