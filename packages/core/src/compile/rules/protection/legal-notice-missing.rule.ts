import type { FormRule } from "../subject.ts";
import { personalAnswers } from "./data-category.ts";

/**
 * What the law has every form say before the first answer. A warning, since a form is drawn up and looked at long before
 * it is published; the service publishes none without it.
 * @source Art. 13 GDPR
 */
export const legalNoticeMissing: FormRule = {
  code: "legal-notice-missing",
  severity: "warning",
  looksFor: "A form that does not say on which legal basis, or for which purpose, it asks.",
  why: "Art. 13 GDPR has every citizen be told before the first answer; no service publishes the form without it.",
  find(subject) {
    const { service } = subject.definition;
    const isToldElsewhere = personalAnswers(subject).some(({ hasPurpose }) => !hasPurpose);
    const needed = [
      ...(isToldElsewhere ? [] : [["purpose", "what the data are processed for", service?.purpose] as const]),
      ["legalBasis", "where it is written that these data are asked for", service?.legalBasis?.[0]] as const,
    ];
    return needed.filter(([, , found]) => found === undefined).map(([member, expected]) => ({ at: "/service", expected, found: "nothing", fix: `Add "${member}" to "service". The form cannot be published without it.` }));
  },
};
