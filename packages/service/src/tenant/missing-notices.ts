import type { FormDefinition } from "@formgeber/core";
import type { Tenant } from "./tenant.ts";

/**
 * What the law asks of a public form and the tenant file or the definition lacks, each named by its place. Empty: the form
 * may be published.
 * @source § 5 DDG; Art. 13 GDPR; § 7 BITV 2.0
 */
export function missingNotices(tenant: Tenant, definition: FormDefinition): readonly string[] {
  const { imprint, privacy, accessibility } = tenant;
  const { service } = definition;
  const asked: readonly (readonly [place: string, found: unknown])[] = [
    ["tenant /imprint/provider", imprint?.provider],
    ["tenant /imprint/representative", imprint?.representative],
    ["tenant /privacy/controller", privacy?.controller],
    ["tenant /privacy/officer", privacy?.officer],
    ["tenant /privacy/rights", privacy?.rights],
    ["tenant /privacy/complaintAuthority", privacy?.complaintAuthority],
    ["tenant /accessibility/conformance", accessibility?.conformance],
    ["tenant /accessibility/updatedOn", accessibility?.updatedOn],
    ["tenant /accessibility/feedback/email", accessibility?.feedback?.email],
    ["tenant /accessibility/enforcement", accessibility?.enforcement],
    ["definition /service/purpose", service?.purpose],
    ["definition /service/legalBasis", service?.legalBasis?.[0]],
    ["definition /service/retentionDays", service?.retentionDays],
  ];
  return asked.filter(([, found]) => found === undefined || found === "").map(([place]) => place);
}
