import type { FormRule } from "../subject.ts";

/** A form whose submissions are kept nobody knows how long. @source Art. 5(1)(e), Art. 13(2)(a) GDPR */
export const retentionMissing: FormRule = {
  code: "retention-missing",
  severity: "warning",
  looksFor: "A form that does not say how long a submission is kept.",
  why: "Data may be kept no longer than they are needed (Art. 5 GDPR), and the citizen has to be told; no service publishes the form without it.",
  find: ({ definition: { service } }) => (service?.retentionDays === undefined ? [{
    at: "/service", expected: "how many days a delivered submission is kept", found: "nothing", fix: "Add \"retentionDays\" to \"service\". The form cannot be published without it.",
  }] : []),
};
